import { createHash } from "node:crypto";
import { invalid, paymentRefusal, type Refusal } from "../domain/refusal.ts";
import { DAY } from "../domain/time.ts";
import type { Kind } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import type { Conditions } from "./authenticate.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";

interface Remembered {
  readonly key: string;
  readonly fingerprint: string;
  readonly until: number;
  readonly answer: Pick<SandboxResponse, "status" | "headers" | "body">;
}

/** Listed under when they end, in digits that sort as numbers do, so that those that have ended are found. */
const remembered: Kind<Remembered> = {
  name: "idempotency",
  id: ({ key }) => key,
  owner: ({ until }) => sortable(until),
};

function sortable(instant: number): string {
  return String(Math.max(0, instant)).padStart(16, "0");
}

/** One in so many that are kept looks for those that have ended. */
const PRUNE_EVERY = 50;
let kept = 0;

const LONGEST_KEY = 64;

/** One use of an idempotency key, for one request. `owned`: the key with the company that it is of. */
export class Idempotency {
  readonly #key: string;
  readonly #fingerprint: string;

  constructor(owned: string, { method, target, body }: SandboxRequest) {
    this.#key = owned;
    this.#fingerprint = createHash("sha256").update(`${method} ${target}\n${body}`).digest("hex");
  }

  /** The response that was given to this key, or nothing where it is new. */
  replay(world: World, { now, settings }: Conditions): SandboxResponse | undefined {
    const known = world.one(remembered, this.#key);
    if (known === undefined || known.until <= now) return undefined;
    if (known.fingerprint !== this.#fingerprint && settings.idempotencyMismatch === "refuse") {
      throw paymentRefusal("processed");
    }
    return known.answer;
  }

  remember(world: World, { status, headers, body }: SandboxResponse, { now, settings }: Conditions): void {
    world.save(remembered, {
      key: this.#key,
      fingerprint: this.#fingerprint,
      until: now + settings.idempotencyDays * DAY,
      answer: { status, headers, body },
    });
    const count = world.transaction.once(() => (kept += 1));
    if (count % PRUNE_EVERY === 0) world.removeUpTo(remembered, sortable(now - 1));
  }
}

/** The idempotency key of a request to an operation that takes one. */
export function keyOf(given: string | readonly string[] | undefined): string | undefined {
  if (typeof given !== "string" || given === "") return undefined;
  if (given.length > LONGEST_KEY) {
    throw invalid([{ name: "Idempotency-Key", message: `must have at most ${LONGEST_KEY} characters` }]);
  }
  return given;
}

/** Idempotency keys under which something is under way in this process, until it is answered. */
export class UnderWay {
  readonly #holders = new Map<string, object>();

  /** Holds a key for a request until it is released. Refuses one that another holds. */
  hold(key: string, holder: object): void {
    const known = this.#holders.get(key) ?? holder;
    if (known !== holder) throw inProgress();
    this.#holders.set(key, holder);
  }

  release(key: string): void {
    this.#holders.delete(key);
  }
}

function inProgress(): Refusal {
  return paymentRefusal("processed", [], { transient: true });
}
