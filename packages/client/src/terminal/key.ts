import { ConfigurationError } from "../core/errors.ts";
import { isRecord } from "../core/record.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { type DerivedKeys, deriveKeys, NONCE_BYTES, open, seal } from "./cipher.ts";
import { TerminalError } from "./error.ts";
import type { MessageHeader, SecurityTrailer, TerminalAPIRequest, TerminalAPIResponse } from "./messages/v1.ts";
import { readJson } from "./read-json.ts";

/** The shared key of a terminal, as the Customer Area or the Management API (`nexo.encryptionKey`) has it. */
export interface TerminalKeyOptions {
  readonly identifier: string;
  /** Printable ASCII: how other characters become a key is not the same everywhere. */
  readonly passphrase: string;
  /** A whole number from 0. */
  readonly version: number;
}

/** A message as it goes over the network: who it is for in the clear, the rest encrypted. */
export interface SecuredMessage {
  MessageHeader: MessageHeader;
  /** Base64. */
  NexoBlob: string;
  SecurityTrailer: SecurityTrailer;
}

/** The one way of encrypting that there is. */
const CRYPTO_VERSION = 1;

/**
 * Encrypts and decrypts what goes to and comes from terminals. Make one for a passphrase and give it to all terminals that
 * share it: what is derived from the passphrase is derived once, at the first message, without blocking.
 *
 * Neither the passphrase nor a key is part of inspection, of JSON or of any error.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 * @see {@link https://docs.adyen.com/point-of-sale/design-your-integration/choose-your-architecture/local/protect}
 */
export class TerminalKey {
  readonly identifier: string;
  readonly version: number;
  readonly #passphrase: string;
  #keys: Promise<DerivedKeys> | undefined;

  constructor({ identifier, passphrase, version }: TerminalKeyOptions) {
    if (typeof identifier !== "string" || identifier === "") {
      throw new ConfigurationError("identifier", "must be the identifier of the shared key, a string.");
    }
    if (typeof passphrase !== "string" || !/^[\x20-\x7e]+$/.test(passphrase)) {
      throw new ConfigurationError(
        "passphrase",
        "must be printable ASCII characters, without a line break at its end.",
      );
    }
    if (!Number.isSafeInteger(version) || version < 0) {
      throw new ConfigurationError("version", "must be the version of the shared key, a whole number from 0.");
    }
    this.identifier = identifier;
    this.version = version;
    this.#passphrase = passphrase;
  }

  /** Encrypts a message of either direction. Nothing of it is changed. */
  async encrypt<M extends TerminalAPIRequest | TerminalAPIResponse>(
    message: M,
  ): Promise<{ readonly [Name in keyof M]: SecuredMessage }> {
    const found = envelopeOf(message);
    if (found === undefined || !isRecord(found.content["MessageHeader"])) {
      throw new ConfigurationError(
        "message",
        "must be { SaleToPOIRequest } or { SaleToPOIResponse } with a MessageHeader.",
      );
    }
    const sealed = await seal(await this.#derived(), new TextEncoder().encode(JSON.stringify(message)));
    const secured: SecuredMessage = {
      MessageHeader: found.content["MessageHeader"] as unknown as MessageHeader,
      NexoBlob: toBase64(sealed.blob),
      SecurityTrailer: {
        AdyenCryptoVersion: CRYPTO_VERSION,
        KeyIdentifier: this.identifier,
        KeyVersion: this.version,
        Nonce: toBase64(sealed.nonce),
        Hmac: toBase64(sealed.hmac),
      },
    };
    return { [found.name]: secured } as { readonly [Name in keyof M]: SecuredMessage };
  }

  /**
   * Decrypts what a terminal sent: an answer, or a notification that it delivered to a server. `message`: the body, as
   * text, bytes or parsed. What it gives has been made with this key, as a whole, and its header is the one that came in the clear.
   *
   * @throws {@link TerminalError} where that is not so.
   */
  async decrypt(message: string | Uint8Array | object): Promise<TerminalAPIRequest | TerminalAPIResponse> {
    const outer = envelopeOf(readJson(message));
    const { MessageHeader: header, NexoBlob: blob, SecurityTrailer: trailer } = outer?.content ?? {};
    if (outer === undefined || !isRecord(header) || typeof blob !== "string" || !isRecord(trailer)) {
      throw new TerminalError("unreadable", inClear(outer?.content));
    }
    if (!this.#isNamedBy(trailer)) {
      throw new TerminalError(
        "wrong-key",
        "The terminal's message is encrypted with another key than the one that was given: compare identifier and version.",
      );
    }
    const plain = await open(await this.#derived(), {
      blob: fromBase64(blob),
      nonce: bytesOf(trailer["Nonce"], NONCE_BYTES),
      hmac: bytesOf(trailer["Hmac"]),
    });
    if (plain === undefined) {
      throw new TerminalError(
        "not-authentic",
        "The terminal's message cannot be decrypted: the passphrase is another one, or the message was changed on its way.",
      );
    }
    // From here on it is known to come from somebody who has the key.
    const content = readJson(plain);
    const inner = envelopeOf(content);
    if (inner === undefined) throw new TerminalError("unreadable", "What the terminal encrypted is not a message.");
    if (inner.name !== outer.name || !isSame(inner.content["MessageHeader"], header)) {
      throw new TerminalError(
        "not-authentic",
        "The header of the terminal's message is not the one that it encrypted.",
      );
    }
    return content as TerminalAPIRequest | TerminalAPIResponse;
  }

  #derived(): Promise<DerivedKeys> {
    return (this.#keys ??= deriveKeys(this.#passphrase));
  }

  #isNamedBy(trailer: Readonly<Record<string, unknown>>): boolean {
    const { AdyenCryptoVersion: version, KeyIdentifier: identifier, KeyVersion: keyVersion } = trailer;
    return version === CRYPTO_VERSION && identifier === this.identifier && keyVersion === this.version;
  }
}

/** The one field that a message has, and what it holds. */
function envelopeOf(
  message: unknown,
): { readonly name: string; readonly content: Readonly<Record<string, unknown>> } | undefined {
  if (!isRecord(message)) return undefined;
  const [[name, content] = [], ...others] = Object.entries(message);
  if ((name !== "SaleToPOIRequest" && name !== "SaleToPOIResponse") || others.length > 0) return undefined;
  return isRecord(content) ? { name, content } : undefined;
}

function bytesOf(value: unknown, length?: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = typeof value === "string" ? fromBase64(value) : undefined;
  return length === undefined || bytes?.length === length ? bytes : undefined;
}

/** What to say of a message that is not encrypted. It reveals nothing of what is in it: anybody may have sent it. */
function inClear(content: Readonly<Record<string, unknown>> | undefined): string {
  if (content === undefined) return "The terminal's message is not an encrypted one.";
  if ("EventNotification" in content || "DisplayRequest" in content) {
    return "The notification came in the clear, and anybody may have sent it: readNotification reads it, or set the terminal up to encrypt.";
  }
  if ("NexoBlob" in content)
    return "The terminal's message is encrypted, but a part that it takes to decrypt it is missing.";
  return "The terminal's message came in the clear, and anybody may have sent it: set the terminal up to encrypt.";
}

/** Whether two headers say the same, in whatever order. */
function isSame(one: unknown, other: Readonly<Record<string, unknown>>): boolean {
  if (!isRecord(one)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => typeof one[name] === "string" && one[name] === other[name]);
}
