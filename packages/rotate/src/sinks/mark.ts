import type { Mark } from "./sink.ts";

/**
 * A mark as a comment: for every reader of a `.env` dialect and of YAML, a line that begins with `#` is none of its
 * business. Quotes and backslashes are encoded, since some readers look for them in comments too.
 */
export function markLine(place: string, mark: Mark): string {
  const fields = [
    ["credential", mark.credentialId],
    ["platform", mark.platform],
    ["rotation", mark.rotationId],
    ["fingerprint", mark.fingerprint],
    ["generated", mark.generatedAt],
  ] as const;
  return `# adyen-kit: ${encode(place)} holds a key: ${fields.map(([name, value]) => `${name}=${encode(value)}`).join(" ")}`;
}

const shape =
  /^[ \t]*# adyen-kit: (\S+) holds a key: credential=(\S*) platform=(\S*) rotation=(\S*) fingerprint=(\S*) generated=(\S*)[ \t]*$/;

/** Whether a line is a mark of this place, also one that can no longer be read. */
export function isMarkLine(line: string, place: string): boolean {
  return line.trimStart().startsWith(`# adyen-kit: ${encode(place)} holds a key:`);
}

/** The mark that a line holds; `undefined` where it is none of this place, or was edited beyond recognition. */
export function parseMarkLine(line: string, place: string): Mark | undefined {
  const match = shape.exec(line);
  if (match === null) return undefined;
  try {
    const [found, credentialId = "", platform = "", rotationId = "", fingerprint = "", generatedAt = ""] = match
      .slice(1)
      .map(decodeURIComponent);
    return found === place ? { credentialId, platform, rotationId, fingerprint, generatedAt } : undefined;
  } catch {
    return undefined;
  }
}

function encode(text: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.:/@-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}
