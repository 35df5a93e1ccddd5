import type { SandboxResponse } from "../../http/message.ts";
import { type Html, html } from "../html.ts";

/** Whatever picture the SDK asks for: a logo is its name on a plain card, so that a person can distinguish them. */
export function image(path: string): SandboxResponse {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/@\dx/, "");
  const name = file.replace(/\.\w+$/, "").slice(0, 24);
  return asset("image/svg+xml", path.includes("/logos/") ? logo(name).text : sign(name).text);
}

function logo(name: string): Html {
  const size = name.length > 7 ? 6 : 9;
  const width = Math.min(34, name.length * size * 0.6);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="26" viewBox="0 0 40 26" role="img"><title>${name}</title><rect x=".5" y=".5" width="39" height="25" rx="4" fill="#f3f4f6" stroke="#9aa3b2"/><text x="20" y="16" font-family="sans-serif" font-size="${size}" font-weight="600" text-anchor="middle" fill="#14213d" textLength="${width}" lengthAdjust="spacingAndGlyphs">${name}</text></svg>`;
}

/** What stands beside words: whether something is right, wrong, or locked. */
function sign(name: string): Html {
  const drawn = SIGNS.find(([names]) => names.test(name))?.[1] ?? "M8 4v8M4 8h8";
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" role="img"><title>${name}</title><path d="${drawn}" fill="none" stroke="#687282" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

const SIGNS: readonly (readonly [names: RegExp, path: string])[] = [
  [/check|success|valid/, "M3 8.5 6.5 12 13 4.5"],
  [/error|warn|cross|close|field_error/, "M4 4l8 8M12 4l-8 8"],
  [/lock/, "M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2"],
  [/hint|card|banner|giving|nonprofit/, "M2 4h12v8H2zM2 7h12"],
];

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
