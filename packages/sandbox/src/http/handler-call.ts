import { filled } from "../domain/fields.ts";
import type { Call } from "../operations/call.ts";
import type { Storage } from "../storage/storage.ts";
import { World } from "../storage/world.ts";
import type { RequestContext } from "./request-context.ts";
import { MINUTE } from "../domain/time.ts";
import { shaped } from "./shape.ts";
import { responseSchema } from "./success-response.ts";

/**
 * What the handler of an operation gets. Its parameters and body have been checked against the description, which the types
 * of the client were made of: this is the one place where that is said instead of shown.
 */
export function callOf(context: RequestContext): Call<never, never> {
  const { service, routed, conditions, parameters, body } = context;
  const { operation, pathname } = routed;
  const { api } = service;
  const { salt, url, isPrivate } = service.context;
  const call = {
    params: { ...parameters, body },
    world: conditions.world,
    caller: context.caller,
    now: conditions.now,
    settings: conditions.settings,
    salt,
    random: context.random,
    base: `${url()}${api.base}`,
    url: url(),
    isPrivate: isPrivate(),
    path: pathname.slice(api.base.length),
    parameters,
    header: (name: string) => filled(routed.request.headers[name]),
    page: {
      number: Number(parameters["pageNumber"] ?? 1),
      size: Number(parameters["pageSize"] ?? operation.pagination?.defaultSize ?? 10),
    },
    shaped: (data: object) => shaped(responseSchema(operation), data, { schemas: api.schemas, direction: "response" }),
    until: <T>(look: (world: World) => T | undefined) => until(service.context.storage, conditions.world.name, look),
    body,
  };
  return call as Call<never, never>;
}

/** What somebody does at another process is seen here too, if not at once. */
const LOOK_EVERY = 50;
/** Nobody waits longer: a clock that stands still ends no wait. */
const LONGEST_WAIT = 10 * MINUTE;

/** Looks at a world again and again until there is something to see. */
export async function until<T>(storage: Storage, name: string, look: (world: World) => T | undefined): Promise<T> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK_EVERY) {
    const seen = await storage.transaction((transaction) => look(new World(transaction, name)));
    if (seen !== undefined) return seen;
    await new Promise((wake) => setTimeout(wake, LOOK_EVERY).unref());
  }
  throw new Error("What was waited for did not come.");
}
