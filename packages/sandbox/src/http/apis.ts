import { catalog, type CatalogEntry } from "@adyen-kit/client/catalog";
import { internal, noSuchPath, type Problem } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../domain/settings.ts";
import { type ApiContext, type ApiHandler, createApi } from "./api.ts";
import type { HandlerRegistry } from "../operations/call.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";
import { problemResponse } from "./problem-response.ts";
import type { RequestLog } from "./request-log.ts";
import type { Trace } from "./trace.ts";

/**
 * Answers the requests to all of Adyen's APIs, which paths tell apart. An API is loaded by the first request that may be
 * for it: most programs speak to one or two of 35. Every request is logged, whatever became of it.
 */
export function createApis(
  handlers: HandlerRegistry,
  context: ApiContext & { readonly log: RequestLog },
): (request: SandboxRequest) => Promise<SandboxResponse> {
  const known = catalog
    .map((entry) => ({ base: new URL(entry.api.test).pathname, handler: loaded(entry, handlers, context) }))
    // A longer base says more: `/lem/v4` before `/v4`.
    .sort((a, b) => b.base.length - a.base.length);

  const prefixed = known.map(({ base, handler }) => ({ prefix: `${base}/`, handler }));

  const refuse = (problem: Problem) => problemResponse(problem, DEFAULT_SETTINGS, context.randomness.of("refusals"));

  const respond = async (request: SandboxRequest, trace: Trace): Promise<SandboxResponse> => {
    try {
      for (const { prefix, handler } of prefixed) {
        if (!request.target.startsWith(prefix)) continue;
        const answer = await (await handler())(request, trace);
        if (answer !== undefined) return answer;
      }
      return refuse(noSuchPath().problem);
    } catch (error) {
      context.onError(error);
      return refuse(internal().problem);
    }
  };

  return async (request) => {
    const trace: Trace = {};
    const answer = await respond(request, trace);
    context.log.add(request, answer, trace);
    return dated(answer, trace.now, context.realTime());
  };
}

/** A clock that was moved shows in the answer: who waits for a key's time can go by it, as by Adyen's own. */
function dated(answer: SandboxResponse, now: number | undefined, realTime: number): SandboxResponse {
  if (now === undefined || Math.abs(now - realTime) < 1_000) return answer;
  return { ...answer, headers: { ...answer.headers, date: new Date(now).toUTCString() } };
}

function loaded({ api, load }: CatalogEntry, handlers: HandlerRegistry, context: ApiContext) {
  let handler: Promise<ApiHandler> | undefined;
  return () =>
    (handler ??= load().then((data) =>
      createApi({ name: api.name, base: new URL(api.test).pathname, handlers, ...data }, context),
    ));
}
