import type { AdyenKeys, ProbeOutcome } from "../adyen-keys.ts";
import type { Clock } from "../clock.ts";
import type { OpenConsumer } from "../consumers/consumer.ts";
import type { Journal } from "../journal/journal.ts";
import type { Action } from "../machine/next.ts";
import type { RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { Sink } from "../sinks/sink.ts";

/** What happens while a rotation runs, for whoever watches. Nothing in it is a secret. */
export type RotationEvent =
  | { readonly type: "action"; readonly action: Action }
  | { readonly type: "record"; readonly record: RotationRecord }
  | { readonly type: "waiting"; readonly until: string; readonly because: string; readonly safeUntil?: string }
  /** The journal cannot be written. The new key is safe where `where` says, or in `sealed`, which people must keep. */
  | { readonly type: "held"; readonly where?: string; readonly sealed?: string; readonly reason: string };

/** Everything outside of a rotation that it needs. */
export interface RotationContext {
  readonly journal: Journal;
  readonly keys: AdyenKeys;
  readonly clock: Clock;
  /** The key that generates: of an administrating credential, or of the one that is rotated. Asked before each call. */
  readonly callingKey: () => Promise<Secret>;
  /** Opens a target; throws a `UsageError` where it is malformed. */
  readonly openSink: (target: string) => Sink;
  /** Opens a consumer; throws a `UsageError` where it is malformed. Default: addresses (`http:`, `https:`) alone. */
  readonly openConsumer?: OpenConsumer | undefined;
  /** Probes of one's own, for policies that say `command:<name>`: where this machine's address is refused, for example. */
  readonly probes?: Readonly<Record<string, (key: Secret) => Promise<ProbeOutcome>>> | undefined;
  /** Who rotates, for the journal: `alice@laptop`. */
  readonly actor: string;
  readonly onEvent?: ((event: RotationEvent) => void) | undefined;
  /** Ends waiting. What is under way is finished and written down first. */
  readonly signal?: AbortSignal | undefined;
}
