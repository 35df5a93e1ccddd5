import type { IncomingHttpHeaders } from "node:http";
import type { SandboxResponse } from "../../http/message.ts";

/** The origin of the page that asks; nothing where it is no page of another origin, or no page at all. */
export function originOf({ origin }: IncomingHttpHeaders): string | undefined {
  return origin === "" ? undefined : origin;
}

/** Lets a page read the response. */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  return origin === undefined ? {} : { "access-control-allow-origin": origin, vary: "origin" };
}

/** What a browser asks before it sends JSON to another origin. Whether the page may is decided at the request itself. */
export function preflight({ headers }: { readonly headers: IncomingHttpHeaders }): SandboxResponse {
  return {
    status: 204,
    headers: {
      ...corsHeaders(originOf(headers)),
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "content-type",
      "access-control-max-age": "7200",
    },
    body: "",
  };
}
