import { createHash } from "node:crypto";
import { invalid, paymentRefusal, type Refusal } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { DAY } from "../domain/time.ts";
import type { Kind } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import type { SandboxAnswer, SandboxRequest } from "./message.ts";

interface Remembered {
  readonly key: string;
  readonly fingerprint: string;
  readonly until: number;
  readonly answer: Pick<SandboxAnswer, "status" | "headers" | "body">;
}

const remembered: Kind<Remembered> = { name: "idempotency", id: ({ key }) => key };

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
  replay(now: number, settings: Settings): SandboxAnswer | undefined {
    const known = this.#world.one(remembered, this.#key);
    if (known === undefined || known.until <= now) return undefined;
    if (known.fingerprint !== this.#fingerprint && settings.idempotencyMismatch === "refuse") {
      throw paymentRefusal(422, "704", "request already processed or in progress");
    }
    return known.answer;
  }

  /** Keeps the answer, and gives it. */
  remember(answer: SandboxAnswer, now: number, { idempotencyDays }: Settings): SandboxAnswer {
    const { status, headers, body } = answer;
    this.#world.save(remembered, {
      key: this.#key,
      fingerprint: this.#fingerprint,
      until: now + idempotencyDays * DAY,
      answer: { status, headers, body },
    });
    return answer;
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

  /** Holds a key until it is released. Refuses one that another holds. */
  hold(key: string, holder: object): () => void {
    const known = this.#holders.get(key) ?? holder;
    if (known !== holder) throw inProgress();
    this.#holders.set(key, holder);
    return () => this.#holders.delete(key);
  }
}

function inProgress(): Refusal {
  return paymentRefusal(422, "704", "request already processed or in progress", { transient: true });
}
