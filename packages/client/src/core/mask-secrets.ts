const MASK = "***";

/** What is shorter stands in many words: it is masked only where it stands alone. */
const SHORTEST = 6;

/** How a server may have written a character: as it is, or escaped for an address, JSON, a program or HTML, or for several of them in turn. */
function formsOf(character: string): string {
  const hex = character.charCodeAt(0).toString(16).padStart(2, "0");
  const name = NAMES[character];
  const plain = character === " " ? "[ +]" : `${isWord(character) ? "" : "\\\\{0,8}"}${escaped(character)}`;
  const entity = `(?:#0{0,6}${character.charCodeAt(0)}|#x0{0,6}${hex}${name === undefined ? "" : `|${name}`});?`;
  return `(?:${plain}|%(?:25){0,4}${hex}|\\\\{1,8}(?:u${hex.padStart(4, "0")}|x${hex})|&(?:amp;){0,4}${entity})`;
}

const NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos" };

/** In Base64 for addresses, two characters are others. */
const OTHERS: Readonly<Record<string, string>> = { "+": "-", "/": "_" };

/** Base64 is often broken into lines. */
const BREAK = "\\s{0,2}";

/** By so many characters a secret is told; of what follows only the length is: a longer pattern takes long to compile. */
const HEAD = 24;

/** Any character, or the escaped form of one. */
const ANY = "(?:%(?:25){0,4}[0-9a-f]{2}|\\\\{1,8}(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)|&(?:amp;){0,4}#?\\w{1,9};|[^])";

function patternOf(text: string, forms = formsOf, most = HEAD): string {
  const head = Array.from({ length: Math.min(text.length, most) }, (_, index) => forms(text.charAt(index))).join(BREAK);
  return text.length > most ? `${head}(?:${BREAK}${ANY}){0,${text.length - most}}` : head;
}

/** What stands before and behind what is short: no letter and no digit, unless it is part of an escaped character. */
const BEFORE = "(?<=^|[^a-z0-9]|%[0-9a-f]{2}|\\\\(?:[nrtbf]|x[0-9a-f]{2}|u[0-9a-f]{4}))";
const AFTER = "(?![a-z0-9])";

function patternsOf(secret: string): readonly string[] {
  // One character for each byte, which is how headers and addresses hold what is not ASCII.
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const base64 = (character: string) => {
    const other = OTHERS[character];
    return other === undefined ? formsOf(character) : `(?:${formsOf(character)}|${formsOf(other)})`;
  };
  const plain = [...new Set([secret, bytes])].flatMap((text) => [patternOf(text, escaped, Infinity), patternOf(text)]);
  const hex = patternOf(
    Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join(""),
    escaped,
  );
  if (secret.length < SHORTEST) {
    const alone = patternOf(btoa(bytes).replaceAll("=", ""), base64);
    return [...plain, hex, alone].map((pattern) => BEFORE + pattern + AFTER);
  }
  // What stands before it in the same Base64 shifts it by 0, 1 or 2 bytes; its first and last character are shared then.
  const shifted = [0, 1, 2].map((shift) => {
    const core = btoa("\0".repeat(shift) + bytes).slice(
      Math.ceil((shift * 8) / 6),
      Math.floor(((shift + bytes.length) * 8) / 6),
    );
    return `[\\w+/-]?${BREAK}${patternOf(core, base64)}[\\w+/-]*(?:=|%3d){0,2}`;
  });
  return [...plain, hex, ...shifted];
}

function isWord(character: string): boolean {
  return /[a-z0-9]/i.test(character);
}

/** Stands for itself in a pattern. */
function escaped(character: string): string {
  return isWord(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Hides what must not be seen, in whatever form of {@link patternsOf} it stands. */
export type Masker = (text: string) => string;

let last: { readonly secrets: string; readonly mask: Masker } | undefined;

/** The masker of some secrets. That of the last ones is kept: most errors of a program are of one key. */
export function maskerOf(secrets: readonly string[]): Masker {
  const all = [...new Set(secrets)].filter(Boolean);
  const joined = all.join("\0");
  if (last?.secrets !== joined) {
    const pattern = new RegExp(all.flatMap(patternsOf).join("|"), "gi");
    last = { secrets: joined, mask: all.length === 0 ? (text) => text : (text) => text.replace(pattern, MASK) };
  }
  return last.mask;
}
