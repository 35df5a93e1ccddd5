import type { SinkReading } from "./sink.ts";

/** Fingerprint of what a sink holds, or confirmed last where it shows no secrets; `undefined` where it holds nothing. */
export function heldFingerprint({ secret, mark, writeOnly }: SinkReading): string | undefined {
  return writeOnly === true ? mark?.fingerprint : secret?.fingerprint;
}
