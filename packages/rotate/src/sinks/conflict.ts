import { SinkConflictError } from "../errors.ts";
import type { Secret } from "../secret.ts";
import { heldFingerprint } from "./held.ts";
import type { SinkReading, WriteCondition } from "./sink.ts";

/**
 * Every sink asks this right before it writes. A store that shows no secrets is judged by the mark it confirmed last.
 *
 * @throws {SinkConflictError} what is there may not be replaced.
 */
export function refuseConflict(
  target: string,
  reading: SinkReading,
  secret: Secret,
  { replaces }: WriteCondition,
): void {
  const { mark } = reading;
  const found = heldFingerprint(reading);
  if (found === secret.fingerprint || replaces.includes(found)) return;
  const isMarked = mark !== undefined && mark.fingerprint === found;
  throw new SinkConflictError(
    target,
    found,
    isMarked ? `rotation ${mark.rotationId} of credential ${mark.credentialId}` : undefined,
  );
}
