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

/** Everything that a secret may be written as, with the pattern that finds it. */
function writtenAs(secret: string): readonly (readonly [text: string, pattern: string])[] {
  // One character for each byte, which is how headers and addresses hold what is not ASCII.
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const hex = Array.from(bytes, (byte) => codeOf(byte)).join("");
  const all: (readonly [string, string])[] = [
    [secret, patternOf(secret, plain, Infinity)],
    [secret, patternOf(secret, escaped)],
    [bytes, patternOf(bytes, escaped)],
    [hex, patternOf(hex, plain)],
  ];
  if (secret.length < SHORTEST) {
    const base64 = btoa(bytes).replaceAll("=", "");
    all.push([base64, patternOf(base64, inBase64)]);
    return all.map(([text, pattern]) => [text, BEFORE + pattern + AFTER]);
  }
  // What stands before it in the same Base64 shifts it by 0, 1 or 2 bytes; its first and last character are shared then.
  for (const shift of [0, 1, 2]) {
    const core = btoa("\0".repeat(shift) + bytes).slice(
      shift && shift + 1,
      Math.floor(((shift + bytes.length) * 4) / 3),
    );
    all.push([core, `[\\w+/-]?${BREAK}${patternOf(core, inBase64)}[\\w+/-]*(?:=|%3d){0,2}`]);
  }
  return all;
}

/** How each escaped form begins or goes on. */
const ESCAPE = /[%\\&]/;

/** Letters and digits alone: what is between them may be written in many ways. */
const lettersOf = (text: string) => text.replace(/[^a-z\d]+/gi, "").toUpperCase();

/** Hides what must not be seen, in whatever form it stands. */
export type Masker = (text: string) => string;

function makeMasker(secrets: readonly string[]): Masker {
  const written = secrets.flatMap(writtenAs);
  const heads = written.map(([text]) => lettersOf(text.slice(0, HEAD)));
  let pattern: RegExp | undefined;
  return (text) => {
    if (!ESCAPE.test(text)) {
      // Each letter of a secret stands for itself here. Most answers hold none, and the pattern takes 20 ms to compile.
      const letters = lettersOf(text);
      if (!heads.some((head) => letters.includes(head))) return text;
    }
    pattern ??= new RegExp(written.map(([, each]) => each).join("|"), "gi");
    return text.replace(pattern, "***");
  };
}

let last: { readonly secrets: string; readonly masker: Masker } | undefined;

/** The masker of some secrets. That of the last ones is kept: most errors of a program are of one key. */
export function maskerOf(given: readonly string[]): Masker {
  const all = [...new Set(given)].filter(Boolean);
  if (all.length === 0) return (text) => text;
  const secrets = all.join("\0");
  if (last?.secrets !== secrets) last = { secrets, masker: makeMasker(all) };
  return last.masker;
}
