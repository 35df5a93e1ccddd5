import type { SinkReading } from "./sink.ts";

/**
 * Fingerprint of what a sink holds, or confirmed last where it shows no secrets; `undefined` where it holds nothing. What
 * somebody else put into such a store goes by the store's name for it.
 */
export function heldFingerprint({ secret, mark, writeOnly, foreign }: SinkReading): string | undefined {
  return writeOnly === true ? (foreign ?? mark?.fingerprint) : secret?.fingerprint;
}
