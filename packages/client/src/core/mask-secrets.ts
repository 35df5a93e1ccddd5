/** What is shorter stands in many words: it is masked only where it stands alone. */
const SHORTEST = 6;

/** By so many characters a secret is recognised; of what follows only the length is: a longer pattern takes long to compile. */
const HEAD = 24;

/** Base64 is often broken into lines. */
const BREAK = "\\s{0,2}";

/** Any character, or the escaped form of one. */
const ANY = "(?:%(?:25){0,4}[\\da-f]{2}|\\\\{1,8}(?:u[\\da-f]{4}|x[\\da-f]{2}|.)|&(?:amp;){0,4}#?\\w{1,9};|[^])";

/** What stands before and behind what is short: no letter and no digit, unless it is part of an escaped character. */
const BEFORE = "(?<=^|[^a-z\\d]|%[\\da-f]{2}|\\\\(?:[nrtbf]|x[\\da-f]{2}|u[\\da-f]{4}))";
const AFTER = "(?![a-z\\d])";

type Forms = (character: string) => string;

const codeOf = (character: string, length = 2) => character.charCodeAt(0).toString(16).padStart(length, "0");

/** Stands for itself in a pattern. */
const plain: Forms = (character) => (/[a-z\d]/i.test(character) ? character : `\\u${codeOf(character, 4)}`);

/** As it is, or escaped for an address, for JSON and programs, or for HTML, and that again. */
const escaped: Forms = (character) => {
  const itself = plain(character);
  const code = codeOf(character);
  return (
    `(?:${itself === character ? "" : "\\\\{0,8}"}${character === " " ? "[ +]" : itself}|%(?:25){0,4}${code}` +
    `|\\\\{1,8}(?:u${codeOf(character, 4)}|x${code})` +
    `|&(?:amp;){0,4}(?:#0{0,6}${character.charCodeAt(0)}|#x0{0,6}${code}${itself === character ? "" : "|[a-z]{2,4}"});?)`
  );
};

/** Two characters of Base64 are others where it is part of an address. */
const inBase64: Forms = (character) =>
  character === "+" ? `(?:${escaped("+")}|-)` : character === "/" ? `(?:${escaped("/")}|_)` : escaped(character);

function patternOf(text: string, forms: Forms, most = HEAD): string {
  const head = text.slice(0, most).split("").map(forms).join(BREAK);
  return text.length > most ? `${head}(?:${BREAK}${ANY}){0,${text.length - most}}` : head;
}

function patternsOf(secret: string): readonly string[] {
  // One character for each byte, which is how headers and addresses hold what is not ASCII.
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const hex = Array.from(bytes, (byte) => codeOf(byte)).join("");
  const all = [
    patternOf(secret, plain, Infinity),
    patternOf(secret, escaped),
    patternOf(bytes, escaped),
    patternOf(hex, plain),
  ];
  if (secret.length < SHORTEST) {
    return [...all, patternOf(btoa(bytes).replaceAll("=", ""), inBase64)].map((pattern) => BEFORE + pattern + AFTER);
  }
  // What stands before it in the same Base64 shifts it by 0, 1 or 2 bytes; its first and last character are shared then.
  const shifted = [0, 1, 2].map((shift) => {
    const core = btoa("\0".repeat(shift) + bytes).slice(
      shift && shift + 1,
      Math.floor(((shift + bytes.length) * 4) / 3),
    );
    return `[\\w+/-]?${BREAK}${patternOf(core, inBase64)}[\\w+/-]*(?:=|%3d){0,2}`;
  });
  return [...all, ...shifted];
}

/** Hides what must not be seen, in whatever form it stands. */
export type Masker = (text: string) => string;

let last: { readonly secrets: string; readonly pattern: RegExp } | undefined;

/** The masker of some secrets. The pattern of the last ones is kept: most errors of a program are of one key. */
export function maskerOf(given: readonly string[]): Masker {
  const all = [...new Set(given)].filter(Boolean);
  if (all.length === 0) return (text) => text;
  const secrets = all.join("\0");
  if (last?.secrets !== secrets) last = { secrets, pattern: new RegExp(all.flatMap(patternsOf).join("|"), "gi") };
  const { pattern } = last;
  return (text) => text.replace(pattern, "***");
}
