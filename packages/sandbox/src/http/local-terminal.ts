import { DEFAULT_WORLD } from "../storage/world-names.ts";
import { World } from "../storage/world.ts";
import { takenOnce } from "../storage/taken-once.ts";
import { receiveLocally } from "../operations/terminals/local.ts";
import { WORLD_HEADER } from "./authenticate.ts";
import { until } from "./handler-call.ts";
import { JsonError, parseJson } from "./json.ts";
import { logged, type LoggingContext } from "./logged.ts";
import { jsonResponse, type SandboxRequest, type SandboxResponse } from "./message.ts";
import type { Router } from "./router.ts";
import type { Trace } from "./trace.ts";

/** Where a terminal listens that is reached in its own network. It knows no API key: the shared key authenticates the caller. */
const BASE = "/nexo";

/** Routes messages to the terminals themselves: each answers those that name it. */
export function addLocalTerminals(router: Router, context: LoggingContext): void {
  router.addFallback(BASE, (request) => logged(request, context, (trace) => respond(request, context, trace)));
}

async function respond(request: SandboxRequest, context: LoggingContext, trace: Trace): Promise<SandboxResponse> {
  if (request.method !== "POST") return refused(405, "Send a message by POST.");
  // What a page of another site may send without asking is no message of a cash register.
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? ""))
    return refused(415, "Send application/json.");
  const body = readBody(request);
  if (body === undefined) return refused(400, "Bad JSON");
  const { storage, dispatcher, randomness, realTime, isPrivate } = context;
  const given = request.headers[WORLD_HEADER];
  const name = typeof given === "string" ? given : DEFAULT_WORLD;
  const random = randomness.of("terminals");
  const answering = await storage.transaction((transaction) => {
    const world = new World(transaction, name);
    const now = world.now(realTime);
    Object.assign(trace, { world: name, now, operation: "terminal-api/v1/local" });
    return receiveLocally({ world, now, random: takenOnce(transaction, random) }, body, isPrivate());
  });
  dispatcher.wake();
  const answer = await answering((look) => until(storage, name, look));
  return answer === undefined ? { status: 200, headers: {}, body: "" } : jsonResponse(200, answer);
}

function readBody({ body, isTooLarge }: SandboxRequest): unknown {
  if (isTooLarge === true) return undefined;
  try {
    return parseJson(body);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

function refused(status: number, error: string): SandboxResponse {
  return jsonResponse(status, { errors: [error] });
}
