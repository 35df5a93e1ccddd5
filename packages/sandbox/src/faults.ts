/** What a call can meet on its way, on demand. */
export type FaultKind =
  /** An error answer with `status`, before any effect. */
  | "error"
  /** The connection is reset before any effect. */
  | "reset"
  /** The call takes effect, and the connection is reset before a byte of the answer. */
  | "lost-answer"
  /** The call takes effect, and no answer ever comes. */
  | "stall"
  /** The call takes effect, and the answer is cut off in the middle of its body. */
  | "truncated-body"
  /** The call takes effect, and the answer says 200 with no body. */
  | "empty-body"
  /** The call takes effect, and the answer says 200 with a body that is not JSON. */
  | "malformed-body";

export interface Fault {
  readonly kind: FaultKind;
  /** Name or id of the operation that it meets; absent: any. */
  readonly operation?: string;
  /** Status of an `error`. */
  readonly status?: number;
  /** How many calls it meets before it is gone. */
  readonly times: number;
}

const KINDS: readonly FaultKind[] = [
  "error",
  "reset",
  "lost-answer",
  "stall",
  "truncated-body",
  "empty-body",
  "malformed-body",
];

export class FaultError extends Error {
  override readonly name = "FaultError";
}

/** A fault as it was asked for, checked. `operations`: ids that there are. */
export function readFault(given: Readonly<Record<string, unknown>>, operations: readonly string[]): Fault {
  const { kind, operation, status, times = 1, ...others } = given;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new FaultError(`${unknown}: is not a field of a fault. There are kind, operation, status and times.`);
  const known = KINDS.find((candidate) => candidate === kind);
  if (known === undefined) throw new FaultError(`kind: must be one of ${KINDS.join(", ")}.`);
  if (typeof times !== "number" || !Number.isInteger(times) || times < 1)
    throw new FaultError("times: must be a whole number from 1.");
  if (operation !== undefined && !operations.some((id) => isOperation(id, operation))) {
    throw new FaultError(
      "operation: there is none of this name. Give a name such as generateNewApiKey, or a whole id.",
    );
  }
  if ((known === "error") !== (status !== undefined))
    throw new FaultError("status: belongs to a fault of the kind error, and to no other.");
  if (
    status !== undefined &&
    !(typeof status === "number" && Number.isInteger(status) && status >= 400 && status <= 599)
  ) {
    throw new FaultError("status: must be from 400 to 599.");
  }
  return {
    kind: known,
    times,
    ...(typeof operation === "string" && { operation }),
    ...(typeof status === "number" && { status }),
  };
}

/** The faults that wait for their calls. They are not part of the state: a sandbox starts without any. */
export class Faults {
  #waiting: Fault[] = [];

  get waiting(): readonly Fault[] {
    return this.#waiting;
  }

  add(fault: Fault): void {
    this.#waiting.push(fault);
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first that meets this operation, once. */
  take(operationId: string): Fault | undefined {
    const index = this.#waiting.findIndex(
      ({ operation }) => operation === undefined || isOperation(operationId, operation),
    );
    const fault = this.#waiting[index];
    if (fault === undefined) return undefined;
    if (fault.times > 1) this.#waiting[index] = { ...fault, times: fault.times - 1 };
    else this.#waiting.splice(index, 1);
    return fault;
  }
}

function isOperation(id: string, given: unknown): boolean {
  return id === given || id.slice(id.lastIndexOf("/") + 1) === given;
}
