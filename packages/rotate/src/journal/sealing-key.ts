import { randomBytes } from "node:crypto";
import { SealingKeyError } from "../errors.ts";
import { Secret } from "../secret.ts";
import { openWithAge, sealToAge } from "./age.ts";
import { tampered } from "./integrity.ts";
import { loadKeyFile } from "./key-file.ts";
import { runProgram } from "./program.ts";
import { seal, unseal } from "./sealing.ts";
import { stretch } from "./stretch.ts";

/** What seals the journal's own key, which is random and never leaves the journal in clear. */
export type SealingKeySource =
  /** A file of 32 random bytes, made with mode 0600 when it is missing and the journal is new. */
  | { readonly file: string }
  /** A passphrase, stretched with scrypt; the salt is in the journal. */
  | { readonly passphrase: Secret }
  /** A program and its arguments, run without a shell; it prints a passphrase: `["pass", "show", "adyen-kit"]`. */
  | { readonly command: readonly string[] }
  /**
   * Two programs, as a key management service has them: `wrap` reads the key (44 characters of Base64) on its standard
   * input and prints it encrypted, `unwrap` the other way round.
   */
  | { readonly wrap: readonly string[]; readonly unwrap: readonly string[] }
  /** Recipients of `age`, and the file of the identity that opens what is sealed to them. Needs the package `age-encryption`. */
  | { readonly age: { readonly recipients: readonly string[]; readonly identityFile: string } };

/** A key that only its source opens again, as the journal keeps it. */
export interface WrappedKey {
  readonly kind: "file" | "passphrase" | "command" | "program" | "age";
  readonly wrapped: string;
  /** In Base64, for what is stretched. */
  readonly salt?: string;
}

/** What the journal keeps of its key. @throws {JournalError} `journal-tampered` */
export function parseWrappedKey(text: string | undefined): WrappedKey {
  try {
    return JSON.parse(text ?? "") as WrappedKey;
  } catch {
    throw tampered("its wrapped key was changed");
  }
}

const context = { rotationId: "", purpose: "journal key" };

/**
 * Wraps a key of 32 bytes.
 *
 * @param mayCreate a missing key file may be made.
 * @throws {SealingKeyError}
 */
export async function wrapKey(source: SealingKeySource, key: Buffer, mayCreate: boolean): Promise<WrappedKey> {
  const text = new Secret(key.toString("base64"));
  if ("file" in source) {
    return { kind: "file", wrapped: seal(await loadKeyFile(source.file, mayCreate), text, context) };
  }
  if ("age" in source) return { kind: "age", wrapped: await sealToAge(source.age.recipients, text.reveal()) };
  if ("wrap" in source) {
    const wrapped = await runProgram(source.wrap, text.reveal());
    if (wrapped.trim() === "") throw new SealingKeyError(`The program ${source.wrap[0]} printed nothing.`);
    return { kind: "program", wrapped };
  }
  const salt = randomBytes(16);
  const wrapped = seal(await stretch(await passphraseOf(source), salt), text, context);
  return { kind: kindOf(source), wrapped, salt: salt.toString("base64") };
}

/** @throws {SealingKeyError} when the source is missing, is another one, or does not open it. */
export async function unwrapKey(source: SealingKeySource, sealing: WrappedKey): Promise<Buffer> {
  const kind = kindOf(source);
  if (kind !== sealing.kind) {
    throw new SealingKeyError(
      `The journal is sealed with ${names[sealing.kind]}, and was opened with ${names[kind]}. Open it with the former; ` +
        "to change it, seal it anew.",
    );
  }
  const key = Buffer.from((await openWrapped(source, sealing)).trim(), "base64");
  if (key.length !== 32) throw new SealingKeyError(`What ${names[kind]} gives is not the key of a journal.`);
  return key;
}

const names: Readonly<Record<WrappedKey["kind"], string>> = {
  file: "a key file",
  passphrase: "a passphrase",
  command: "a command that prints a passphrase",
  program: "a program that wraps and unwraps",
  age: "age",
};

function kindOf(source: SealingKeySource): WrappedKey["kind"] {
  if ("file" in source) return "file";
  if ("passphrase" in source) return "passphrase";
  if ("command" in source) return "command";
  return "age" in source ? "age" : "program";
}

async function openWrapped(source: SealingKeySource, { wrapped, salt = "" }: WrappedKey): Promise<string> {
  if ("age" in source) return openWithAge(source.age.identityFile, wrapped);
  if ("wrap" in source) return runProgram(source.unwrap, wrapped);
  const key =
    "file" in source
      ? await loadKeyFile(source.file, false)
      : await stretch(await passphraseOf(source), Buffer.from(salt, "base64"));
  try {
    return unseal(key, wrapped, context).reveal();
  } catch (cause) {
    throw new SealingKeyError(wrongKey(source), { cause });
  }
}

function wrongKey(source: SealingKeySource): string {
  if ("file" in source) return `The key file ${source.file} is not the one this journal was sealed with.`;
  return `The passphrase${"command" in source ? " that the command prints" : ""} is not the one this journal was sealed with.`;
}

async function passphraseOf(
  source: Extract<SealingKeySource, { passphrase: Secret } | { command: readonly string[] }>,
): Promise<Secret> {
  if ("passphrase" in source) return source.passphrase;
  const text = (await runProgram(source.command, "")).replace(/\r?\n$/, "");
  if (text === "") throw new SealingKeyError(`The program ${source.command[0]} printed no passphrase.`);
  return new Secret(text);
}

/**
 * The key that sealed a journal of format 1 by itself, without wrapping another.
 *
 * @throws {SealingKeyError} also for a source that such a journal could not have.
 */
export async function loadFormat1Key(source: SealingKeySource, salt: Buffer, mayCreate: boolean): Promise<Buffer> {
  if ("file" in source) return loadKeyFile(source.file, mayCreate);
  if ("passphrase" in source) return stretch(source.passphrase, salt);
  throw new SealingKeyError(
    "The journal has an older format, which is sealed with a key file or a passphrase. Open it with that one once; then " +
      "seal it anew.",
  );
}
