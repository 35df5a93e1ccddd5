import type { SandboxRequest } from "../http/message.ts";
import { ControlError } from "./errors.ts";

/** Names that lead to the machine itself, whoever asks for them. */
const LOOPBACK = /^(([\w-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Refuses what a page of another site sends, and what comes under a name that only points here. `hosts`: names allowed on purpose. */
export function refuseOtherSites({ headers, method }: SandboxRequest, hosts: readonly string[]): void {
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new ControlError(403, "Another site's page may not control the sandbox.");
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new ControlError(403, "Another site's page may not control the sandbox.");
  const name = host.replace(/:\d+$/, "").toLowerCase();
  // A name of somebody's that resolves to loopback would be "same origin" to a browser.
  if (!LOOPBACK.test(name) && !hosts.some((each) => each.toLowerCase() === name))
    throw new ControlError(
      403,
      "The sandbox is controlled under a loopback address, or under a name that it was started with (controlHosts).",
    );
  if (method !== "GET" && !/^application\/json\b/i.test(headers["content-type"] ?? "")) {
    throw new ControlError(400, "Send application/json: it is what a form on a web page cannot send.");
  }
}
