/** Deeper than any body of Adyen's APIs by far, and shallow enough for everything here that goes through one level by level. */
const DEEPEST = 100;

/** A text that is not taken for JSON. The message says why. */
export class JsonError extends Error {
  override readonly name = "JsonError";
}

export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new JsonError(`The body is nested more than ${DEEPEST} levels deep.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonError("The body is not JSON.");
  }
}

/** The same, with whole numbers that are too long to be exact as the text that they were written in. */
export function parseExactly(text: string): unknown {
  parseJson(text);
  return JSON.parse(text, exact);
}

function exact(_: string, value: unknown, written?: { readonly source: string }): unknown {
  const isLong = typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(written?.source ?? "");
  return isLong ? written?.source : value;
}

function isTooDeep(text: string): boolean {
  if (!hasMore(text, DEEPEST)) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charAt(index)) {
      case '"':
        index = endOfText(text, index);
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case "]":
      case "}":
        depth -= 1;
        break;
    }
  }
  return false;
}

/** Where the text that begins with this quotation mark ends. A picture of a megabyte is one step and not a million. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charAt(index - 1 - backslashes) === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** Whether there are more than so many openings, deep or not: nearly no body has. */
function hasMore(text: string, most: number): boolean {
  let count = 0;
  for (const opening of ["{", "["])
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1))
      if ((count += 1) > most) return true;
  return false;
}
