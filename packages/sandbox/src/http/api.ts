import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { newPspReference, type RandomSource } from "../domain/random.ts";
import { forbidden, internal, invalid, noSuchPath, type Problem, Refusal, unreadable } from "../domain/refusal.ts";
import { hasRole, neededRoles } from "../domain/roles.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Fault, Faults } from "../faults.ts";
import type { Sql, Store } from "../store/store.ts";
import type { Dispatcher } from "../webhooks/dispatcher.ts";
import { authenticate, type Authenticated, type Conditions, conditionsOf } from "./authenticate.ts";
import { Afterwards, type Call, type Room } from "./call.ts";
import { exampleAnswer } from "./example-answer.ts";
import { damaged, faultAnswer, faultProblem, isBeforeEffect } from "./fault-answer.ts";
import { Idempotency, inProgress, keyOf } from "./idempotency.ts";
import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from "./message.ts";
import { readParameters } from "./parameters.ts";
import { formOf, problemAnswer } from "./problem-answer.ts";
import type { RequestLog } from "./request-log.ts";
import { createRouter, type Route } from "./router.ts";
import { type CheckOptions, checkValue } from "./schema-check.ts";
import { shaped } from "./shape.ts";

export interface Api {
  readonly name: string;
  /** Path that all its operations are below: `/v3`. */
  readonly base: string;
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What is open, by API, group and name: all versions share a room. */
  readonly rooms: Readonly<Record<string, Room>>;
}

export interface ApiContext {
  readonly store: Store;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly dispatcher: Pick<Dispatcher, "poke">;
  readonly random: RandomSource;
  readonly salt: string;
  /** The real time, in milliseconds since 1970. */
  readonly realTime: () => number;
  /** Address of the server: `http://127.0.0.1:4010`. */
  readonly url: () => string;
  /** Told of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/**
 * Answers the requests to one of Adyen's APIs: route → fault → authenticate → authorise → read → act, in one transaction.
 * Nothing where the path is none of this API's.
 */
export function createApi(
  api: Api,
  context: ApiContext,
): (request: SandboxRequest) => Promise<SandboxAnswer | undefined> {
  const form = formOf(api.operations);
  const router = createRouter(api.base, api.operations);
  const flapping = new Map<string, number>();
  // Idempotency keys under which something is under way here; other processes hold theirs in the store.
  const underWay = new Set<string>();
  const { salt, random, realTime } = context;
  const refuse = (problem: Problem, settings: Settings = DEFAULT_SETTINGS) =>
    problemAnswer(problem, settings, random, form);

  return async (request) => {
    const { pathname, query } = splitTarget(request.target);
    const routing = router(request.method, pathname);
    switch (routing.kind) {
      case "unknown-path":
        return undefined;
      case "unreadable":
        return refuse(unreadable("The path is not well encoded.").problem);
      case "other-method":
        return methodNotAllowed(routing.allowed, refuse);
      case "route":
        return underFault({ ...routing.route, request, query, pathname });
    }
  };

  async function underFault(asked: Asked): Promise<SandboxAnswer> {
    const fault = context.faults.waiting.length === 0 ? undefined : await takeFault(asked);
    if (fault === undefined) return once(asked);
    if (isBeforeEffect(fault)) return damaged(fault, faultAnswer(fault, refuse(faultProblem(fault.status ?? 500))));
    if (fault.milliseconds !== undefined) await new Promise((wake) => setTimeout(wake, fault.milliseconds).unref());
    return damaged(fault, await once(asked));
  }

  async function takeFault({ operation, request }: Asked): Promise<Fault | undefined> {
    const { world } = await context.store.transaction((sql) => conditionsOf(request, { ...contextOf(sql) }));
    return context.faults.take(operation.id, world.name);
  }

  /** Refuses what is under way already under the same idempotency key. */
  async function once(asked: Asked): Promise<SandboxAnswer> {
    const given = takesIdempotencyKey(asked.operation) ? asked.request.headers["idempotency-key"] : undefined;
    if (typeof given !== "string") return act(asked);
    const held = `${asked.request.headers["x-api-key"]?.toString()}:${given}`;
    if (underWay.has(held)) return refuse(inProgress().problem);
    underWay.add(held);
    try {
      return await act(asked);
    } finally {
      underWay.delete(held);
    }
  }

  async function act(asked: Asked): Promise<SandboxAnswer> {
    let conditions: Conditions | undefined;
    let answer: SandboxAnswer;
    try {
      const result = await context.store.transaction(async (sql) => {
        conditions = undefined;
        const found = await conditionsOf(asked.request, contextOf(sql));
        conditions = found;
        return answerIn(await authenticate(asked.request, found, contextOf(sql)), asked);
      });
      answer = result instanceof Pending ? result.answer(await result.later.run()) : result;
      if (conditions?.world.hasNews === true) context.dispatcher.poke();
    } catch (error) {
      answer = refused(error, conditions?.settings);
    }
    context.log.add(asked.request, answer, {
      world: conditions?.world.name,
      operation: asked.operation.id,
      now: conditions?.now,
    });
    return answer;
  }

  async function answerIn(known: Authenticated, asked: Asked): Promise<SandboxAnswer | Pending> {
    const { operation, path, query, request } = asked;
    const { world, caller, now, settings } = known;
    const needed = neededRoles(operation.api, operation.roles);
    if (!hasRole(caller.roles, needed)) throw forbidden();
    const check: CheckOptions = {
      schemas: api.schemas,
      unknownFields: unknownFieldsOf(settings, form),
    };
    const key = takesIdempotencyKey(operation) ? keyOf(request.headers["idempotency-key"]) : undefined;
    const idempotency = key === undefined ? undefined : new Idempotency(world, caller.companyId, key, request);
    const echo = (answer: SandboxAnswer) =>
      key === undefined ? answer : { ...answer, headers: { ...answer.headers, "idempotency-key": key } };
    const replayed = await idempotency?.replay(now, settings);
    if (replayed !== undefined) return echo(replayed);
    try {
      const parameters = readParameters(operation, path, query, request.headers, check);
      const body = readBody(operation, request, check);
      const room = api.rooms[`${operation.api}/${operation.group}/${operation.name}`];
      if (room === undefined || settings.answers === "by-example") return echo(exampleAnswer(operation, api.schemas));
      await lockFor(known, operation, path);
      const result = await room({
        ...{ body, world, caller, now, settings, salt, random, parameters },
        base: `${context.url()}${api.base}`,
        url: context.url(),
        path: asked.pathname.slice(api.base.length),
        shaped: (data) => shaped(answerSchema(operation), data, api.schemas) as object,
        page: {
          number: Number(parameters["pageNumber"] ?? 1),
          size: Number(parameters["pageSize"] ?? operation.pagination?.defaultSize ?? 10),
        },
      } satisfies Call);
      if (result instanceof Afterwards) return new Pending(result, (data) => echo(success(operation, data)));
      const answer = success(operation, result);
      await idempotency?.remember(answer, now, settings);
      return echo(answer);
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.final !== true) throw error;
      const answer = refuse(error.problem, settings);
      await idempotency?.remember(answer, now, settings);
      return echo(answer);
    }
  }

