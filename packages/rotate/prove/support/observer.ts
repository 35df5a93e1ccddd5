import {
  type AdyenKeys,
  type CredentialRef,
  type Journal,
  type ProbeOutcome,
  type Secret,
  type Sink,
  status,
} from "@adyen-kit/rotate";
import type { KeyView, Sandbox } from "@adyen-kit/sandbox";
import { sinkWith } from "../../test/support/sinks.ts";

type OpenSink = (target: string) => Pick<Sink, "read">;

/** A key as the observer knows it: where it stands is asked of the sandbox. */
interface KnownKey {
  readonly credentialId: string;
  readonly index: number;
}

/**
 * Stands beside a rotation, knows every key in clear, and asks the sandbox and the files what is true. What contradicts one
 * of the four promises is a violation.
 */
export class Observer {
  readonly violations: string[] = [];
  /** What is not looked at any more, since the world makes it impossible: `target`, `safeUntil`. */
  readonly excused = new Set<"target" | "safeUntil">();
  readonly #sandbox: Sandbox;
  readonly #credential: CredentialRef;
  readonly #targets: readonly string[];
  readonly #open: OpenSink;
  readonly #known = new Map<string, KnownKey>();
  /** Fingerprints of keys that were answered to a process. */
  readonly #answered = new Set<string>();
  readonly #ours = new Set<string | undefined>();
  readonly #inactive = new Set<string>();
  #journal: Journal | undefined;
  looks = 0;

  constructor(sandbox: Sandbox, credential: CredentialRef, targets: readonly string[], oldKey: string, open: OpenSink) {
    this.#sandbox = sandbox;
    this.#credential = credential;
    this.#targets = targets;
    this.#open = open;
    this.#known.set(oldKey, { credentialId: credential.credentialId, index: 0 });
    this.#ours.add(oldKey);
  }

