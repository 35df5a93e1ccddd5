export { type AdyenKeys, adyenKeys, type GenerateOutcome, type ProbeOutcome, type Refusal } from "./adyen-keys.ts";
export { type Clock, systemClock } from "./clock.ts";
export {
  JournalConflictError,
  JournalError,
  LeaseHeldError,
  LeaseLostError,
  PrecheckError,
  RotationError,
  type Retryable,
  SealingKeyError,
  SinkConflictError,
  SinkError,
  UsageError,
} from "./errors.ts";
export type {
  Append,
  Journal,
  Kept,
  Lease,
  PendingReceipt,
  Receipt,
  ReceiptContent,
  RotationLog,
  SecretToKeep,
  UnreadableReceipt,
} from "./journal/journal.ts";
export type { SealingKeySource } from "./journal/sealing-key.ts";
export { openSqliteJournal, type SqliteJournalOptions } from "./journal/sqlite-journal.ts";
export { type Action, decide, nextAction } from "./machine/next.ts";
export {
  type CredentialRef,
  defaultPolicy,
  type Policy,
  type PreviousKey,
  type RecordType,
  type RotationRecord,
} from "./machine/records.ts";
export {
  advance,
  isClosed,
  mayFollow,
  type NewKey,
  type Phase,
  RecordOrderError,
  replay,
  type RotationState,
  type SinkState,
} from "./machine/state.ts";
export type { RotationContext, RotationEvent } from "./runner/context.ts";
export { type Decision, decideRotation } from "./runner/decisions.ts";
export { beginRotation, planRotation, type RotationPlan, type RotationRequest } from "./runner/plan.ts";
export { resume, rotate, type RunOptions, type RunOutcome, runRotation } from "./runner/run.ts";
export { type RotationStatus, status } from "./runner/status.ts";
export { Secret } from "./secret.ts";
export type { CommandTarget } from "./sinks/command/command-target.ts";
export { absoluteTarget, openSink, type SinkKind, type SinkOptions } from "./sinks/open-sink.ts";
export { writeEnvFile } from "./sinks/env/write-env-file.ts";
export type { Mark, Sink, SinkReading, WriteCondition } from "./sinks/sink.ts";
