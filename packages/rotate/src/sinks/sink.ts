import type { Secret } from "../secret.ts";

/** A place that holds one secret under one name. Every method may throw a `SinkError`; then the sink is as it was. */
export interface Sink {
  /** As the user wrote it, for example `env:.env#ADYEN_API_KEY`. Names the sink in the journal and in messages. */
  readonly target: string;
  /** Makes sure that a write would succeed now; changes nothing that stays. */
  check(): Promise<void>;
  /** What it holds now; `undefined` when it holds nothing under this name. */
  read(): Promise<Secret | undefined>;
  /** Why this sink can never hold this secret, whatever is done; `undefined` when it can. */
  unfit(secret: Secret): string | undefined;
  /** Replaces the value, wholly or not at all. Gives the store's name for this version, or a fingerprint of it. */
  write(secret: Secret): Promise<{ readonly version: string }>;
}
