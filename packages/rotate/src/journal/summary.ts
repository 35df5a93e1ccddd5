import type { CredentialRef, RotationRecord } from "../machine/records.ts";
import { oldKeyEndsAt } from "../machine/safe-until.ts";
import { isClosed, type Phase, replay, type RotationState } from "../machine/state.ts";

/** A rotation in a few words, kept beside its records so that thousands can be looked through at once. */
export interface RotationSummary {
  readonly rotationId: string;
  readonly credential: CredentialRef;
  /** `unclear` where the records are in no order that this version knows. */
  readonly phase: Phase | "unclear";
  /** Something is left to do. */
  readonly open: boolean;
  readonly beganAt: string;
  readonly lastAt: string;
  readonly records: number;
  /** The earliest time at which the superseded key may stop, where a call had or may have had its effect. */
  readonly oldKeyEndsAt?: string;
  /** Identities of its targets, while it is open: nobody else may write there. */
  readonly places?: readonly string[];
  /** Fingerprints of the keys that it has made. */
  readonly fingerprints?: readonly string[];
  /** Its marks on the credential, and those of others that a person has seen. */
  readonly marks?: readonly string[];
}

/** Grows when {@link summarise} says something else of the same records: summaries of older journals are then made anew. */
export const summaryVersion = 3;

/** @throws {TypeError} when the records do not begin with a plan. */
export function summarise(rotationId: string, records: readonly RotationRecord[]): RotationSummary {
  const [first] = records;
  if (first?.type !== "planned") throw new TypeError("The first record of a rotation is its plan.");
  const state = replayed(records);
  const ends = state && oldKeyEndsAt(state);
  const isOpen = state === undefined || !isClosed(state);
  return {
    rotationId,
    credential: first.credential,
    phase: state?.phase ?? "unclear",
    open: isOpen,
    beganAt: first.at,
    lastAt: records.at(-1)?.at ?? first.at,
    records: records.length,
    ...(ends !== undefined && { oldKeyEndsAt: ends }),
    ...(isOpen && { places: placesOf(records) }),
    ...(state !== undefined && state.keys.length > 0 && { fingerprints: state.keys.map((key) => key.fingerprint) }),
    ...(state !== undefined && state.marks.length > 0 && { marks: state.marks }),
  };
}

/** Records of older versions name the targets alone. */
function placesOf(records: readonly RotationRecord[]): readonly string[] {
  const last = records.findLast((record) => record.type === "planned" || record.type === "retargeted");
  return last?.places ?? last?.targets ?? [];
}

/** Until when somebody should look at a rotation, in milliseconds: for ever while it is open, then to the end of the old key. */
export function openUntil(summary: RotationSummary): number {
  if (summary.open) return Number.MAX_SAFE_INTEGER;
  return summary.oldKeyEndsAt === undefined ? 0 : Date.parse(summary.oldKeyEndsAt);
}

/** Nothing is left to do since before `time`, and the superseded key has ended: its sealed secrets serve nobody. */
export function isClosedSince(summary: RotationSummary, time: Date): boolean {
  return openUntil(summary) < time.getTime() && Date.parse(summary.lastAt) < time.getTime();
}

/** `undefined` where they contradict each other: a key may still be among them, so they are kept and shown. */
function replayed(records: readonly RotationRecord[]): RotationState | undefined {
  try {
    return replay(records);
  } catch {
    return undefined;
  }
}
