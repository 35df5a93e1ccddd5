import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { internal, otherMethod, type Problem, Refusal, storeAway, tooLarge, unreadable } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings.ts";
import type { Faults } from "../domain/faults.ts";
import type { Randomness } from "./randomness.ts";
import { type Storage, StoreError } from "../storage/storage.ts";
import type { Dispatcher } from "../webhooks/dispatcher.ts";
import type { Flapping } from "./authenticate.ts";
import { LARGEST_BODY_WORDS } from "./body-limit.ts";
import type { HandlerRegistry } from "../operations/call.ts";
import { handleRequest } from "./pipeline.ts";
import type { RoutedRequest } from "./request-context.ts";
import { UnderWay } from "./idempotency.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";
import { type ErrorForm, formOf, problemResponse, usualForm } from "./problem-response.ts";
import { createRouter } from "./router.ts";
import { serviceResponse } from "./service-response.ts";
import type { Trace } from "./trace.ts";
import { underFault } from "./under-fault.ts";

export interface Api {
  readonly name: string;
  /** Path that all its operations are below: `/v3`. */
  readonly base: string;
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** By API, group and name: all versions of an API share them. */
  readonly handlers: HandlerRegistry;
}

export interface ApiContext {
  readonly storage: Storage;
  readonly faults: Faults;
  readonly dispatcher: Pick<Dispatcher, "wake">;
  readonly randomness: Randomness;
  readonly salt: string;
  /** The real time, in milliseconds since 1970. */
  readonly realTime: () => number;
  /** Address of the server: `http://127.0.0.1:4010`. */
  readonly url: () => string;
  /** Whether nobody but this machine reaches the server. */
  readonly isPrivate: () => boolean;
  /** Told of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/** An API, and what it takes to answer its requests. */
export interface Service {
  readonly api: Api;
  readonly context: ApiContext;
  /** How the operation that is asked for writes what is wrong. */
  readonly form: ErrorForm;
  readonly flapping: Flapping;
  readonly underWay: UnderWay;
  /** A problem in that form. */
  readonly refuse: (problem: Problem, settings?: Settings) => SandboxResponse;
}

export type ApiHandler = (request: SandboxRequest, trace: Trace) => Promise<SandboxResponse | undefined>;

/**
 * Answers the requests to one of Adyen's APIs: route → fault → authenticate → authorise → read → act, in one transaction.
 * Nothing where the path is none of this API's.
 */
export function createApi(api: Api, context: ApiContext): ApiHandler {
  const usual = usualForm(api.operations);
  const forms = new Map(api.operations.map((operation) => [operation, formOf(operation)]));
  const router = createRouter(api.base, api.operations);
  // Not from where ids come: a refused request must not change those of the requests after it.
  const random = context.randomness.of("refusals");
  const references = context.randomness.of("references");
  const shared = { api, context, flapping: new Map(), underWay: new UnderWay() };
  const serviceFor = (form: ErrorForm): Service => ({
    ...shared,
    form,
    refuse: (problem, settings = DEFAULT_SETTINGS) => problemResponse(problem, settings, random, form),
  });
  const services = { problem: serviceFor("problem"), service: serviceFor("service") };

  return async (request, trace) => {
    const { pathname, query } = splitTarget(request.target);
    const routing = router(request.method, pathname);
    if (routing.kind === "unknown-path") return undefined;
    const form = (routing.kind === "route" && forms.get(routing.route.operation)) || usual;
    const service = services[form];
    try {
      if (routing.kind === "unreadable") throw unreadable("The path is not well encoded.");
      if (routing.kind === "other-method") return methodNotAllowed(service, routing.allowed);
      trace.operation = routing.route.operation.id;
      if (request.isTooLarge === true) throw tooLarge(LARGEST_BODY_WORDS);
      const routed: RoutedRequest = { ...routing.route, request, query, pathname, trace };
      const answer = await underFault(service, routed, () => handleRequest(service, routed));
      return form === "service" ? serviceResponse(answer, references) : answer;
    } catch (error) {
      if (error instanceof Refusal) return service.refuse(error.problem);
      context.onError(error);
      // As the payment APIs answer when what remembers idempotency keys is away.
      const isStore = error instanceof StoreError && form === "service";
      return service.refuse(isStore ? storeAway().problem : internal().problem);
    }
  };
}

function methodNotAllowed({ refuse }: Service, allowed: readonly string[]): SandboxResponse {
  const answer = refuse(otherMethod().problem);
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(", ") } };
}

/** By hand: a parser of addresses would resolve `..` and hide what was asked for. */
function splitTarget(target: string): { readonly pathname: string; readonly query: URLSearchParams } {
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, query: NO_QUERY }
    : { pathname: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

const NO_QUERY = new URLSearchParams();
