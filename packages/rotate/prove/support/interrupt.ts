import { type AdyenKeys, JournalError, type Receipt, SinkError } from "@adyen-kit/rotate";

/** What happens at a touch: the process dies before or after it, or it fails and the process lives on. */
export type Mode = "killed before" | "killed after" | "fails";

export class Killed extends Error {}

/** Lets something happen at the n-th time that a run touches the world outside of it. */
export class Interruption {
  readonly #at: number;
  readonly #mode: Mode;
  #touches = 0;
  #dead = false;
  /** The touch that a dead process did not live to begin. */
  diedBefore: string | undefined;

  constructor(at: number, mode: Mode) {
    this.#at = at;
    this.#mode = mode;
  }

  /** How often the run touched the world. */
  get touches(): number {
    return this.#touches;
  }

  /** The run was long enough to come to it. */
  get happened(): boolean {
    return this.#touches >= this.#at;
  }

  async touch<T>(name: string, work: () => Promise<T>, fail: () => Promise<T>): Promise<T> {
    if (this.#dead) throw new Killed();
    this.#touches += 1;
    if (this.#touches !== this.#at) return this.#alive(await work());
    if (this.#mode === "fails") return fail();
    if (this.#mode === "killed after") await work();
    else this.diedBefore = name;
    this.#dead = true;
    throw new Killed();
  }

  /** Something else may have ended the process meanwhile. */
  #alive<T>(result: T): T {
    if (this.#dead) throw new Killed();
    return result;
  }
}

/** What lasts, and what a dead process does not do any more. */
const untouched = new Set<PropertyKey>(["renew", "unfit", "identity", "then"]);

/** The same object, each of whose methods is a touch. */
export function touchable<T extends object>(
  target: T,
  interruption: Interruption,
  fail: (name: string, work: () => Promise<unknown>) => Promise<unknown>,
): T {
  return new Proxy(target, {
    get: (object, name) => {
      const value: unknown = Reflect.get(object, name);
      if (typeof value !== "function") return value;
      if (untouched.has(name)) return value.bind(object) as unknown;
      return (...args: unknown[]) => {
        const work = async () => (await Reflect.apply(value, object, args)) as unknown;
        const failing = async () => fail(String(name), work);
        return interruption.touch(String(name), work, failing).then((result) =>
          name === "reserveReceipt"
            ? touchable(result as Receipt, interruption, async (what, keep) =>
                // Keeping never rejects: where nothing can be written, the sealed text comes back.
                what === "keep" ? { where: "nowhere", sealed: "lost with the process" } : keep(),
              )
            : result,
        );
      };
    },
  });
}

export async function journalFails(name: string): Promise<never> {
  throw new JournalError("journal-failed", `The journal could not be used (${name}): database is locked`, {
    retryable: true,
  });
}

export async function sinkFails(name: string): Promise<never> {
  throw new SinkError("target", `it cannot be used (${name})`);
}

/** What Adyen's side does where it fails. The answer of a call that has an effect is lost after it. */
export async function adyenFails(name: string, work: () => Promise<unknown>): Promise<unknown> {
  const refusal = { reason: "503 Service Unavailable", advice: "Try again later.", statusCode: 503 };
  switch (name as keyof AdyenKeys) {
    case "generate":
    case "createLike":
      await work();
      return { kind: "unknown", reason: "the answer was lost" };
    case "probe":
      return { kind: "unclear", reason: "503 Service Unavailable" };
    case "inspect":
      return { kind: "later", refusal, afterMs: 1_000 };
    case "deactivate":
    case "describe":
      return refusal;
    // What time it is cannot be told, and nothing else comes of it.
    default:
      return undefined;
  }
}
