import { envVariable, setEnvVariables } from "@adyen-kit/rotate/env-file";
import { DEFAULT_CREDENTIALS, type Seed, type Seeded } from "@adyen-kit/sandbox";
import { createPrivate, readPrivate, writePrivate } from "./private-files.ts";

/** Variables of the keys, in the order of the seeded credentials. */
const nameOf = (index: number) => (index === 0 ? "ADYEN_API_KEY" : `OTHER_API_KEY_${index}`);

/** More credentials than any seed has. */
const MOST = 1_000;

/**
 * The `.env` file with the keys of what a sandbox began with. A state that is new takes the keys that stand there: one file
 * serves every state of a folder, kept or in memory, and none of them takes the key of another.
 */
export class KeysFile {
  readonly path: string;
  #text: string;
  #keys: readonly (string | undefined)[];

  private constructor(path: string, text: string, keys: readonly (string | undefined)[]) {
    this.path = path;
    this.#text = text;
    this.#keys = keys;
  }

  /** @throws UsageError where it is a symbolic link, or no file. */
  static open(path: string): KeysFile {
    const text = readPrivate(path) ?? "";
    const keys: string[] = [];
    while (keys.length < MOST) {
      const key = envVariable(text, nameOf(keys.length));
      if (key === undefined) break;
      keys.push(key);
    }
    return new KeysFile(path, text, keys);
  }

  /** The key of the administrating credential; nothing where there is none. */
  get firstKey(): string | undefined {
    return this.#keys[0];
  }

  /** A seed whose credentials have the keys that stand here, where it names none itself. */
  seedWithKeys(seed: Seed = {}): Seed {
    const { credentials = DEFAULT_CREDENTIALS } = seed;
    // What is wrong with it is reported by the sandbox.
    if (!Array.isArray(credentials)) return seed;
    const named = new Set(credentials.map((each: { readonly apiKey?: string } | null) => each?.apiKey));
    const withKey = (credential: (typeof credentials)[number], index: number) => {
      const apiKey = this.#keys[index];
      const isFree = apiKey !== undefined && !named.has(apiKey) && this.#keys.indexOf(apiKey) === index;
      return isFree && typeof credential === "object" ? { apiKey, ...credential } : credential;
    };
    return { ...seed, credentials: credentials.map(withKey) };
  }

  /**
   * Writes the keys at once. Gives the file that keeps the keys before, where some of them would be lost.
   *
   * @throws Error before anything is written, where a seed names a key that no quoting brings through every reader.
   */
  writeKeys({ credentials }: Seeded): string | undefined {
    const keys = credentials.map(({ apiKey }) => apiKey);
    const clientKey = credentials[0]?.clientKey;
    const values = {
      ...Object.fromEntries(keys.map((key, index) => [nameOf(index), key])),
      ...(clientKey !== undefined && { ADYEN_CLIENT_KEY: clientKey }),
    };
    const text = setEnvVariables(this.#text, values);
    const lost = this.#keys.some((key) => key !== undefined && !keys.includes(key));
    const kept = lost ? this.#keep() : undefined;
    this.#write(text);
    this.#keys = keys;
    return kept;
  }

  /** Where the sandbox is now. */
  writeAddress(url: string): void {
    this.#write(setEnvVariables(this.#text, { ADYEN_BASE_URL: url, ADYEN_ENVIRONMENT: "test" }));
  }

  #keep(): string {
    for (let count = 1; ; count += 1) {
      const path = `${this.path}.${count}`;
      if (createPrivate(path, this.#text)) return path;
    }
  }

  #write(text: string): void {
    if (text === this.#text) return;
    writePrivate(this.path, text);
    this.#text = text;
  }
}
