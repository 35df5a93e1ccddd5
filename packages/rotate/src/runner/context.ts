import type { AdyenKeys } from "../adyen-keys.ts";
import type { Clock } from "../clock.ts";
import type { Journal } from "../journal/journal.ts";
import type { Action } from "../machine/next.ts";
import type { RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { Sink } from "../sinks/sink.ts";

/** What happens while a rotation runs, for whoever watches. Nothing in it is a secret. */
export type RotationEvent =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "record"; readonly record: RotationRecord }
  | { readonly type: "waiting"; readonly until: string; readonly because: string };

/** Everything outside of a rotation that it needs. */
export interface RotationContext {
  readonly journal: Journal;
  readonly keys: AdyenKeys;
  readonly clock: Clock;
  /** The key that generates: of an administrating credential, or of the one that is rotated. Asked before each call. */
  readonly callingKey: () => Promise<Secret>;
  /** Opens a target; throws a `UsageError` where it is malformed. */
  readonly openSink: (target: string) => Sink;
  /** Who rotates, for the journal: `alice@laptop`. */
  readonly actor: string;
  readonly onEvent?: ((event: RotationEvent) => void) | undefined;
  /** Ends waiting. What is under way is finished and written down first. */
  readonly signal?: AbortSignal | undefined;
}
