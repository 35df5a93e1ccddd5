import { catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { noSuchPath, otherMethod, unreadable } from "../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../domain/settings.ts";
import type { HandlerRegistry } from "../operations/call.ts";
import { undescribedHandlers } from "../operations/classic/undescribed.ts";
import { TERMINAL_OPERATIONS, terminalHandlers } from "../operations/terminals/cloud.ts";
import { type ApiContext, respondTo, type ServedApi, serveApi } from "./api.ts";
import { UnderWay } from "./idempotency.ts";
import { logged, type LoggingContext } from "./logged.ts";
import type { SandboxResponse } from "./message.ts";
import { type Mount, mounts, undescribedMounts } from "./mounts.ts";
import { type KnownPath, nearestPath } from "./nearest-path.ts";
import { type ErrorForm, formOf, problemResponse, usualForm } from "./problem-response.ts";
import type { Fallback, Miss, Router } from "./router.ts";
import { serviceResponse } from "./service-response.ts";

/**
 * Routes the requests to all of Adyen's APIs. An API is loaded by the first request that may be for it: most programs speak
 * to one or two of 35. Every request is logged, whatever became of it.
 */
export function addApis(router: Router, handlers: HandlerRegistry, context: LoggingContext): void {
  const underWay = new UnderWay();
  const all = [
    ...mounts().map((mount) => ({ ...mount, handlers })),
    ...undescribedMounts().map((mount) => ({ ...mount, handlers: undescribedHandlers })),
    ...terminalMounts(),
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

/** The Terminal API's own host has its operations at the root. */
function terminalMounts(): readonly (Mount & { readonly handlers: HandlerRegistry })[] {
  return TERMINAL_OPERATIONS.map((operation) => ({
    ...{ base: `/${operation.name}`, api: operation.api, handlers: terminalHandlers },
    load: () => Promise.resolve({ operations: [operation], schemas: {} }),
  }));
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

/** In the form of the API that was meant, as far as that can be known. */
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