  /** Every key in clear, for scans. */
  get secrets(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** Adyen as the rotation sees it, with an ear at the line. */
  keys(keys: AdyenKeys): AdyenKeys {
    return {
      ...keys,
      generate: async (credential, callingKey) => {
        if (!this.#isMine(credential)) return keys.generate(credential, callingKey);
        const index = (await this.#sandbox.control.keys(credential.credentialId)).length;
        const outcome = await keys.generate(credential, callingKey);
        if (outcome.kind === "generated") this.#learn(outcome.key, { credentialId: credential.credentialId, index });
        return outcome;
      },
      createLike: async (...args) => {
        const outcome = await keys.createLike(...args);
        if (outcome.kind === "created" && this.#isMine(args[0]))
          this.#learn(outcome.key, { credentialId: outcome.credentialId, index: 0 });
        return outcome;
      },
      deactivate: async (credential, callingKey) => {
        const refusal = await keys.deactivate(credential, callingKey);
        if (refusal === undefined) this.#inactive.add(credential.credentialId);
        return refusal;
      },
    };
  }

  setActive(credentialId: string, active: boolean): void {
    if (active) this.#inactive.delete(credentialId);
    else this.#inactive.add(credentialId);
  }

  /** A key came to the process: from now on it must be found. */
  received(fingerprint: string): void {
    this.#answered.add(fingerprint);
  }

  /** The process died before it could do anything with what came last. */
  forget(): void {
    const last = [...this.#answered].at(-1);
    if (last !== undefined) this.#answered.delete(last);
  }

  journal(journal: Journal): Journal {
    this.#journal = journal;
    return new Proxy(journal, {
      get: (object, name) => {
        const value: unknown = Reflect.get(object, name);
        if (typeof value !== "function") return value;
        if (name !== "append") return value.bind(object) as unknown;
        return async (...args: Parameters<Journal["append"]>) => {
          await object.append(...args);
          await this.lookIfSafe(`after "${args[0].record.type}"`);
          await this.#checkReports();
        };
      },
    });
  }

  sink(sink: Sink): Sink {
    return sinkWith(sink, {
      write: async (secret, condition) => {
        const before = (await this.#open(sink.target).read()).secret?.reveal();
        const written = await sink.write(secret, condition);
        if (before !== secret.reveal() && !this.#ours.has(before) && before !== undefined)
          this.#violate(3, `${sink.target}: what somebody else had put there was overwritten`);
        await this.look(`after ${sink.target} was written`);
        return written;
      },
    });
  }

  /** As a probe on a consumer's host would say. */
  async probe(key: Secret): Promise<ProbeOutcome> {
    return { kind: (await this.#works(key.reveal())) === undefined ? "answers" : "refused" };
  }

  /** Promises 1 and 2, now. */
  async look(when: string): Promise<void> {
    this.looks += 1;
    if (this.excused.has("target")) return;
    for (const target of this.#targets) {
      const value = (await this.#open(target).read()).secret?.reveal();
      const why = value === undefined ? "nothing" : await this.#works(value);
      if (why !== undefined) this.#violate(2, `${when}: ${target} holds a key that does not work (${why})`);
    }
  }

  /** Promise 1: what was answered is in the journal, or in a receipt. To be asked when a process has ended. */
  async lookForKeys(): Promise<void> {
    const journal = this.#journal;
    if (journal === undefined) return;
    const kept = new Set(
      (await journal.pendingReceipts()).flatMap(({ secrets }) => secrets.map((s) => s.secret.fingerprint)),
    );
    for (const { rotationId, records } of await journal.list()) {
      for (const record of records) {
        if (record.type !== "generated" && record.type !== "bridged" && record.type !== "stray") continue;
        kept.add((await journal.unseal(rotationId, record.secret)).fingerprint);
      }
    }
    for (const fingerprint of this.#answered) {
      if (!kept.has(fingerprint)) this.#violate(1, `the key ${fingerprint} was answered and is nowhere`);
    }
  }

  /** Promise 4: "safe until" is never later than the truth, and where there is none, nothing in the targets ends. */
  async #checkReports(): Promise<void> {
    const journal = this.#journal;
    if (journal === undefined || this.excused.has("safeUntil")) return;
    const now = await this.#sandbox.clock.now();
    const all = (await status(journal, now)).filter(({ credential }) => this.#isMine(credential));
    const said = all
      .flatMap(({ safeUntil, open, attention }) => (open || attention ? (safeUntil ?? []) : []))
      .toSorted();
    const phases = all.map(({ phase }) => phase).join(", ");
    for (const target of this.#targets) {
      const value = (await this.#open(target).read()).secret?.reveal() ?? "";
      const end = (await this.#view(value))?.worksUntil;
      if (end === undefined) continue;
      if (said[0] === undefined)
        this.#violate(4, `in "${phases}" ${target} holds a key that ends at ${end}, and nothing says so`);
      else if (said[0] > end)
        this.#violate(4, `in "${phases}" safe until ${said[0]} is said, and ${target} holds a key that ends at ${end}`);
    }
  }

  /** Promise 2 where people may have been slow: as long as the tool says that all is well. */
  async lookIfSafe(when: string): Promise<void> {
    const now = await this.#sandbox.clock.now();
    const all = this.#journal === undefined ? [] : await status(this.#journal, now);
    const mine = all.filter(({ credential }) => this.#isMine(credential));
    const isSafe = mine.every(
      ({ attention, safeUntil }) => !attention && (safeUntil === undefined || safeUntil > now.toISOString()),
    );
    if (isSafe) await this.look(when);
  }

  #isMine({ credentialId }: CredentialRef): boolean {
    return credentialId === this.#credential.credentialId;
  }

  #learn(key: Secret, known: KnownKey): void {
    this.#known.set(key.reveal(), known);
    this.#ours.add(key.reveal());
  }

  async #view(value: string): Promise<KeyView | undefined> {
    const known = this.#known.get(value);
    return known === undefined ? undefined : (await this.#sandbox.control.keys(known.credentialId))[known.index];
  }

  /** Why a key does not work; `undefined` when it does. */
  async #works(value: string): Promise<string | undefined> {
    const known = this.#known.get(value);
    if (known === undefined) return "nobody's";
    if (this.#inactive.has(known.credentialId)) return "its credential is not active";
    const standing = (await this.#view(value))?.standing;
    return standing === "current" || standing === "superseded" ? undefined : (standing ?? "not known");
  }

  #violate(promise: 1 | 2 | 3 | 4, what: string): void {
    const text = `promise ${promise}: ${what}`;
    if (!this.violations.includes(text)) this.violations.push(text);
  }
}
