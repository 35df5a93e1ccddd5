import { fingerprint } from "@adyen-kit/client/key-sources";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A key that cannot be printed by accident: `String(secret)`, `JSON.stringify`, `util.inspect` and template strings give
 * its fingerprint. {@link Secret.reveal} is the one way to the value.
 */
export class Secret {
  readonly #value: string;
  /** First 12 hex digits of a SHA-256: enough to distinguish keys, no way back to one. */
  readonly fingerprint: string;

  /** @throws {TypeError} when `value` is empty or not a string. */
  constructor(value: string) {
    if (typeof value !== "string" || value === "") throw new TypeError("A secret is a string that is not empty.");
    this.#value = value;
    this.fingerprint = fingerprint(value);
  }

  reveal(): string {
    return this.#value;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return `[secret ${this.fingerprint}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect](): string {
    return this.toString();
  }
}
