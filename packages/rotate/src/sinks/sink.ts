import type { Secret } from "../secret.ts";

/**
 * What stands beside a secret where the store allows it (a comment line in `.env` and YAML, a key beside it in JSON, tags
 * elsewhere): a second journal, which another machine can read. Nothing in it is secret.
 */
export interface Mark {
  readonly credentialId: string;
  /** As in the journal: `test`, `live` or a base URL. */
  readonly platform: string;
  readonly rotationId: string;
  /** Of the secret that the mark was written with. Where the secret has another one, somebody changed it since. */
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly generatedAt: string;
}

export interface SinkReading {
  /** `undefined` where nothing is there, and where the store shows no secrets (`writeOnly`). */
  readonly secret: Secret | undefined;
  /** As it was found. `undefined` where the store keeps none or somebody removed it. */
  readonly mark: Mark | undefined;
  /** The store shows no secrets: `mark` says what it confirmed last, and by its fingerprint which secret that was. */
  readonly writeOnly?: true;
  /** What somebody else put into a store that shows no secrets: the store's name for it, or when that was. */
  readonly foreign?: string;
}

export interface WriteCondition {
  /** Fingerprints of the values that may be replaced; `undefined` stands for "nothing there". */
  readonly replaces: readonly (string | undefined)[];
  readonly mark: Mark;
}

/** A place that holds one secret under one name. Every method may throw a `SinkError`; then the sink is as it was. */
export interface Sink {
  /** As the user wrote it, for example `env:.env#ADYEN_API_KEY`. Names the sink in the journal and in messages. */
  readonly target: string;
  /** The same for the same place, however it is spelled. */
  identity(): Promise<string>;
  /** Makes sure that a write would succeed now; changes nothing that stays. */
  check(): Promise<void>;
  /** What it holds now. */
  read(): Promise<SinkReading>;
  /** Why this sink can never hold this secret, whatever is done; `undefined` when it can. */
  unfit(secret: Secret): string | undefined;
  /**
   * Replaces the value and its mark, wholly or not at all, where what is there may be replaced; writing what is there
   * already is no replacement. Gives the store's name for this version, or a fingerprint of it.
   *
   * @throws {SinkConflictError} something else is there.
   */
  write(secret: Secret, condition: WriteCondition): Promise<{ readonly version: string }>;
}
