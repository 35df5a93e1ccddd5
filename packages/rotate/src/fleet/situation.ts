import type { RotationLog } from "../journal/journal.ts";
import { decide } from "../machine/next.ts";
import { oldKeyEndsAt, safeUntil } from "../machine/safe-until.ts";
import { isClosed, replay } from "../machine/state.ts";
import type { MemberDefinition } from "./definition.ts";
import type { FleetEvent } from "./events.ts";
import type { Seen } from "./stored-member.ts";

/** Phases in which a rotation has begun and its new key is not in place. */
const notInPlace: ReadonlySet<string> = new Set([
  ...["planned", "postponed", "intended", "bridging", "unknown", "bridged", "probing", "promoting", "promoted"],
  "rollingBack",
]);

/** What people see of a rotation. */
export function seenOf(log: RotationLog): Pick<Seen, "rotationId" | "phase" | "safeUntil" | "oldKeyEndsAt" | "isBusy"> {
  const state = replay(log.records);
  return {
    rotationId: log.rotationId,
    phase: state.phase,
    safeUntil: safeUntil(state),
    oldKeyEndsAt: oldKeyEndsAt(state),
    isBusy: notInPlace.has(state.phase),
  };
}

/** What is new in a rotation after so many of its records. The number of the record names an event for ever. */
export function eventsOf(
  { name, credential }: Pick<MemberDefinition, "name" | "credential">,
  log: RotationLog,
  after: number,
  now: Date,
): readonly FleetEvent[] {
  const { rotationId, records } = log;
  const state = replay(records);
  const safe = safeUntil(state);
  const common = { member: name, credential, rotationId, ...(safe !== undefined && { safeUntil: safe }) };
  const events = records.flatMap((record, index): FleetEvent[] => {
    if (index < after) return [];
    const [id, { at }] = [`${rotationId}-${index + 1}`, record];
    const isLast = index + 1 === records.length;
    switch (record.type) {
      case "planned":
        return [{ id, at, type: "rotation.began", ...common }];
      case "completed":
        return [{ id, at, type: "rotation.completed", ...common }];
      case "escalated":
        return [{ id, at, type: "rotation.escalated", ...common, reason: record.reason, hoursLeft: record.hoursLeft }];
      case "refused":
        return isLast && isClosed(state) ? [{ id, at, type: "rotation.ended", ...common, reason: record.reason }] : [];
      case "rolledBack":
      case "abandoned":
      case "superseded":
        return [{ id, at, type: "rotation.ended", ...common, reason: record.type }];
      default:
        return [];
    }
  });
  const action = decide(state, now);
  if (action.type !== "askPerson" || records.length <= after) return events;
  const id = `${rotationId}-${records.length}-asks`;
  return [...events, { id, at: state.lastAt, type: "rotation.asks", ...common, reason: action.reason }];
}
