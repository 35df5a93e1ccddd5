import type { SandboxResponse } from "../../http/message.ts";
import { html } from "../html.ts";

/** Whatever picture the SDK asks for: its name on a plain card, so that a person can tell one from another. */
export function image(path: string): SandboxResponse {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/@\dx/, "");
  const name = file.replace(/\.\w+$/, "").slice(0, 24);
  const size = name.length > 7 ? 6 : 9;
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="26" viewBox="0 0 40 26" role="img"><title>${name}</title><rect x=".5" y=".5" width="39" height="25" rx="4" fill="#f3f4f6" stroke="#9aa3b2"/><text x="20" y="16" font-family="sans-serif" font-size="${size}" font-weight="600" text-anchor="middle" fill="#14213d" textLength="${Math.min(34, name.length * size * 0.6)}" lengthAdjust="spacingAndGlyphs">${name}</text></svg>`;
  return asset("image/svg+xml", svg.text);
}

/** Words in another language. None: the SDK has English ones of its own, and says everything with them. */
export function translations(): SandboxResponse {
  return asset("application/json", "{}");
}

/** Something that every page may load. */
export function asset(type: string, body: string): SandboxResponse {
  return {
    status: 200,
    headers: {
      "content-type": type,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "max-age=3600",
      "x-content-type-options": "nosniff",
    },
    body,
  };
}
