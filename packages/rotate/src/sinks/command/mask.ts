import { stripVTControlCharacters } from "node:util";
import type { Secret } from "../../secret.ts";

/** Of a secret this many characters in a row are too many to show. */
const tooMany = 8;
const mostShown = 600;

/**
 * What another program printed, fit to be shown: without secrets, whole, in part or encoded, without anything that looks
 * like an API key, and without what a terminal would obey. Its end, where it is long.
 */
export function printable(output: string, secrets: readonly Secret[]): string {
  const hidden = secrets.flatMap((secret) => encodings(secret.reveal()));
  const masked = hidden.reduce(maskRuns, output).replace(/AQE[\w+/=.-]{20,}\S*/g, "[hidden]");
  const lines = stripVTControlCharacters(masked)
    .split(/[\r\n]+/)
    // Controls, marks of writing direction, lone surrogates.
    .map((line) => line.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ").trim())
    .filter((line) => line !== "");
  const text = lines.join(" | ");
  return text.length > mostShown ? `… ${text.slice(-mostShown).replace(/^[ |]+/, "")}` : text;
}

function encodings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Base64 has another form for each position within three bytes; what depends on the neighbours is left out.
  const shifted = [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    return ["base64", "base64url"].map((encoding) =>
      whole
        .toString(encoding as BufferEncoding)
        .slice(shift === 0 ? 0 : 4)
        .replace(/.{0,2}=*$/, ""),
    );
  });
  const escaped = JSON.stringify(secret).slice(1, -1);
  const upper = bytes.toString("hex");
  return [secret, escaped, encodeURIComponent(secret), upper, upper.toUpperCase(), ...shifted].filter(
    (text) => text !== "",
  );
}

/** Every run of characters that the secret has too is hidden; a secret that is shorter, only whole. */
function maskRuns(output: string, secret: string): string {
  const length = Math.min(tooMany, secret.length);
  const parts = new Set<string>();
  for (let at = 0; at + length <= secret.length; at++) parts.add(secret.slice(at, at + length));
  let result = "";
  let hiddenUntil = 0;
  for (let at = 0; at < output.length; at++) {
    if (parts.has(output.slice(at, at + length))) {
      if (at >= hiddenUntil) result += "[hidden]";
      hiddenUntil = Math.max(hiddenUntil, at + length);
    }
    if (at >= hiddenUntil) result += output[at] ?? "";
  }
  return result;
}
