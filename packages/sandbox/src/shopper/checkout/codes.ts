import type { SandboxResponse } from "../../http/message.ts";
import { html } from "../html.ts";
import { asset } from "./assets.ts";

const LONGEST = 1_000;

/** A code to be scanned: a QR code that a telephone reads, or the number of a bar code that a till would. */
export async function code(query: URLSearchParams): Promise<SandboxResponse> {
  const data = (query.get("data") ?? "").slice(0, LONGEST);
  if (query.get("type") === "qrCode") {
    const { renderSVG } = await import("uqr");
    return asset("image/svg+xml", renderSVG(data));
  }
  const bars = html`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60" viewBox="0 0 320 60" role="img"><title>${data}</title><rect width="320" height="60" fill="#fff"/><text x="160" y="36" font-family="monospace" font-size="16" text-anchor="middle" fill="#14213d">${data}</text></svg>`;
  return asset("image/svg+xml", bars.text);
}
