import { forbidden, type Problem, Refusal } from "../domain/refusal.ts";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { hasRole, isClassic, neededRoles } from "../domain/roles.ts";
import { AfterCommit, handlerOf } from "../operations/call.ts";
import { unsealedBody } from "../storage/card-seal.ts";
import { takenOnce } from "../storage/taken-once.ts";
import { World } from "../storage/world.ts";
import type { Service } from "./api.ts";
import { requireCaller, loadConditions } from "./authenticate.ts";
import { exampleResponse } from "./example-response.ts";
import { readingOf } from "./coerce.ts";
import { callOf } from "./handler-call.ts";
import { Idempotency, keyOf } from "./idempotency.ts";
import type { SandboxResponse } from "./message.ts";
import { readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { RequestContext, type RoutedRequest } from "./request-context.ts";
import { successResponse } from "./success-response.ts";

type Stage = (context: RequestContext) => void;

/**
 * The way of a request inside its transaction, in this order. All of it is synchronous, and may run again from its
 * beginning. A stage that sets the response ends it, and so does a Refusal.
 */
const STAGES: readonly Stage[] = [findWorld, authenticate, authorize, replayIdempotent, validate, handle];

/** Does what a request asks for, in one transaction, and answers it. */
export async function handleRequest(service: Service, routed: RoutedRequest): Promise<SandboxResponse> {
  const { storage, dispatcher, randomness } = service.context;
  const lease = randomness.lease();
  const context = new RequestContext(service, routed);
  try {
    await storage.transaction((transaction) => {
      context.begin(transaction, takenOnce(transaction, lease.random));
      runStages(context);
    });
    const response = context.response ?? (await respondAfterCommit(context));
    if (context.world.hasEvents) dispatcher.wake();
    return withKey(context, response);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // It has changed nothing: the next request draws what it drew.
    lease.giveBack();
    return withKey(context, refused(context, error.problem));
  } finally {
    if (context.heldKey !== undefined) service.underWay.release(context.heldKey);
  }
}

function runStages(context: RequestContext): void {
  try {
    for (const stage of STAGES) if (context.response === undefined) stage(context);
  } catch (error) {
    // What is refused for good under an idempotency key stays refused.
    if (!(error instanceof Refusal) || error.problem.final !== true || context.idempotency === undefined) throw error;
    respond(context, refused(context, error.problem));
  }
}

function refused({ service, settings, routed }: RequestContext, problem: Problem): SandboxResponse {
  return service.refuse(problem, settings, routed.operation);
}

function findWorld(context: RequestContext): void {
  const { trace } = context.routed;
  context.conditions = loadConditions(context.routed, context.transaction, context.service.context);
  trace.world = context.world.name;
  trace.now = context.now;
}

function authenticate(context: RequestContext): void {
  context.caller = requireCaller(context.routed, context.conditions, context.service);
}

function authorize({ caller, routed }: RequestContext): void {
  if (!hasRole(caller.roles, neededRoles(routed.operation))) throw forbidden();
}

function replayIdempotent(context: RequestContext): void {
  const { operation, request } = context.routed;
  const key = takesKey(operation) ? keyOf(request.headers["idempotency-key"]) : undefined;
  if (key === undefined) return;
  context.idempotencyKey = key;
  const owned = `${context.caller.companyId}:${key}`;
  const held = `${context.world.name}:${owned}`;
  context.service.underWay.hold(held, context);
  context.heldKey = held;
  const idempotency = new Idempotency(owned, request);
  context.response = idempotency.replay(context.world, context.conditions);
  context.idempotency = idempotency;
}

/** What is described to take one, and the classic APIs, which take one though their descriptions do not say so. */
function takesKey({ api, method, parameters }: OperationFacts): boolean {
  return isClassic(api) ? method === "POST" : parameters.some(({ name }) => name === "Idempotency-Key");
}

/** By API, what is taken though no description has it: Drop-in marks with it what a shop's server is to hand on. */
const TOLERATED: Readonly<Record<string, readonly string[]>> = { checkout: ["clientStateDataIndicator"] };

function validate(context: RequestContext): void {
  const { service, routed, conditions } = context;
  const { unknownFields } = conditions.settings;
  const reading = readingOf(service.usualForm, conditions.settings);
  const check = {
    schemas: service.api.schemas,
    reading,
    emptyIsAbsent: conditions.settings.inputCoercion !== "nowhere",
    // There are more payment methods than are described: which of them an account has is not for the description to say.
    acceptsOtherKinds: service.api.name === "checkout",
    tolerated: TOLERATED[service.api.name] ?? [],
    unknownFields: unknownFields !== "as-adyen" ? unknownFields : service.usualForm === "service" ? "refuse" : "ignore",
  } as const;
  context.parameters = readParameters(routed, check);
  context.body = unsealedBody(readBody(routed.operation, routed.request, check), service.context.salt);
}

function handle(context: RequestContext): void {
  const { service, routed, conditions } = context;
  const handler = handlerOf(service.api.handlers, routed.operation);
  if (handler === undefined || conditions.settings.answers === "by-example") {
    respond(context, exampleResponse(routed.operation, service.api.schemas, context));
    return;
  }
  const result = handler(callOf(context));
  if (result instanceof AfterCommit) context.afterCommit = result.run;
  else respond(context, successResponse(routed.operation, result));
}

/** Sets the response, which is repeated to whoever sends the idempotency key again. */
function respond(context: RequestContext, response: SandboxResponse): void {
  context.response = response;
  context.idempotency?.remember(context.world, response, context.conditions);
}

/** The response of what is done outside the transaction. Its key is held until then, so that nobody comes between. */
async function respondAfterCommit(context: RequestContext): Promise<SandboxResponse> {
  const { service, routed, world, idempotency, conditions } = context;
  const response = successResponse(routed.operation, await context.afterCommit?.());
  if (idempotency !== undefined)
    await service.context.storage.transaction((transaction) =>
      idempotency.remember(new World(transaction, world.name), response, conditions),
    );
  return response;
}

function withKey({ idempotencyKey: key }: RequestContext, response: SandboxResponse): SandboxResponse {
  return key === undefined ? response : { ...response, headers: { ...response.headers, "idempotency-key": key } };
}
