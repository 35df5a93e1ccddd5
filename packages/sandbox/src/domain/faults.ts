import { errorWithCode } from "./errors/payment-errors.ts";
import { type Fields, optional } from "./fields.ts";
import type { RandomSource } from "./random.ts";

/** What a call can meet on its way, on demand. */
export type FaultKind =
  /** An error answer with `status` or of `errorCode`, before any effect. */
  | "error"
  /** The connection is reset before any effect. */
  | "reset"
  /** The call takes effect after so many `milliseconds`, and is answered. */
  | "latency"
  /** The call takes effect, and the connection is reset before a byte of the answer. */
  | "lost-answer"
  /** The call takes effect, and no answer ever comes. */
  | "stall"
  /** The call takes effect, and the answer is cut off in the middle of its body. */
  | "truncated-body"
  /** The call takes effect, and the answer says 200 with no body. */
  | "empty-body"
  /** The call takes effect, and the answer says 200 with a body that is not JSON. */
  | "malformed-body"
  /** A webhook event that was accepted is delivered once more. */
  | "webhook-duplicate"
  /** A webhook's second waiting event is delivered before its first. */
  | "webhook-swap";

export interface Fault {
  readonly kind: FaultKind;
  /** Name or id of the operation that it meets; absent: any. */
  readonly operation?: string;
  /** Status of an `error`. */
  readonly status?: number;
  /** Code of an `error` of the payment APIs, which has a status of its own: `905`, `14_008`. */
  readonly errorCode?: string;
  /** Seconds in the `Retry-After` of an `error`. */
  readonly retryAfter?: number;
  /** How long a `latency` lasts. */
  readonly milliseconds?: number;
  /** From 0 to 1: how often it meets a call that it could meet. Absent: every time. */
  readonly probability?: number;
  /** How many calls it meets before it is gone; absent where a probability is given: for ever. */
  readonly times?: number;
  /** The world whose calls or webhooks it meets. */
  readonly world: string;
}

const KINDS: readonly FaultKind[] = [
  "error",
  "reset",
  "latency",
  "lost-answer",
  "stall",
  "truncated-body",
  "empty-body",
  "malformed-body",
  "webhook-duplicate",
  "webhook-swap",
];
const FIELDS = [
  "kind",
  "operation",
  "status",
  "errorCode",
  "retryAfter",
  "milliseconds",
  "probability",
  "times",
  "world",
];
const LONGEST_LATENCY = 600_000;

export class FaultError extends Error {
  override readonly name = "FaultError";
}

/** A fault as it was asked for of a world, checked. `operations`: ids that there are. */
export function readFault(given: Fields, operations: readonly string[], world: string): Fault {
  const { kind, operation, status, errorCode, retryAfter, milliseconds, probability } = given;
  const { times = probability === undefined ? 1 : undefined } = given;
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    throw new FaultError(`${unknown}: is not a field of a fault. There are ${FIELDS.join(", ")}.`);
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new FaultError(`kind: must be one of ${KINDS.join(", ")}.`);
  if (operation !== undefined && known.startsWith("webhook-"))
    throw new FaultError(`operation: belongs to faults of calls; a ${known} meets an event and no operation.`);
  if (operation !== undefined && !operations.some((id) => isOperation(id, operation))) {
    throw new FaultError(
      "operation: there is none of this name. Give a name such as generateNewApiKey, or a whole id.",
    );
  }
  if (errorCode === undefined) checkBelongs("error", "status", known, status, "503");
  else checkCode(known, errorCode, status);
  checkBelongs("latency", "milliseconds", known, milliseconds, "1000");
  if (retryAfter !== undefined && known !== "error")
    throw new FaultError("retryAfter: belongs to a fault of the kind error, and to no other.");
  if (given["world"] !== undefined && given["world"] !== world)
    throw new FaultError(`world: this is asked of the world ${world}. Ask the other one, by header or ?world=.`);
  return {
    kind: known,
    ...optional("times", wholeNumber("times", times, 1, Number.MAX_SAFE_INTEGER)),
    ...optional("status", wholeNumber("status", status, 400, 599)),
    ...(typeof errorCode === "string" && { errorCode }),
    ...optional("retryAfter", wholeNumber("retryAfter", retryAfter, 0, 86_400)),
    ...optional("milliseconds", wholeNumber("milliseconds", milliseconds, 0, LONGEST_LATENCY)),
    ...optional("probability", share("probability", probability)),
    ...(typeof operation === "string" && { operation }),
    world,
  };
}

