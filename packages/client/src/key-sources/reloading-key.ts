import { ConfigurationError } from "../core/errors.ts";
import type { KeyRequest } from "../core/options.ts";
import { quietly } from "../core/quietly.ts";
import { fingerprint } from "./fingerprint.ts";

/** When a key is read again, and who is notified. */
export interface ReloadingKeyOptions {
  /**
   * Milliseconds for which a key is used before it is read again. Adyen takes a superseded key for a day, so this decides how
   * soon a new one is taken over, not whether. Default: 10,000. `Infinity`: only after a 401.
   */
  readonly maxAge?: number | undefined;
  /** A key was read that is not the one before it, and is used from now on; also the first. */
  readonly onAdopted?: ((adopted: AdoptedKey) => void) | undefined;
  /** The key could not be read. Where there was one before, calls go on with it. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
  /** Milliseconds on a clock that never goes back. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
}

export interface AdoptedKey {
  readonly fingerprint: string;
  /** `undefined` for the first key. */
  readonly previous: string | undefined;
}

/**
 * An API key that is read again when it is old and when Adyen refuses it: give it to a client as its `apiKey`. Several clients
 * may share one. However many calls want the key at once, it is read once.
 */
export interface ReloadingKey {
  (request?: KeyRequest): Promise<string>;
  /** Of the key in use; `undefined` until one was read. */
  readonly fingerprint: string | undefined;
  /**
   * Reads the key now, and gives the fingerprint of what is used from here on.
   *
   * @throws what the reading threw. The key in use stays.
   */
  reload(): Promise<string>;
}

const DEFAULT_MAX_AGE = 10_000;

/**
 * A key that a function reads: from a secret manager, for example. Blanks and line ends around it are taken off.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function reloadingKey(read: () => string | Promise<string>, options: ReloadingKeyOptions = {}): ReloadingKey {
  if (typeof read !== "function") throw new ConfigurationError("read", "must be a function that gives the key.");
  const { maxAge = DEFAULT_MAX_AGE, onAdopted, onFailure, now = () => performance.now() } = options;
  if (typeof maxAge !== "number" || !(maxAge >= 0)) {
    throw new ConfigurationError("maxAge", "must be a number of milliseconds, 0 or more.");
  }
  let known: { readonly key: string; readonly fingerprint: string } | undefined;
  let readAt = 0;
  let reading: Promise<string> | undefined;

  const readOnce = async (): Promise<string> => {
    try {
      const key = checked(await read());
      if (key !== known?.key) {
        const adopted = { fingerprint: fingerprint(key), previous: known?.fingerprint };
        known = { key, fingerprint: adopted.fingerprint };
        quietly(() => onAdopted?.(adopted));
      }
      return key;
    } catch (error) {
      quietly(() => onFailure?.(error));
      throw error;
    } finally {
      readAt = now();
      reading = undefined;
    }
  };
  const readShared = () => (reading ??= readOnce());

  const renew = async (refused: string): Promise<string> => {
    // What is being read may have been read before the key was refused.
    const wasReading = reading !== undefined;
    const key = await readShared();
    return wasReading && key === refused ? readShared() : key;
  };
  const current = async (): Promise<string> => {
    if (known !== undefined && now() - readAt < maxAge) return known.key;
    const before = known;
    try {
      return await readShared();
    } catch (error) {
      if (before === undefined) throw error;
      return before.key;
    }
  };
  const source = async (request?: KeyRequest): Promise<string> => {
    if (request === undefined) return current();
    return known === undefined || known.key === request.refused ? renew(request.refused) : known.key;
  };
  return Object.defineProperty(
    Object.assign(source, {
      reload: async () => fingerprint(await readShared()),
    }),
    "fingerprint",
    { get: () => known?.fingerprint, enumerable: true },
  ) as ReloadingKey;
}

function checked(given: unknown): string {
  const key = typeof given === "string" ? given.trim() : "";
  if (key === "") throw new ConfigurationError("read", "gave no key: it must give a text that is not empty.");
  return key;
}
