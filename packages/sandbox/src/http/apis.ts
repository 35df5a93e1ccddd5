import { catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { internal, noSuchPath, otherMethod, unreadable } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../domain/settings.ts";
import type { HandlerRegistry } from "../operations/call.ts";
import { undescribedHandlers } from "../operations/classic/undescribed.ts";
import { type ApiContext, respondTo, type ServedApi, serveApi } from "./api.ts";
import { UnderWay } from "./idempotency.ts";
import type { SandboxRequest, SandboxResponse } from "./message.ts";
import { type Mount, mounts, undescribedMounts } from "./mounts.ts";
import { type KnownPath, nearestPath } from "./nearest-path.ts";
import { type ErrorForm, formOf, problemResponse, usualForm } from "./problem-response.ts";
import type { RequestLog } from "./request-log.ts";
import type { Fallback, Miss, Router } from "./router.ts";
import { serviceResponse } from "./service-response.ts";
import type { Trace } from "./trace.ts";

type LoggingContext = ApiContext & { readonly log: RequestLog };

/**
 * Routes the requests to all of Adyen's APIs. An API is loaded by the first request that may be for it: most programs speak
 * to one or two of 35. Every request is logged, whatever became of it.
 */
export function addApis(router: Router, handlers: HandlerRegistry, context: LoggingContext): void {
  const underWay = new UnderWay();
  const all = [
    ...mounts().map((mount) => ({ ...mount, handlers })),
    ...undescribedMounts().map((mount) => ({ ...mount, handlers: undescribedHandlers })),
  ];
  for (const [base, here] of byBase(all)) {
    const load = () =>
      Promise.all(
        here.map(async ({ api: name, handlers, load: data }) =>
          serveApi({ name, base, handlers, ...(await data()) }, context, underWay),
        ),
      );
    router.addFallback(base, mounted(router, load, context));
  }
  router.addFallback("", (request, miss) =>
    logged(request, context, async () => {
      const near = nearestPath(miss.pathname, await everyPath());
      return refuseMiss(miss, near, near?.form ?? "problem", context);
    }),
  );
}

/** Several APIs may be below one path: what is first in the catalog comes first. */
function byBase<T extends Pick<Mount, "base">>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>();
  for (const mount of all) {
    const known = grouped.get(mount.base);
    if (known === undefined) grouped.set(mount.base, [mount]);
    else known.push(mount);
  }
  return grouped;
}

/** Adds the routes of the operations below a path when the first request comes, and refuses what none of them is. */
function mounted(router: Router, load: () => Promise<readonly ServedApi[]>, context: LoggingContext): Fallback {
  let apis: readonly ServedApi[] | undefined;
  let loading: Promise<void> | undefined;
  const add = async () => {
    const loaded = await load();
    for (const served of loaded) addOperations(router, served, context);
    apis = loaded;
  };
  return async (request, miss) => {
    if (apis === undefined) {
      try {
        await (loading ??= add());
      } catch (error) {
        loading = undefined;
        return logged(request, context, () => Promise.reject(error));
      }
      return router.respond(request);
    }
    const [first] = apis;
    const near = nearestPath(miss.pathname, apis.flatMap(pathsOf));
    return logged(request, context, async () => refuseMiss(miss, near, first?.usualForm ?? "problem", context));
  };
}

function addOperations(router: Router, { api, serviceFor }: ServedApi, context: LoggingContext): void {
  for (const operation of api.operations) {
    const service = serviceFor(operation);
    router.add(operation.method, `${api.base}${operation.path}`, (request, { pathname, query, params: path }) =>
      logged(request, context, (trace) => respondTo(service, { request, operation, path, query, pathname, trace })),
    );
  }
}

function pathsOf({ api }: ServedApi): KnownPath[] {
  return api.operations.map(({ method, path }) => ({ method, path: `${api.base}${path}` }));
}

let every: Promise<readonly (KnownPath & { readonly form: ErrorForm })[]> | undefined;

/** The paths of all operations, the newest version of each API first. Only who is lost asks for them. */
function everyPath(): NonNullable<typeof every> {
  return (every ??= Promise.all(
    catalog.map(async ({ api, load }) => {
      const { operations } = await load();
      const base = new URL(api.test).pathname;
      const usual = usualForm(operations);
      const known = (each: OperationFacts) => ({
        method: each.method,
        path: `${base}${each.path}`,
        form: formOf(each) ?? usual,
      });
      return operations.map(known);
    }),
  ).then((all) => all.flat()));
}

/** In the form of the API that was meant, as far as anybody can tell. */
function refuseMiss(
  { pathname, allowed, isUnreadable }: Miss,
  near: KnownPath | undefined,
  form: ErrorForm,
  { randomness }: ApiContext,
): SandboxResponse {
  const { problem } = isUnreadable
    ? unreadable("The path is not well encoded.")
    : allowed.length > 0
      ? otherMethod()
      : noSuchPath(pathname, near && `${near.method} ${near.path}`);
  const refused = problemResponse(problem, DEFAULT_SETTINGS, randomness.of("refusals"), form);
  const answer = form === "service" ? serviceResponse(refused, randomness.of("references")) : refused;
  return allowed.length > 0 && !isUnreadable ? withAllowed(answer, allowed) : answer;
}

function withAllowed(answer: SandboxResponse, allowed: readonly string[]): SandboxResponse {
  return { ...answer, headers: { ...answer.headers, allow: allowed.join(", ") } };
}

async function logged(
  request: SandboxRequest,
  context: LoggingContext,
  respond: (trace: Trace) => Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  const trace: Trace = {};
  const answer = await respond(trace).catch((error: unknown) => {
    context.onError(error);
    return problemResponse(internal().problem, DEFAULT_SETTINGS, context.randomness.of("refusals"));
  });
  context.log.add(request, answer, trace);
  return dated(answer, trace.now, context.realTime());
}

/** A clock that was moved shows in the answer: who waits for a key's time can go by it, as by Adyen's own. */
function dated(answer: SandboxResponse, now: number | undefined, realTime: number): SandboxResponse {
  if (now === undefined || Math.abs(now - realTime) < 1_000) return answer;
  return { ...answer, headers: { ...answer.headers, date: new Date(now).toUTCString() } };
}
