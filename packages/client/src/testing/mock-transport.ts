import type { ApiCall } from "../core/api-call.ts";
import type { OperationFacts } from "../core/facts.ts";
import type { OperationDescriptor } from "../core/operation.ts";
import type { Schema } from "../core/schema.ts";
import { type Transport, TransportFailure, type WireResponse } from "../core/transport.ts";
import { exampleOf } from "./example.ts";

/** What goes wrong in place of an answer. */
export type Fault =
  | { readonly fault: "refuse" }
  | { readonly fault: "reset" }
  | { readonly fault: "stall" }
  | { readonly fault: "truncate" }
  | {
      readonly fault: "status";
      readonly status: number;
      readonly body: unknown;
      readonly headers: Readonly<Record<string, string>>;
    };

/** Faults, to be given where an answer is. */
export const fault = {
  /** No connection: nothing was sent. */
  refuse: (): Fault => ({ fault: "refuse" }),
  /** The connection breaks after the request was sent. */
  reset: (): Fault => ({ fault: "reset" }),
  /** No answer, until the client's time is up. */
  stall: (): Fault => ({ fault: "stall" }),
  /** A success whose JSON ends half-way. */
  truncate: (): Fault => ({ fault: "truncate" }),
  /** Another status, with the body of an error as Adyen would send it. */
  status: (status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Fault => ({
    fault: "status" as const,
    status,
    body,
    headers,
  }),
};

/** A request that came, taken apart. */
export interface MockCall {
  /** Id of the operation. */
  readonly operation: string;
  /** Parameters of path and query, as text; a list where one is repeated. */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What an operation answers: its data, a fault, or what a function makes of the call. */
export type MockAnswer<Data> = Data | Fault | ((call: MockCall) => Data | Fault);

/** An operation whose answers are of a type. */
type OperationOf<Data> = OperationDescriptor &
  ((client: never, params: never, options?: never) => Pick<ApiCall<Data>, "withResponse">);

/** Stands in for Adyen in the tests of a program. */
export interface MockTransport {
  /** To give to `new AdyenClient({ transport })`. */
  readonly transport: Transport;
  /** Every request that came, in order. */
  readonly calls: readonly MockCall[];
  /** Answers calls of an operation: one after the other, the last one again and again. Gives itself. */
  on<Data>(operation: OperationOf<Data>, ...answers: readonly MockAnswer<Data>[]): MockTransport;
  /** Answers calls that `on` does not with an example of the operation's schema. Gives itself. */
  examples(operations: readonly OperationFacts[], schemas: Readonly<Record<string, Schema>>): MockTransport;
}

interface Route {
  readonly id: string;
  readonly method: string;
  /** Ends of the addresses that lead here. */
  readonly pattern: RegExp;
  readonly next: (call: MockCall) => unknown;
}

/** A transport without a network that gives prepared answers. A call without one fails with 501, and says which it was. */
export function mockTransport(): MockTransport {
  const routes: Route[] = [];
  const examples: Route[] = [];
  const calls: MockCall[] = [];

  const transport: Transport = async (request, signal) => {
    const { pathname, searchParams } = new URL(request.url);
    const found = [...routes, ...examples].find(
      ({ method, pattern }) => method === request.method && pattern.test(pathname),
    );
    if (found === undefined) return unknown(request.method, pathname);
    const inPath = Object.entries(found.pattern.exec(pathname)?.groups ?? {});
    const call: MockCall = {
      operation: found.id,
      params: {
        ...Object.fromEntries(inPath.map(([name, text]) => [name, decodeURIComponent(text)])),
        ...Object.fromEntries([...searchParams.keys()].map((name) => [name, valueOf(searchParams.getAll(name))])),
      },
      body: request.body === undefined ? undefined : (JSON.parse(request.body) as unknown),
      headers: request.headers,
    };
    calls.push(call);
    return answer(found.next(call), signal);
  };

  const mock: MockTransport = {
    transport,
    calls,
    on(operation, ...answers) {
      const { id, method, path, api } = operation;
      let count = 0;
      const next = (call: MockCall): unknown => {
        const given: unknown = answers[Math.min(count, answers.length - 1)];
        count += 1;
        return typeof given === "function" ? (given as (of: MockCall) => unknown)(call) : given;
      };
      // What is said last holds.
      routes.unshift({ id, method, pattern: patternOf(new URL(api.test).pathname + path), next });
      return mock;
    },
    examples(operations, schemas) {
      for (const { id, method, path, version, responses } of operations) {
        const schema = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
        const next = () => (schema ? exampleOf(schema, { schemas, direction: "response" }) : undefined);
        examples.push({ id, method, pattern: patternOf(`/v${version}${path}`), next });
      }
      return mock;
    },
  };
  return mock;
}

/** An answer, because of what a transport throws the client shows the cause only. */
function unknown(method: string, path: string): WireResponse {
  const title = `mockTransport has no answer for ${method} ${path}`;
  return response(501, JSON.stringify({ title, detail: "Give it one: on(operation, answer), or examples" }));
}

function valueOf(values: readonly string[]): string | readonly string[] {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : values;
}

/** A template's address, wherever it is served. */
function patternOf(path: string): RegExp {
  const parts = path.replace(/^\/$/, "").split(/(\{\w+\})/);
  const source = parts.map((part) =>
    part.startsWith("{") ? `(?<${part.slice(1, -1)}>[^/]+)` : part.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`${source.join("")}$`);
}

async function answer(given: unknown, signal: AbortSignal): Promise<WireResponse> {
  if (!isFault(given)) return given === undefined ? response(204, "") : response(200, JSON.stringify(given));
  switch (given.fault) {
    case "refuse":
      throw new TransportFailure(new Error("refused by mockTransport"), false, "ECONNREFUSED");
    case "reset":
      throw new TransportFailure(new Error("reset by mockTransport"), true, "ECONNRESET");
    case "truncate":
      return response(200, '{"');
    case "status":
      return response(given.status, JSON.stringify(given.body), given.headers);
    case "stall":
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new TransportFailure(signal.reason, true, undefined)), {
          once: true,
        });
      });
  }
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === "object" &&
    value !== null &&
    "fault" in value &&
    typeof value.fault === "string" &&
    value.fault in fault
  );
}

function response(status: number, body: string, headers: Readonly<Record<string, string>> = {}): WireResponse {
  return {
    status,
    statusText: "",
    headers: new Headers({ "content-type": "application/json", ...headers }),
    body: new TextEncoder().encode(body),
  };
}
