import type { AsyncEntry } from "@napi-rs/keyring";
import { messageOf } from "../../errors.ts";
import { Secret } from "../../secret.ts";
import { printable } from "../command/mask.ts";
import { StoreError } from "../stores/store.ts";

/** A secret of this user in the keychain of the operating system. */
export interface KeychainEntry {
  /** `undefined` where there is none. */
  get(): Promise<string | undefined>;
  /** Replaces it; `undefined` removes it. */
  set(value: string | undefined): Promise<void>;
}

/** A keyring that asks a person for its password is waited for. */
const patienceMs = 60_000;

/**
 * By place. Each opens a connection to the keychain that it gives back only when its memory is, and with more than a thousand
 * files open the library beneath waits for ever: one serves every look at its place.
 */
const entries = new Map<string, AsyncEntry>();

/**
 * An entry of the keychain of macOS, the Credential Manager of Windows or the Secret Service of a Linux desktop.
 *
 * Its methods throw {@link StoreError} where the package `@napi-rs/keyring` or a keychain is missing, or it is locked.
 */
export function keychainEntry(service: string, account: string): KeychainEntry {
  const name = JSON.stringify([service, account]);
  const open = async () => {
    const { AsyncEntry } = await import("@napi-rs/keyring").catch(() => {
      throw new StoreError("refused", 'keychains need the package "@napi-rs/keyring": npm install @napi-rs/keyring');
    });
    // Without a Secret Service it would take the kernel's keyring, which forgets everything at the next start.
    return new AsyncEntry(service, account, { linux: { store: "secret-service" } });
  };
  const use = async <T>(work: (entry: AsyncEntry, signal: AbortSignal) => Promise<T>): Promise<T> => {
    const signal = AbortSignal.timeout(patienceMs);
    const known = entries.get(name);
    if (known !== undefined) {
      try {
        return await work(known, signal);
      } catch {
        // The keychain may have been started anew since.
        entries.delete(name);
      }
    }
    const entry = await open();
    const result = await work(entry, signal);
    entries.set(name, entry);
    return result;
  };
  return {
    get: () => explained([], async () => (await use((entry, signal) => entry.getPassword(signal))) ?? undefined),
    set: (value) =>
      explained(value === undefined ? [] : [new Secret(value)], async () => {
        await use<unknown>((entry, signal) =>
          value === undefined ? entry.deleteCredential(signal) : entry.setPassword(value, signal),
        );
      }),
  };
}

async function explained<T>(secrets: readonly Secret[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const said = printable(messageOf(error), secrets);
    throw new StoreError(
      "login",
      `the keychain is locked, or there is none for this user: unlock it, or log in (${said})`,
    );
  }
}
