import type { Lease, RotationLog, SecretToKeep } from "../journal/journal.ts";
import type { RotationRecord } from "../machine/records.ts";
import type { RotationState } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import type { RotationContext } from "./context.ts";

/** A rotation under its lease, one step at a time. */
export interface Step {
  readonly context: RotationContext;
  readonly log: RotationLog;
  /** How many records of the rotation this step has seen. */
  readonly after: number;
  readonly state: RotationState;
  readonly lease: () => Lease;
}

/** What remains to be waited for before the action can be tried again. */
export interface NotYet {
  readonly until: string;
  readonly because: string;
  readonly reason?: string;
}

/** A record before it is written down. */
export type Outcome<T extends RotationRecord = RotationRecord> = T extends RotationRecord ? Omit<T, "at"> : never;

/** Writes down what came of a step. */
export async function append(
  { context, log, after, lease }: Step,
  outcome: Outcome,
  secrets: readonly SecretToKeep[] = [],
): Promise<undefined> {
  await appendRecord({ context, log, after, lease }, await dated(context, outcome), secrets);
}

export async function appendRecord(
  { context, log, after, lease }: Pick<Step, "context" | "log" | "after" | "lease">,
  record: RotationRecord,
  secrets: readonly SecretToKeep[] = [],
): Promise<void> {
  const { rotationId, credential } = log;
  await context.journal.append({ rotationId, credential, record, secrets, after, lease: lease() });
  context.onEvent?.({ type: "record", record });
}

export async function dated(context: Pick<RotationContext, "clock">, outcome: Outcome): Promise<RotationRecord> {
  return { ...outcome, at: (await context.clock.now()).toISOString() };
}

export function unseal({ context, log }: Pick<Step, "context" | "log">, name: string): Promise<Secret> {
  return context.journal.unseal(log.rotationId, name);
}

/** So many milliseconds from now. */
export async function inSoLong({ clock }: Pick<RotationContext, "clock">, milliseconds: number): Promise<string> {
  return new Date((await clock.now()).getTime() + milliseconds).toISOString();
}
