/** Control and format characters, line separators and halves of characters; not the joiners, which scripts and emoji need. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu;

/** More than anybody reads of what a server says. */
const LONGEST = 2000;

/**
 * A text from outside on one line, with nothing in it that a terminal or a log would obey: escape sequences, line breaks,
 * and marks that change the direction of writing are written out (`\n`, `\u{202e}`). What is longer than `longest`
 * characters is cut.
 */
export function printable(text: string, longest = LONGEST): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return shown.replace(UNSAFE, (character) => {
    const json = JSON.stringify(character).slice(1, -1);
    return json === character ? `\\u{${character.codePointAt(0)?.toString(16)}}` : json;
  });
}
