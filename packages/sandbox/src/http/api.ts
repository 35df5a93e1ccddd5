import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { internal, type Problem, Refusal, storeAway, tooLarge } from "../domain/refusal.ts";
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
import type { UnderWay } from "./idempotency.ts";
import type { SandboxResponse } from "./message.ts";
import { type ErrorForm, formOf, problemResponse, usualForm } from "./problem-response.ts";
import { serviceResponse } from "./service-response.ts";
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
  /** Is notified of what should not have happened. */
  readonly onError: (error: unknown) => void;
}

/** An API, and what it takes to answer its requests. */
export interface Service {
  readonly api: Api;
  readonly context: ApiContext;
  /** How the operation that is asked for writes what is wrong. */
  readonly form: ErrorForm;
  /** How most of the API's operations do: it decides how all of them read a request. */
  readonly usualForm: ErrorForm;
  readonly flapping: Flapping;
  readonly underWay: UnderWay;
  /** A problem in that form. */
  readonly refuse: (problem: Problem, settings?: Settings, operation?: OperationFacts) => SandboxResponse;
}

/** An API as it is served below a path. */
export interface ServedApi {
  readonly api: Api;
  /** How it writes what is wrong where no operation says otherwise. */
  readonly usualForm: ErrorForm;
  readonly serviceFor: (operation: OperationFacts) => Service;
}

/** `underWay`: an idempotency key is a company's, whichever API it uses it for. */
export function serveApi(api: Api, context: ApiContext, underWay: UnderWay): ServedApi {
  // Not from where ids come: a refused request must not change those of the requests after it.
  const random = context.randomness.of("refusals");
  const usual = usualForm(api.operations);
  const shared = { api, context, usualForm: usual, flapping: new Map(), underWay };
  const serviceIn = (form: ErrorForm): Service => ({
    ...shared,
    form,
    refuse: (problem, settings = DEFAULT_SETTINGS, operation) =>
      problemResponse(problem, settings, random, form, operation),
  });
  const services = { problem: serviceIn("problem"), service: serviceIn("service") };
  return { api, usualForm: usual, serviceFor: (operation) => services[formOf(operation) ?? usual] };
}

/** Answers a request to one of an API's operations: fault → authenticate → authorise → read → act, in one transaction. */
export async function respondTo(service: Service, routed: RoutedRequest): Promise<SandboxResponse> {
  routed.trace.operation = routed.operation.id;
  const response = await respondOrRefuse(service, routed);
  return service.form === "service" ? serviceResponse(response, service.context.randomness.of("references")) : response;
}

async function respondOrRefuse(service: Service, routed: RoutedRequest): Promise<SandboxResponse> {
  const { context, form, refuse } = service;
  try {
    if (routed.request.isTooLarge === true) throw tooLarge(LARGEST_BODY_WORDS);
    return await underFault(service, routed, () => handleRequest(service, routed));
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    context.onError(error);
    // As the payment APIs answer when what remembers idempotency keys is away.
    const isStore = error instanceof StoreError && form === "service";
    return refuse(isStore ? storeAway().problem : internal().problem);
  }
}
