import { createHash, timingSafeEqual } from "node:crypto";
import type { SandboxRequest } from "../http/message.ts";
import { isLoopbackHost, OUTGOING_HEADER } from "../webhooks/outgoing.ts";
import { ControlError } from "./errors.ts";

/** Who may control the sandbox. */
export interface ControlAccess {
  /** Gives access to whoever has it, under any name. */
  readonly token: string;
  /** Nobody but this machine reaches the sandbox: control needs no token then. */
  readonly isPrivate: () => boolean;
  /** Names beside loopback that lead here on purpose. */
  readonly hosts: readonly string[];
  /** Origin of the address that others know the sandbox by. */
  readonly publicOrigin?: string | undefined;
}

/** A proxy on this machine adds these for somebody who is elsewhere. */
const ADDED_BY_PROXIES = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/**
 * Refuses what a sandbox sent itself, what a page of another site sends, and whoever neither has the token nor is alone
 * with the sandbox on this machine.
 */
export function requireControl(request: SandboxRequest, access: ControlAccess): void {
  const { headers } = request;
  if (OUTGOING_HEADER in headers) throw new ControlError(403, "A request that a sandbox sends controls no sandbox.");
  refuseOtherSites(request, access);
  if (hasToken(request, access)) return;
  const name = (headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  // A name of somebody's that resolves to loopback would be "same origin" to a browser.
  if (!isLoopbackHost(name) && !access.hosts.some((each) => each.toLowerCase() === name))
    throw new ControlError(403, `The sandbox is controlled under a loopback address. ${WITH_TOKEN}`);
  if (!access.isPrivate() || ADDED_BY_PROXIES.some((each) => each in headers))
    throw new ControlError(401, `Others can reach this sandbox. ${WITH_TOKEN}`);
}

const WITH_TOKEN =
  "Elsewhere, send its token in the header authorization: Bearer <token>; adyen-kit keeps it in control-token, in its data folder.";

function hasToken({ headers }: SandboxRequest, { token }: ControlAccess): boolean {
  const [, given] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function refuseOtherSites({ headers, method }: SandboxRequest, { publicOrigin }: ControlAccess): void {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  const own = [`http://${host}`, `https://${host}`, publicOrigin];
  if (
    (origin !== undefined && !own.includes(origin)) ||
    (site !== undefined && !["same-origin", "none"].includes(site))
  )
    throw new ControlError(403, "Another site's page may not control the sandbox.");
  if (method !== "GET" && !/^application\/json\b/i.test(headers["content-type"] ?? "")) {
    throw new ControlError(400, "Send application/json: it is what a form on a web page cannot send.");
  }
}
