import { messageOf, SealingKeyError } from "../errors.ts";
import { readPrivateFile } from "./key-file.ts";

/**
 * Encrypts a text to `age` recipients, in the armored form that every `age` reads.
 *
 * @throws {SealingKeyError} when there is no recipient, one is malformed, or the package `age-encryption` is missing.
 */
export async function sealToAge(recipients: readonly string[], text: string): Promise<string> {
  const { Encrypter, armor } = await loadAge();
  if (recipients.length === 0) throw new SealingKeyError("Name at least one age recipient: age1…");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new SealingKeyError(`The age recipient ${recipient} cannot be used (${messageOf(cause)}).`, { cause });
    }
  }
  return armor.encode(await encrypter.encrypt(text));
}

/** @throws {SealingKeyError} when no identity of the file opens it. */
export async function openWithAge(identityFile: string, text: string): Promise<string> {
  const { Decrypter, armor } = await loadAge();
  const identities = await readPrivateFile(identityFile);
  if (identities === undefined) throw new SealingKeyError(`The age identity file ${identityFile} is missing.`);
  const decrypter = new Decrypter();
  try {
    for (const line of identities.toString("utf8").split(/\r?\n/)) {
      if (line.trim() !== "" && !line.startsWith("#")) decrypter.addIdentity(line.trim());
    }
    return await decrypter.decrypt(armor.decode(text), "text");
  } catch {
    // What the package says may quote the identity.
    throw new SealingKeyError(`No age identity in ${identityFile} opens the journal's key: it is sealed to others.`);
  }
}

/** An optional peer: who seals with something else does not install it. */
async function loadAge() {
  try {
    return await import("age-encryption");
  } catch (cause) {
    throw new SealingKeyError('Sealing with age needs the package "age-encryption": npm install age-encryption', {
      cause,
    });
  }
}