/** A code says the status too. */
function checkCode(kind: FaultKind, errorCode: unknown, status: unknown): void {
  if (kind !== "error") throw new FaultError("errorCode: belongs to a fault of the kind error, and to no other.");
  if (status !== undefined) throw new FaultError("status: is the code's own. Give a status or an errorCode, not both.");
  if (typeof errorCode !== "string" || errorWithCode(errorCode) === undefined)
    throw new FaultError("errorCode: is none of the payment APIs' that is known, such as 905 or 14_008, as a text.");
}

/** A field that one kind must have, and no other may. */
function checkBelongs(owner: FaultKind, field: string, kind: FaultKind, value: unknown, example: string): void {
  if (kind === owner && value === undefined)
    throw new FaultError(`${field}: a fault of the kind ${owner} needs it, such as {"${field}":${example}}.`);
  if (kind !== owner && value !== undefined)
    throw new FaultError(`${field}: belongs to a fault of the kind ${owner}, and to no other.`);
}

/** The faults that wait for their calls, in this process. They are not part of the state: a sandbox starts without any. */
export class Faults {
  readonly #random: RandomSource;
  #waiting: Fault[] = [];

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /** Whether none waits in any world. */
  get isQuiet(): boolean {
    return this.#waiting.length === 0;
  }

  waitingIn(world: string): readonly Fault[] {
    return this.#waiting.filter((fault) => fault.world === world);
  }

  add(fault: Fault): void {
    this.#waiting.push(fault);
  }

  clear(world: string): void {
    this.#waiting = this.#waiting.filter((fault) => fault.world !== world);
  }

  /** The first that meets this operation in this world, once. */
  take(operationId: string, world: string): Fault | undefined {
    return this.#take(
      (fault) =>
        fault.world === world &&
        !fault.kind.startsWith("webhook-") &&
        (fault.operation === undefined || isOperation(operationId, fault.operation)),
    );
  }

  /** Whether the next delivery in this world meets this. */
  takeWebhook(kind: "duplicate" | "swap", world: string): boolean {
    return this.#take((fault) => fault.world === world && fault.kind === `webhook-${kind}`) !== undefined;
  }

  #take(meets: (fault: Fault) => boolean): Fault | undefined {
    const index = this.#waiting.findIndex((fault) => meets(fault) && this.#isDrawn(fault));
    const fault = this.#waiting[index];
    if (fault === undefined) return undefined;
    if (fault.times === 1) this.#waiting.splice(index, 1);
    else if (fault.times !== undefined) this.#waiting[index] = { ...fault, times: fault.times - 1 };
    return fault;
  }

  #isDrawn({ probability }: Fault): boolean {
    if (probability === undefined) return true;
    const [high = 0, low = 0] = this.#random(2);
    return (high * 256 + low) / 65_536 < probability;
  }
}

function isOperation(id: string, given: unknown): boolean {
  return id === given || id.slice(id.lastIndexOf("/") + 1) === given;
}

function wholeNumber(name: string, value: unknown, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
    throw new FaultError(
      most === Number.MAX_SAFE_INTEGER
        ? `${name}: must be a whole number from ${least}.`
        : `${name}: must be a whole number from ${least} to ${most}.`,
    );
  }
  return value;
}

function share(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw new FaultError(`${name}: must be from 0 to 1.`);
  return value;
}
