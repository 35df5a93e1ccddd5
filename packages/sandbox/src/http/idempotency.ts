import { createHash } from "node:crypto";
import { invalid, paymentRefusal, type Refusal } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { DAY } from "../domain/time.ts";
import type { Kind } from "../store/kinds.ts";
import type { World } from "../store/world.ts";
import type { SandboxAnswer, SandboxRequest } from "./message.ts";

interface Remembered {
  readonly key: string;
  readonly fingerprint: string;
  readonly until: number;
  readonly answer: Pick<SandboxAnswer, "status" | "headers" | "body">;
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

/** One use of an idempotency key: of one company, for one request. */
export class Idempotency {
  readonly #world: World;
  readonly #key: string;
  readonly #fingerprint: string;

  constructor(world: World, companyId: string, given: string, request: SandboxRequest) {
    this.#world = world;
    this.#key = `${companyId}:${given}`;
    const { method, target, body } = request;
    this.#fingerprint = createHash("sha256").update(`${method} ${target}\n${body}`).digest("hex");
  }

  /** The answer that was given to this key, or nothing where it is new. */
  async replay(now: number, settings: Settings): Promise<SandboxAnswer | undefined> {
    if (!(await this.#world.tryLock(`idempotency:${this.#key}`))) throw inProgress();
    const known = await this.#world.one(remembered, this.#key);
    if (known === undefined || known.until <= now) return undefined;
    if (known.fingerprint !== this.#fingerprint && settings.idempotencyMismatch === "refuse") {
      throw paymentRefusal(422, "704", "request already processed or in progress");
    }
    return known.answer;
  }

  /** Keeps the answer, and gives it. */
  async remember(answer: SandboxAnswer, now: number, { idempotencyDays }: Settings): Promise<SandboxAnswer> {
    const { status, headers, body } = answer;
    await this.#world.save(remembered, {
      key: this.#key,
      fingerprint: this.#fingerprint,
      until: now + idempotencyDays * DAY,
      answer: { status, headers, body },
    });
    kept += 1;
    if (kept % PRUNE_EVERY === 0) await forgetEnded(this.#world, now);
    return answer;
  }
}

async function forgetEnded({ sql, name }: World, now: number): Promise<void> {
  await sql.run(
    "DELETE FROM entities WHERE world = $1 AND kind = $2 AND owner < $3",
    ...[name, remembered.name, sortable(now)],
  );
}

/** The idempotency key of a request to an operation that takes one. */
export function keyOf(given: string | readonly string[] | undefined): string | undefined {
  if (typeof given !== "string" || given === "") return undefined;
  if (given.length > LONGEST_KEY) {
    throw invalid([{ name: "Idempotency-Key", message: `must have at most ${LONGEST_KEY} characters` }]);
  }
  return given;
}

/** Idempotency keys under which something is under way in this process; other processes hold theirs in the store. */
export class UnderWay {
  readonly #held = new Set<string>();

  /** Holds a key of a company until it is released. Refuses one that is held. */
  hold(world: string, companyId: string, key: string): () => void {
    const held = `${world}:${companyId}:${key}`;
    if (this.#held.has(held)) throw inProgress();
    this.#held.add(held);
    return () => this.#held.delete(held);
  }
}

function inProgress(): Refusal {
  return paymentRefusal(422, "704", "request already processed or in progress", { transient: true });
}
