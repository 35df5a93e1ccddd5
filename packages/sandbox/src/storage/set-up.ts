/**
 * What was read of a platform's set-up (accounts, credentials, keys, webhooks, clock, settings): every request needs it and
 * hardly any changes it. Good until something of it changes, in this process or another one.
 */
export class SetUp {
  readonly #known = new Map<string, unknown>();
  /** Changed by the transactions that are under way: what they read may be rolled back, and is not kept. */
  isChanging = false;

  get<T>(name: string, read: () => T): T {
    if (this.isChanging) return read();
    const known = this.#known.get(name);
    if (known !== undefined) return known as T;
    const value = read();
    if (this.#known.size > MOST) this.#known.clear();
    this.#known.set(name, value);
    return value;
  }

  change(): void {
    this.isChanging = true;
    this.#known.clear();
  }

  /** The transactions have ended. */
  settle(): void {
    this.isChanging = false;
  }

  /** Another process has changed something. */
  forget(): void {
    this.#known.clear();
  }
}

const MOST = 5_000;
