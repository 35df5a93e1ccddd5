import { catalog, type CatalogEntry } from "@adyen-kit/client/catalog";
import { noSuchPath } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../domain/settings.ts";
import { type ApiContext, createApi } from "./api.ts";
import type { Room } from "./call.ts";
import type { SandboxAnswer, SandboxRequest } from "./message.ts";
import { problemAnswer } from "./problem-answer.ts";

type Handler = ReturnType<typeof createApi>;

/**
 * Answers the requests to all of Adyen's APIs, which paths tell apart. An API is loaded by the first request that may be
 * for it: most programs speak to one or two of 35.
 */
export function createApis(
  rooms: Readonly<Record<string, Room>>,
  context: ApiContext,
): (request: SandboxRequest) => Promise<SandboxAnswer> {
  const known = catalog
    .map((entry) => ({ base: new URL(entry.api.test).pathname, handler: loaded(entry, rooms, context) }))
    // A longer base says more: `/lem/v4` before `/v4`.
    .sort((a, b) => b.base.length - a.base.length);

  const prefixed = known.map(({ base, handler }) => ({ prefix: `${base}/`, handler }));

  return async (request) => {
    for (const { prefix, handler } of prefixed) {
      if (!request.target.startsWith(prefix)) continue;
      const answer = await (await handler())(request);
      if (answer !== undefined) return answer;
    }
    return problemAnswer(noSuchPath().problem, DEFAULT_SETTINGS, context.random);
  };
}

function loaded({ api, load }: CatalogEntry, rooms: Readonly<Record<string, Room>>, context: ApiContext) {
  let handler: Promise<Handler> | undefined;
  return () =>
    (handler ??= load().then((data) =>
      createApi({ name: api.name, base: new URL(api.test).pathname, rooms, ...data }, context),
    ));
}
