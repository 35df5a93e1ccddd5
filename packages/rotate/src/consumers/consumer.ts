/** Somebody who uses the key of a target: a shop, a worker, a rollout. */
export interface Consumer {
  /** As the user wrote it. Names the consumer in the journal and in messages. */
  readonly name: string;
  /** Whether it uses the key with this fingerprint. Gives why not; `undefined` when it does. Never throws. */
  confirm(fingerprint: string): Promise<string | undefined>;
}

/** Opens a consumer by its name. @throws {UsageError} when the name is malformed or nothing of that name is known. */
export type OpenConsumer = (name: string) => Consumer;