  function success(operation: OperationFacts, data: object | undefined): SandboxAnswer {
    const status = statusOf(operation, data !== undefined);
    if (data === undefined) return { status, headers: {}, body: "" };
    const answer = jsonAnswer(status, data);
    if (form !== "service") return answer;
    const { pspReference } = data as { readonly pspReference?: unknown };
    const reference = typeof pspReference === "string" ? pspReference : newPspReference(random);
    return { ...answer, headers: { ...answer.headers, pspreference: reference } };
  }

  function refused(error: unknown, settings?: Settings): SandboxAnswer {
    if (error instanceof Refusal) return refuse(error.problem, settings);
    context.onError(error);
    return refuse(internal().problem, settings);
  }

  function contextOf(sql: Sql) {
    return { sql, salt, realTime, flapping };
  }
}

/** A request and the operation that it asks for. */
interface Asked extends Route {
  readonly request: SandboxRequest;
  readonly query: URLSearchParams;
  readonly pathname: string;
}

/** An answer that needs something done after the transaction. */
class Pending {
  readonly later: Afterwards;
  readonly answer: (data: object | undefined) => SandboxAnswer;

  constructor(later: Afterwards, answer: (data: object | undefined) => SandboxAnswer) {
    this.later = later;
    this.answer = answer;
  }
}

/** Requests that change the same thing wait for each other: a company's set-up, or what the path names. */
async function lockFor({ world, caller }: Authenticated, { api, method }: OperationFacts, path: Route["path"]) {
  if (method === "GET") return;
  const [named] = Object.values(path);
  if (api === "management") await world.lock(`company:${caller.companyId}`);
  else if (named !== undefined) await world.lock(`${api}:${named}`);
}

function takesIdempotencyKey({ parameters }: OperationFacts): boolean {
  return parameters.some(({ name }) => name === "Idempotency-Key");
}

function unknownFieldsOf({ unknownFields }: Settings, form: ReturnType<typeof formOf>): "ignore" | "refuse" {
  if (unknownFields !== "as-adyen") return unknownFields;
  return form === "service" ? "refuse" : "ignore";
}

function answerSchema({ responses }: OperationFacts): Schema {
  return (
    Object.entries(responses).find(([code, schema]) => code.startsWith("2") && schema !== null)?.[1] ?? { type: "any" }
  );
}

/** The documented success that has a body, or that has none. */
function statusOf({ responses }: OperationFacts, hasBody: boolean): number {
  const successes = Object.entries(responses).filter(([code]) => code.startsWith("2"));
  const fitting = successes.find(([, schema]) => (schema !== null) === hasBody);
  return Number(fitting?.[0] ?? (hasBody ? 200 : 204));
}

function readBody({ body, method }: OperationFacts, request: SandboxRequest, check: CheckOptions): unknown {
  if (body === undefined) return undefined;
  const type = request.headers["content-type"];
  if (type === undefined || !/^application\/json\s*(;|$)/i.test(type)) {
    throw unreadable(`The body of this ${method} must be sent as application/json.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    throw unreadable("The body is not JSON.");
  }
  const problems = checkValue(body.schema, value, "", check);
  if (problems.length > 0) throw invalid(problems);
  return value;
}

function methodNotAllowed(allowed: readonly string[], refuse: (problem: Problem) => SandboxAnswer): SandboxAnswer {
  const answer = refuse({ ...noSuchPath().problem, status: 405, title: "Method not allowed", errorCode: "00_405" });
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(", ") } };
}

/** By hand: a parser of addresses would resolve `..` and hide what was asked for. */
function splitTarget(target: string): { readonly pathname: string; readonly query: URLSearchParams } {
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, query: new URLSearchParams() }
    : { pathname: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}
