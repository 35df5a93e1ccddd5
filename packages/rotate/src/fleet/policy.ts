import { later } from "../machine/safe-until.ts";
import type { Schedule } from "./schedule.ts";
import { opensAt } from "./windows.ts";

/** What is known of a member when somebody looks at it. Times are ISO 8601, by the platform's clock. */
export interface MemberFacts {
  readonly importedAt: string;
  /** When its key was generated, where whoever imported it said so. */
  readonly rotatedAt?: string | undefined;
  /** Its place among others, from 0 up to 1: always the same for the same credential. */
  readonly place: number;
  /** The rotation of it that is open. */
  readonly open?: string | undefined;
  /** Its last rotation that was completed. */
  readonly completedAt?: string | undefined;
  /** Its last rotation was ended by a person. */
  readonly endedByPerson?: { readonly outcome: "rolledBack" | "abandoned"; readonly at: string } | undefined;
  readonly isPaused: boolean;
  readonly unpausedAt?: string | undefined;
  /** A second person has approved its next rotation. */
  readonly isApproved: boolean;
}

/** What to do with a member next. */
export type Look =
  /** Go on with its rotation. */
  | { readonly what: "advance"; readonly rotationId: string }
  | { readonly what: "begin"; readonly dueAt: string }
  /** Nothing can be done before `until`. */
  | { readonly what: "wait"; readonly until: string; readonly dueAt: string; readonly windowOpensAt?: string }
  /** A person must do something. */
  | { readonly what: "approve" | "paused"; readonly dueAt: string; readonly reason?: string };

/** What a member's schedule and what is known of it come to. Pure. */
export function nextLook(schedule: Schedule, facts: MemberFacts, now: Date): Look {
  // Neither a window nor a pause holds up what is open: its clock runs.
  if (facts.open !== undefined) return { what: "advance", rotationId: facts.open };
  const dueAt = dueTime(schedule, facts);
  const { endedByPerson, unpausedAt } = facts;
  if (endedByPerson !== undefined && (unpausedAt === undefined || unpausedAt <= endedByPerson.at)) {
    return { what: "paused", dueAt, reason: endings[endedByPerson.outcome] };
  }
  if (facts.isPaused) return { what: "paused", dueAt };
  if (now.getTime() < Date.parse(dueAt)) return { what: "wait", until: dueAt, dueAt };
  if (schedule.approval && !facts.isApproved) {
    return { what: "approve", dueAt, reason: "A second person must approve its rotation before it begins." };
  }
  const opens = opensAt(schedule.windows, now);
  if (opens.getTime() <= now.getTime()) return { what: "begin", dueAt };
  const windowOpensAt = opens.toISOString();
  return { what: "wait", until: windowOpensAt, dueAt, windowOpensAt };
}

const endings = {
  rolledBack:
    "A person rolled its last rotation back, and the time of its key may run. Rotate it by hand, or unpause it: then it is " +
    "rotated as its schedule says.",
  abandoned:
    "A person abandoned its last rotation, and the time of its key may run. Rotate it by hand, or unpause it: then it is " +
    "rotated as its schedule says.",
} as const;

/** When a key has the age at which it is rotated. One whose age is not known has its place in the time for first rotations. */
function dueTime({ maximumAgeMs, jitterMs, firstWithinMs }: Schedule, facts: MemberFacts): string {
  const { completedAt, rotatedAt, importedAt, place } = facts;
  const jitter = Math.floor(place * jitterMs);
  if (completedAt !== undefined) return later(completedAt, maximumAgeMs - jitter);
  if (rotatedAt === undefined) return later(importedAt, Math.floor(place * firstWithinMs));
  // Those that are too old already are spread all the same.
  const [aged, soonest] = [later(rotatedAt, maximumAgeMs - jitter), later(importedAt, jitter)];
  return aged > soonest ? aged : soonest;
}
