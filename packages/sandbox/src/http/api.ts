import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { timeOf } from "../domain/clock.ts";
import type { RandomSource } from "../domain/random.ts";
import { forbidden, internal, invalid, noSuchPath, type Problem, Refusal, unreadable } from "../domain/refusal.ts";
import { hasRole } from "../domain/roles.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Faults } from "../faults.ts";
import type { Store } from "../store/store.ts";
import { World } from "../store/world.ts";
import { authenticate } from "./authenticate.ts";
import type { Room } from "./call.ts";
import { exampleAnswer } from "./example-answer.ts";
import { damaged, faultProblem, isBeforeEffect } from "./fault-answer.ts";
import { jsonAnswer, NO_CONTENT, type SandboxAnswer, type SandboxRequest } from "./message.ts";
import { readParameters } from "./parameters.ts";
import { formOf, problemAnswer } from "./problem-answer.ts";
import { createRouter, type Route } from "./router.ts";
import { checkValue } from "./schema-check.ts";

export interface Api {
  /** Path that all its operations are below: `/v3`. */
  readonly base: string;
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What is open, by the id of the operation. */
  readonly rooms: Readonly<Record<string, Room>>;
}

export interface ApiContext {
  readonly store: Store;
  readonly faults: Faults;
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
  const refuse = (problem: Problem, settings: Settings = DEFAULT_SETTINGS) =>
    problemAnswer(problem, settings, context.random, form);

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
        return underFault(routing.route, request, query, pathname);
    }
  };

  async function underFault(
    route: Route,
    request: SandboxRequest,
    query: URLSearchParams,
    pathname: string,
  ): Promise<SandboxAnswer> {
    const fault = context.faults.take(route.operation.id);
    if (fault === undefined) return act(route, request, query, pathname);
    if (!isBeforeEffect(fault)) return damaged(fault, await act(route, request, query, pathname));
    return damaged(fault, refuse(faultProblem(fault.status ?? 500)));
  }

  async function act(
    { operation, path }: Route,
    request: SandboxRequest,
    query: URLSearchParams,
    pathname: string,
  ): Promise<SandboxAnswer> {
    let settings = DEFAULT_SETTINGS;
    try {
      return await context.store.transaction(async (sql) => {
        const world = new World(sql);
        settings = await world.settings();
        const now = timeOf(await world.clock(), context.realTime());
        const { salt, random } = context;
        const caller = await authenticate(request, { world, now, settings, salt, flapping });
        if (!hasRole(caller.roles, operation.roles)) throw forbidden();
        const options = { schemas: api.schemas, unknownFields: settings.unknownFields };
        const parameters = readParameters(operation, path, query, request.headers, options);
        const body = readBody(operation, request, (schema, value) => checkValue(schema, value, "", options));
        const room = api.rooms[operation.id];
        if (room === undefined) return exampleAnswer(operation, api.schemas);
        const data = await room({
          ...{ body, world, caller, now, settings, salt, random, parameters },
          base: `${context.url()}${api.base}`,
          path: pathname.slice(api.base.length),
          page: {
            number: Number(parameters["pageNumber"] ?? 1),
            size: Number(parameters["pageSize"] ?? operation.pagination?.defaultSize ?? 10),
          },
        });
        return data === undefined ? NO_CONTENT : jsonAnswer(200, data);
      });
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.problem, settings);
      context.onError(error);
      return refuse(internal().problem);
    }
  }
}

function readBody(
  { body, method }: OperationFacts,
  request: SandboxRequest,
  check: (schema: Schema, value: unknown) => ReturnType<typeof checkValue>,
): unknown {
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
  const problems = check(body.schema, value);
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
