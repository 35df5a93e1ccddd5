export {
  type AdyenKeys,
  adyenKeys,
  type CreateOutcome,
  type CredentialFacts,
  type CredentialListing,
  type GenerateOutcome,
  type InspectOutcome,
  type ProbeOutcome,
  type Refusal,
} from "./adyen-keys.ts";
export { type Clock, platformClock, systemClock } from "./clock.ts";
export {
  defineConfig,
  type FleetAccount,
  type FleetConfig,
  type RotationConfig,
  type RotationEntry,
} from "./config.ts";
export type { AccountLimits } from "./fleet/limits.ts";
export type { ScheduleText } from "./fleet/read-schedule.ts";
export { commandProbe, openCommandConsumer } from "./consumers/command-consumer.ts";
export type { Consumer, OpenConsumer } from "./consumers/consumer.ts";
export { openHttpConsumer } from "./consumers/http-consumer.ts";
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
export { eventsOf } from "./fleet/situation.ts";
export type { FleetEvent } from "./fleet/events.ts";
export { sealToAge } from "./journal/age.ts";
export { credentialKey } from "./journal/credential-key.ts";
export type {
  Append,
  Integrity,
  Journal,
  JournalReader,
  Kept,
  Lease,
  PendingReceipt,
  Receipt,
  ReceiptContent,
  RotationLog,
  RotationQuery,
  SecretToKeep,
  UnreadableReceipt,
} from "./journal/journal.ts";
export {
  openPostgresJournal,
  type PostgresJournalOptions,
  type PostgresReaderOptions,
  readPostgresJournal,
} from "./journal/postgres/open.ts";
export type { SealingKeySource } from "./journal/sealing-key.ts";
export {
  openSqliteJournal,
  readSqliteJournal,
  type SqliteJournalOptions,
  type SqliteReaderOptions,
} from "./journal/sqlite/open.ts";
export type { RotationSummary } from "./journal/summary.ts";
export { type Action, decide, nextAction, type WaitReason } from "./machine/next.ts";
export {
  type CredentialRef,
  defaultPolicy,
  type Policy,
  type PreviousKey,
  type RecordType,
  type RotationRecord,
} from "./machine/records.ts";
export { oldKeyEndsAt, safeUntil } from "./machine/safe-until.ts";
export {
  advance,
  type ConsumerState,
  type Failure,
  isClosed,
  mayFollow,
  type NewKey,
  type Phase,
  RecordOrderError,
  type Receiver,
  replay,
  type RotationState,
  type SinkState,
} from "./machine/state.ts";
export type { RotationContext, RotationEvent } from "./runner/context.ts";
export { type Decision, decideRotation, exportKey, retargetRotation } from "./runner/decisions.ts";
export { beginRotation, planRotation, type RotationPlan, type RotationRequest } from "./runner/plan.ts";
export { rescueKey, type Rescued } from "./runner/rescue.ts";
export { resume, type ResumeOptions } from "./runner/resume.ts";
export { rotate, type RunOptions, type RunOutcome, runRotation } from "./runner/run.ts";
export type { CommandNotification, Notification, WebhookNotification } from "./notifications/config.ts";
export type { NotificationMessage } from "./notifications/message.ts";
export { notify, type NotifyOptions, type Undelivered } from "./notifications/notify.ts";
export { openReceivers, type ReceiverOptions } from "./notifications/open-receivers.ts";
export type { Delivery, NotificationReceiver } from "./notifications/receiver.ts";
export { type RotationStatus, status, statusOf } from "./runner/status.ts";
export { type TargetCheck, verifyTargets } from "./runner/verify.ts";
export { Secret } from "./secret.ts";
export type { CommandTarget } from "./sinks/command/command-target.ts";
export type { SinkKind, SinkOptions } from "./sinks/kind.ts";
export { type KeychainEntry, keychainEntry } from "./sinks/keychain/keychain-entry.ts";
export { absoluteTarget, openSink } from "./sinks/open-sink.ts";
export type { PostgresQueries, PostgresTable, PostgresTarget } from "./sinks/postgres/postgres-target.ts";
export { type Held, type Store, StoreError, type StoreProblem } from "./sinks/stores/store.ts";
export { storeSink } from "./sinks/stores/store-sink.ts";
export { envVariable, setEnvVariables, writeEnvFile } from "./sinks/env/write-env-file.ts";
export type { Mark, Sink, SinkReading, WriteCondition } from "./sinks/sink.ts";
