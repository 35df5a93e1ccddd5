import { messageOf } from "../errors.ts";
import type { RotationSummary } from "../journal/summary.ts";
import type { FleetEvent } from "./events.ts";
import type { Found, Looking, Surroundings } from "./look.ts";
import { eventsOf, seenOf } from "./situation.ts";
import type { StoredMember } from "./stored-member.ts";

const hourMs = 60 * 60_000;

/** Reports what is new, and leaves behind what was seen. What could not be reported is reported after the next look. */
export async function leave(
  around: Surroundings,
  looking: Looking,
  found: Found,
  rotations: readonly RotationSummary[],
): Promise<void> {
  const { store } = around;
  const { member, definition, clock, journal } = looking;
  const now = await clock.now();
  const latest = rotations.at(-1);
  const rotation = latest && `${latest.rotationId}:${latest.records}`;
  const events: FleetEvent[] = [];
  if (rotation !== member.notifiedRotation) {
    const [known, count] = member.notifiedRotation?.split(":") ?? [];
    const from = rotations.findIndex(({ rotationId }) => rotationId === known);
    for (const { rotationId, beganAt } of rotations.slice(Math.max(0, from))) {
      // What was before the import is history.
      if (known === undefined && beganAt < member.importedAt) continue;
      const log = await journal.read(rotationId);
      if (log !== undefined) events.push(...eventsOf(definition, log, rotationId === known ? Number(count) : 0, now));
    }
  }
  const situation = situationOf(found, latest?.rotationId);
  if (situation !== undefined && situation.id !== member.notifiedSituation) {
    const { id, type } = situation;
    const { name: of, credential } = definition;
    const reason = found.reason === undefined ? {} : { reason: found.reason };
    events.push({ id: `${member.key} ${id}`, at: now.toISOString(), type, member: of, credential, ...reason });
  }
  const reported = await looking.reported();
  const isReported = await report(
    around,
    events.filter(({ id }) => !reported.has(id)),
  );
  const log = latest?.open === true ? await journal.read(latest.rotationId) : undefined;
  const shown = log && seenOf(log);
  await store.leave(member.key, {
    ...{ isBusy: false, ...shown },
    state: found.state,
    // Times are compared as text: stores write theirs in other forms.
    lookAt: isReported ? found.lookAt && new Date(found.lookAt).toISOString() : soonest(found.lookAt, now),
    failures: found.hasFailed === true ? member.failures + 1 : 0,
    notifiedRotation: isReported ? rotation : member.notifiedRotation,
    notifiedSituation: isReported ? situation?.id : member.notifiedSituation,
    reason: found.reason,
    dueAt: found.dueAt,
    windowOpensAt: found.windowOpensAt,
    lastCompletedAt: rotations.findLast(({ phase }) => phase === "completed")?.lastAt,
  });
}

/** Somebody has written into the tables who does not have the key. Nothing is done; people must know. */
export async function leaveUntrusted(around: Surroundings, member: StoredMember): Promise<void> {
  const reason =
    "Its definition is not as it was imported: somebody who has no key of the journal has written into the fleet's tables, or " +
    "the journal was sealed anew. Find out who it was, and import it again.";
  const { name: of, key, mac } = member;
  const id = `untrusted ${mac.slice(0, 16)}`;
  const now = new Date();
  const known = { level: "company", accountId: "", credentialId: key, platform: "" } as const;
  const event = { id: `${key} ${id}`, at: now.toISOString(), type: "member.untrusted", member: of } as const;
  const isNew = member.notifiedSituation !== id;
  const isReported = isNew ? await report(around, [{ ...event, credential: known, reason }]) : true;
  if (isNew) around.say(`${of}: ${reason}`);
  await around.store.leave(key, {
    ...{ state: "untrusted", isBusy: false, failures: 0, reason },
    lookAt: new Date(now.getTime() + hourMs).toISOString(),
    notifiedRotation: member.notifiedRotation,
    notifiedSituation: isReported ? id : undefined,
  });
}

function situationOf(
  found: Found,
  rotationId: string | undefined,
): { readonly id: string; readonly type: FleetEvent["type"] } | undefined {
  const of = found.dueAt ?? rotationId ?? "";
  if (found.state === "awaitingApproval") return { id: `approval ${of}`, type: "approval.needed" };
  return found.state === "failed" ? { id: `failed ${of}`, type: "rotation.failed" } : undefined;
}

/** Whether all of it was passed on. What was not is said. */
export async function report({ onFleetEvent, say }: Surroundings, events: readonly FleetEvent[]): Promise<boolean> {
  try {
    for (const event of events) await onFleetEvent(event);
    return true;
  } catch (error) {
    say(`An event could not be passed on, and is passed on again: ${messageOf(error)}`);
    return false;
  }
}

function soonest(lookAt: string | undefined, now: Date): string {
  const soon = now.getTime() + 60_000;
  return new Date(lookAt === undefined ? soon : Math.min(soon, Date.parse(lookAt))).toISOString();
}
