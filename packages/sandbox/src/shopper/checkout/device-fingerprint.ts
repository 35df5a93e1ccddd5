import { createHash } from "node:crypto";
import type { SandboxResponse } from "../../http/message.ts";
import { html, Html } from "../html.ts";

/** What the risk module waits for: that the device has been looked at. Nothing is: every one is the same here. */
const SCRIPT = `parent.postMessage(JSON.stringify({ type: "deviceFingerprint", value: "sandbox", persistentCookie: [], components: { userAgent: "sandbox" } }), "*");`;
const HASH = createHash("sha256").update(SCRIPT).digest("base64");

export function deviceFingerprintPage(): SandboxResponse {
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`,
      "cache-control": "no-store",
    },
    body: html`<!doctype html><title>Device</title><script>${new Html(SCRIPT)}</script>`.text,
  };
}
