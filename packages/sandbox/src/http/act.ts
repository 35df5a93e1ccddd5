import type { OperationFacts } from "@adyen-kit/client/facts";
import { forbidden, Refusal } from "../domain/refusal.ts";
import type { RandomSource } from "../domain/random.ts";
import { hasRole, neededRoles } from "../domain/roles.ts";
import type { Settings } from "../domain/settings.ts";
import { World } from "../storage/world.ts";
import type { Asked, Serving } from "./api.ts";
import { authenticate, type Authenticated, conditionsOf } from "./authenticate.ts";
import { Afterwards, type Call } from "../operations/call.ts";
import { exampleAnswer } from "./example-response.ts";
import { Idempotency, keyOf } from "./idempotency.ts";
import type { SandboxAnswer } from "./message.ts";
import { readParameters } from "./read-parameters.ts";
import type { ErrorForm } from "./problem-response.ts";
import { readBody } from "./read-body.ts";
import type { CheckOptions } from "./check-value.ts";
import { takenOnce } from "../storage/taken-once.ts";
import { shaped } from "./shape.ts";
import { answerSchema, successAnswer } from "./success-response.ts";

/** What is known of a request while it is answered. */
interface Progress {
  settings?: Settings;
  /** The idempotency key that it came under, once it is known whose it is. */
  key?: string;
  /** Lets the next request under the same key come. */
  release: () => void;
}

/** Does what a request asks for, in one transaction, and answers it. */
export async function act(serving: Serving, asked: Asked): Promise<SandboxAnswer> {
  const progress: Progress = { release: () => undefined };
  try {
    const answer = await inTransaction(serving, asked, progress).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return serving.refuse(error.problem, progress.settings);
    });
    return progress.key === undefined
      ? answer
      : { ...answer, headers: { ...answer.headers, "idempotency-key": progress.key } };
  } finally {
    progress.release();
  }
}

async function inTransaction(serving: Serving, asked: Asked, progress: Progress): Promise<SandboxAnswer> {
  const { store, dispatcher, randomness, salt, realTime } = serving.context;
  const drawn = randomness.lease();
  let hasNews = () => false;
  let result: SandboxAnswer | Pending;
  try {
    result = await store.transaction((sql) => {
      const random = takenOnce(sql, drawn.random);
      const context = { sql, salt, realTime, flapping: serving.flapping };
      const found = conditionsOf(asked.request, context);
      asked.trace.world = found.world.name;
      asked.trace.now = found.now;
      progress.settings = found.settings;
      hasNews = () => found.world.hasEvents;
      return answerOf(serving, asked, authenticate(asked.request, found, context), random, progress);
    });
  } catch (error) {
    if (error instanceof Refusal) drawn.giveBack();
    throw error;
  }
  const answer = result instanceof Pending ? await result.answer() : result;
  if (hasNews()) dispatcher.poke();
  return answer;
}

/** An answer that needs something done after the transaction. */
class Pending {
  readonly answer: () => Promise<SandboxAnswer>;

  constructor(answer: () => Promise<SandboxAnswer>) {
    this.answer = answer;
  }
}

/** The answer of a known caller, or the one that was given to their idempotency key. */
function answerOf(
  serving: Serving,
  asked: Asked,
  known: Authenticated,
  random: RandomSource,
  progress: Progress,
): SandboxAnswer | Pending {
  const { operation, request } = asked;
  const { world, caller, now, settings } = known;
  authorise(known, operation);
  const key = takesIdempotencyKey(operation) ? keyOf(request.headers["idempotency-key"]) : undefined;
  if (key === undefined) return doneBy(serving, asked, known, random);
  progress.key = key;
  progress.release = serving.underWay.hold(`${world.name}:${caller.companyId}:${key}`, asked);
  const idempotency = new Idempotency(world, caller.companyId, key, request);
  const replayed = idempotency.replay(now, settings);
  if (replayed !== undefined) return replayed;
  try {
    const result = doneBy(serving, asked, known, random);
    if (!(result instanceof Pending)) return idempotency.remember(result, now, settings);
    return new Pending(async () => {
      const answer = await result.answer();
      // The key is held until then, so that nobody comes between.
      return serving.context.store.transaction((sql) =>
        new Idempotency(new World(sql, world.name), caller.companyId, key, request).remember(answer, now, settings),
      );
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.final !== true) throw error;
    return idempotency.remember(serving.refuse(error.problem, settings), now, settings);
  }
}

/** Checks what was sent, and does it. */
function doneBy(serving: Serving, asked: Asked, known: Authenticated, random: RandomSource): SandboxAnswer | Pending {
  const { api, context, form } = serving;
  const { operation, path, query, request } = asked;
  const { world, now, settings } = known;
  const { schemas } = api;
  const check: CheckOptions = { schemas, unknownFields: unknownFieldsOf(settings, form) };
  const parameters = readParameters(operation, path, query, request.headers, check);
  const body = readBody(operation, request, check);
  const handler = api.handlers[`${operation.api}/${operation.group}/${operation.name}`];
  if (handler === undefined || settings.answers === "by-example") return exampleAnswer(operation, schemas);
  const success = (data: object | undefined) => successAnswer(operation, data);
  const result = handler({
    body,
    world,
    caller: known.caller,
    now,
    settings,
    salt: context.salt,
    random,
    parameters,
    base: `${context.url()}${api.base}`,
    url: context.url(),
    path: asked.pathname.slice(api.base.length),
    shaped: (data) => shaped(answerSchema(operation), data, { schemas, direction: "response" }) as object,
    page: {
      number: Number(parameters["pageNumber"] ?? 1),
      size: Number(parameters["pageSize"] ?? operation.pagination?.defaultSize ?? 10),
    },
  } satisfies Call);
  return result instanceof Afterwards ? new Pending(async () => success(await result.run())) : success(result);
}

function authorise({ caller }: Authenticated, { api, roles }: OperationFacts): void {
  if (!hasRole(caller.roles, neededRoles(api, roles))) throw forbidden();
}

function takesIdempotencyKey({ parameters }: OperationFacts): boolean {
  return parameters.some(({ name }) => name === "Idempotency-Key");
}

function unknownFieldsOf({ unknownFields }: Settings, form: ErrorForm): "ignore" | "refuse" {
  if (unknownFields !== "as-adyen") return unknownFields;
  return form === "service" ? "refuse" : "ignore";
}
