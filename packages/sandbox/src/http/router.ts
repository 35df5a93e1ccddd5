import { addRoute, createRouter as createTree, findRoute } from "rou3";
import type { SandboxRequest, SandboxResponse } from "./message.ts";

/** Where a request was found to lead. */
export interface Match {
  readonly pathname: string;
  readonly query: URLSearchParams;
  /** What the path names, decoded, in the order of the path. */
  readonly params: Readonly<Record<string, string>>;
}

/** A request that leads nowhere. */
export interface Miss {
  readonly pathname: string;
  /** Methods that the path is there for; none where there is no such path. */
  readonly allowed: readonly string[];
  /** The path cannot be decoded. */
  readonly isUnreadable: boolean;
}

type Awaitable<T> = T | Promise<T>;
export type Route = (request: SandboxRequest, match: Match) => Awaitable<SandboxResponse>;
export type Fallback = (request: SandboxRequest, miss: Miss) => Awaitable<SandboxResponse>;

/** All that can be asked of the sandbox: Adyen's operations, its own control and the pages of shoppers. */
export interface Router {
  /** `path`: with `{name}` for what is named. Fixed words win over what is named; of two that are the same, the first. */
  add(method: string, path: string, route: Route): void;
  /** Answers what is at a path or below it and has no route. The one of the longest path is asked. */
  addFallback(base: string, fallback: Fallback): void;
  respond(request: SandboxRequest): Awaitable<SandboxResponse>;
}

/** @throws Error where a request comes to a path that not even a fallback is there for. */
export function createRouter(): Router {
  const tree = createTree<{ readonly path: string; readonly route: Route }>();
  const methods = new Set<string>();
  // Beside the tree, which takes long to grow: there are hundreds, for every version of every API.
  const fallbacks = new Map<string, Fallback>();
  let longestBase = 0;

  const routeFor = (method: string, pathname: string) => {
    const found = findRoute(tree, method, pathname);
    if (found === undefined) return undefined;
    // A slash at the end makes it another path, which the tree does not distinguish.
    const { route, path } = found.data;
    return pathname.endsWith("/") === path.endsWith("/") ? { route, params: found.params } : undefined;
  };

  const fallbackFor = (pathname: string) => {
    let found = fallbacks.get("");
    // Whatever length somebody sends: no more of it is looked at than a base has.
    for (let end = 1; end <= Math.min(pathname.length, longestBase); end += 1) {
      if (end === pathname.length || pathname[end] === "/") found = fallbacks.get(pathname.slice(0, end)) ?? found;
    }
    return found;
  };

  return {
    add(method, path, route) {
      methods.add(method);
      addRoute(tree, method, path.replaceAll(/\{(\w+)\}/g, ":$1"), { path, route });
    },

    addFallback(base, fallback) {
      if (!fallbacks.has(base)) fallbacks.set(base, fallback);
      longestBase = Math.max(longestBase, base.length);
    },

    respond(request) {
      const { pathname, query } = splitTarget(request.target);
      const found = routeFor(request.method, pathname);
      const params = found && decoded(found.params);
      if (found !== undefined && params !== undefined) return found.route(request, { pathname, query, params });
      const fallback = fallbackFor(pathname);
      if (fallback === undefined) throw new Error(`Nobody answers ${pathname}.`);
      const allowed = [...methods].filter((method) => routeFor(method, pathname) !== undefined);
      return fallback(request, { pathname, allowed, isUnreadable: found !== undefined });
    },
  };
}

function decoded(params: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> | undefined {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

const NO_QUERY = new URLSearchParams();

/** By hand: a parser of addresses would resolve `..` and hide what was asked for. */
function splitTarget(target: string): { readonly pathname: string; readonly query: URLSearchParams } {
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, query: NO_QUERY }
    : { pathname: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}
