import { AdyenError, type ErrorContext } from "../core/errors.ts";

/** Why a message of a terminal is not one that was waited for. */
export type TerminalErrorReason =
  /** It is not encrypted, or not as its key would; or its outer header is not the one inside. */
  | "not-authentic"
  /** It names another key: another identifier, version or kind of encryption. */
  | "wrong-key"
  /** It is not JSON, or not of the shape of a terminal's message. */
  | "unreadable"
  /** It answers another message: of another service id, terminal, system or category. */
  | "mismatch"
  /** The terminal, or Adyen in its place, answered that the message was refused or could not be delivered. */
  | "rejected";

/**
 * What came from a terminal cannot be trusted or used. Its message never holds the passphrase, a key, or what was
 * encrypted. All failures of decryption look the same, so that nobody learns from them.
 */
export class TerminalError extends AdyenError {
  override readonly name = "TerminalError";
  readonly reason: TerminalErrorReason;

  constructor(reason: TerminalErrorReason, message: string, context?: ErrorContext) {
    super(message, context);
    this.reason = reason;
  }
}
