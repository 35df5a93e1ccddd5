import type { FaultKind } from "../domain/faults.ts";
import { maskedExchange, plainExchange } from "./masking.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";
import type { Trace } from "./trace.ts";

/** A request that was answered, with every secret hidden. */
export interface LoggedRequest {
  readonly id: number;
  /** The sandbox's time. */
  readonly at: string;
  /** Empty where it is not known: the request is shown in each. */
  readonly world: string;
  readonly operation?: string;
  readonly method: string;
  readonly target: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** What was answered, or would have been where a fault lost it; 0 where a fault came before. */
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  /** The fault that met it. */
  readonly fault?: FaultKind;
}

const KEPT = 500;
const ROOM = 2 * 1024 * 1024;
const LONGEST_BODY = 16_384;

interface Entry {
  readonly id: number;
  readonly at: number;
  readonly request: SandboxRequest;
  readonly answer: SandboxResponse;
  readonly trace: Readonly<Trace>;
}

/**
 * The last requests, as text outside of the heap: objects that live as long as these would each be moved to where only a
 * full collection finds them. Secrets are hidden when somebody looks.
 */
export class RequestLog {
  readonly #realTime: () => number;
  #room: Buffer | undefined;
  /** Where each text begins and ends, the earliest first. */
  #places: { readonly id: number; readonly from: number; readonly to: number }[] = [];
  #at = 0;
  #count = 0;

  constructor(realTime: () => number) {
    this.#realTime = realTime;
  }

  add(request: SandboxRequest, answer: SandboxResponse, trace: Trace): void {
    const room = (this.#room ??= Buffer.allocUnsafeSlow(ROOM));
    this.#count += 1;
    const entry: Entry = {
      id: this.#count,
      at: trace.now ?? this.#realTime(),
      request: { ...request, body: short(request.body) },
      answer: { ...answer, body: short(answer.body) },
      trace,
    };
    const text = JSON.stringify(entry);
    if (this.#at + text.length * 3 > ROOM) this.#at = 0;
    const from = this.#at;
    const to = from + room.write(text, from);
    this.#at = to;
    this.#places.push({ id: entry.id, from, to });
    while (this.#places.length > KEPT || (this.#places.length > 1 && this.#isOver(from, to))) this.#places.shift();
  }

  #isOver(from: number, to: number): boolean {
    const [first] = this.#places;
    return first !== undefined && first.id !== this.#count && first.from < to && from < first.to;
  }

  /** The latest first. `after`: only those with a larger id. */
  list(world: string, after = 0): LoggedRequest[] {
    return this.#entries()
      .filter((entry) => entry.id > after && (entry.trace.world ?? world) === world)
      .sort((a, b) => b.id - a.id)
      .map((entry) => view(entry));
  }

  /** One request with its secrets. */
  reveal(world: string, id: number): LoggedRequest | undefined {
    const entry = this.#entries().find((each) => each.id === id && (each.trace.world ?? world) === world);
    return entry && view(entry, plainExchange);
  }

  #entries(): Entry[] {
    return this.#places.map(({ from, to }) => JSON.parse(String(this.#room?.subarray(from, to))) as Entry);
  }
}

/** The beginning of a body: a copy, since a slice of a text would hold on to all of it. */
function short(text: string): string {
  if (text.length <= LONGEST_BODY) return text;
  return `${Buffer.from(text.slice(0, LONGEST_BODY), "utf16le").toString("utf16le")}…`;
}

function view({ id, at, request, answer, trace }: Entry, shown: typeof maskedExchange = maskedExchange): LoggedRequest {
  return {
    id,
    at: new Date(at).toISOString(),
    world: trace.world ?? "",
    ...(trace.operation !== undefined && { operation: trace.operation }),
    method: request.method,
    status: answer.status,
    ...shown(request, answer),
    ...(trace.fault !== undefined && { fault: trace.fault }),
  };
}
