import type { Call } from "../operations/call.ts";
import type { RequestContext } from "./request-context.ts";
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
    page: {
      number: Number(parameters["pageNumber"] ?? 1),
      size: Number(parameters["pageSize"] ?? operation.pagination?.defaultSize ?? 10),
    },
    shaped: (data: object) => shaped(responseSchema(operation), data, { schemas: api.schemas, direction: "response" }),
    body,
  };
  return call as Call<never, never>;
}
