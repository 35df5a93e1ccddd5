/** The source of bytes is a parameter: tests need the same ones every time. */
export interface RandomSource {
  (bytes: number): Uint8Array;
  /**
   * The real time, with which references begin: what was made together is kept together, and a commit writes few pages.
   * Absent where they are to be the same every time.
   */
  readonly realTime?: () => number;
}

/** What a quoting mistake would trip over; every key has all four, so that no test passes by luck. */
const AWKWARD = ";#[-";
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");
/** Between single quotes, every reader of a `.env` file takes a text of these as it stands. */
const QUOTABLE = PRINTABLE.replaceAll(/['\\]/g, "");
const LETTERS_AND_DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** An API key of the platform's shape: base64 of 59 bytes that begin 01 01 27, base64 of 32 bytes, 16 printable characters. */
export function newApiKey(random: RandomSource): string {
  return apiKeyOf(PRINTABLE, random);
}

/** A key that a world begins with. They are written to `.env` files, and a few of all keys fit into none that both dotenv and shells read. */
export function newFirstApiKey(random: RandomSource): string {
  return apiKeyOf(QUOTABLE, random);
}

function apiKeyOf(alphabet: string, random: RandomSource): string {
  const first = base64(Uint8Array.of(0x01, 0x01, 0x27, ...random(56)));
  return `${first}-${base64(random(32))}-${shuffle(AWKWARD + pick(alphabet, 12, random), random)}`;
}

export function newClientKey(random: RandomSource): string {
  return `test_${pick(LETTERS_AND_DIGITS, 32, random)}`;
}

export function newPassword(random: RandomSource): string {
  return pick(PRINTABLE, 20, random);
}

/** `S2-` and 14 hexadecimal digits. */
export function newId(random: RandomSource): string {
  const hex = Array.from(random(7), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `S2-${hex.toUpperCase()}`;
}

/** Letters that name the kind, and capital letters and digits: `ST3224C223222C5GJLVTB2ZFS`. */
export function newEntityId(prefix: string, random: RandomSource, length = 23): string {
  return `${prefix}${pick(LETTERS_AND_DIGITS, length, random)}`;
}

export function newUsername(companyId: string, random: RandomSource): string {
  return `ws_${pick("123456789", 6, random)}@Company.${companyId}`;
}

export function newRequestId(random: RandomSource): string {
  return pick(LETTERS_AND_DIGITS, 16, random);
}

/** 16 capital letters and digits: the time in base 32, which sorts as time does, and chance. */
export function newPspReference(random: RandomSource): string {
  const { realTime } = random;
  const time = realTime === undefined ? "" : inBase32(realTime());
  return time + pick(LETTERS_AND_DIGITS, 16 - time.length, random);
}

function inBase32(value: number): string {
  const rest = Math.floor(value / 32);
  return (rest === 0 ? "" : inBase32(rest)) + LETTERS_AND_DIGITS.charAt(value % 32);
}

/** A secret for a shopper's step: 43 characters that stand in a URL as they are. */
export function newStepToken(random: RandomSource): string {
  return Buffer.from(random(32)).toString("base64url");
}

export function pick(alphabet: string, length: number, random: RandomSource): string {
  // Two bytes a character keep the bias below what anybody could notice in a sandbox.
  const bytes = random(length * 2);
  let text = "";
  for (let index = 0; index < length; index += 1)
    text += alphabet.charAt((((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0)) % alphabet.length);
  return text;
}

function shuffle(text: string, random: RandomSource): string {
  const order = random(text.length);
  return Array.from(text, (character, index) => ({ character, rank: order[index] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ character }) => character)
    .join("");
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
