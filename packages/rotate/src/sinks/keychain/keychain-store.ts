import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { Secret } from "../../secret.ts";
import { isMark } from "../command/receipt.ts";
import { underFileLock } from "../files/lock.ts";
import type { Mark } from "../sink.ts";
import { parseJson } from "../stores/json-answer.ts";
import { type KeychainEntry, keychainEntry } from "./keychain-entry.ts";
import { type Held, type Store, StoreError } from "../stores/store.ts";

export interface KeychainPlace {
  readonly service: string;
  readonly account: string;
}

/**
 * An entry of the keychain of macOS, the Credential Manager of Windows or the Secret Service of a Linux desktop. They have no
 * conditional write: programs of this package take turns by a lock. The mark is an entry beside it.
 */
export class KeychainStore implements Store {
  readonly #place: KeychainPlace;

  constructor(place: KeychainPlace) {
    this.#place = place;
  }

  async identity(): Promise<string> {
    return `keychain:${encodeURIComponent(this.#place.service)}/${encodeURIComponent(this.#place.account)}`;
  }

  async read(): Promise<Held> {
    const [value, text] = [await this.#get(false), await this.#get(true)];
    const mark = parseJson(text ?? "");
    const secret = value === undefined || value === "" ? undefined : new Secret(value);
    return { secret, mark: isMark(mark) ? mark : undefined, version: secret?.fingerprint };
  }

  /** It can be read, which it cannot while it is locked. */
  async check(): Promise<void> {
    await this.#get(false);
  }

  async put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    return this.#alone(async () => {
      if ((await this.read()).version !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
      if (held.secret?.equals(secret) !== true) await this.#set(false, secret.reveal());
      await this.#set(true, mark && JSON.stringify(mark));
      return secret.fingerprint;
    });
  }

  #get(isMarkEntry: boolean): Promise<string | undefined> {
    return this.#entry(isMarkEntry).get();
  }

  #set(isMarkEntry: boolean, value: string | undefined): Promise<void> {
    return this.#entry(isMarkEntry).set(value);
  }

  #entry(isMarkEntry: boolean): KeychainEntry {
    const { service, account } = this.#place;
    return keychainEntry(isMarkEntry ? `${service} (adyen-kit)` : service, account);
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const folder = join(tmpdir(), `adyen-kit-${userInfo().uid}`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = createHash("sha256")
      .update(await this.identity())
      .digest("hex")
      .slice(0, 16);
    return underFileLock(join(folder, `keychain-${name}`), work);
  }
}
