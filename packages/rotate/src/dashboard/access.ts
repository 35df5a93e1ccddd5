import type { IncomingHttpHeaders } from "node:http";

/**
 * Why a request gets nothing, and `undefined` where it gets what it wants. A name of somebody's that resolves to this machine
 * would be the same origin to a browser: only names of loopback are served. The port may be a tunnel's.
 */
export function refusalOf(headers: IncomingHttpHeaders): string | undefined {
  const name = (headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  if (!["127.0.0.1", "localhost", "[::1]"].includes(name)) {
    return "This page is shown under http://127.0.0.1 or http://localhost alone. From elsewhere, use a tunnel: ssh -L.";
  }
  const site = headers["sec-fetch-site"];
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  // A link from somewhere else may lead here; a page from somewhere else may not load any of it.
  if (!isOwn && headers["sec-fetch-mode"] !== "navigate") return "Another site's page may not load this one.";
  return undefined;
}
