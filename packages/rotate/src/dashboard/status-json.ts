import { type FleetFilter, type FleetSnapshot, matching, overviewOf } from "../fleet/overview.ts";

/** Members in one answer. */
const most = 1_000;

/** What the pages show, for programs: the summary, and members that are looked for, those who are safe for the shortest time first. */
export function statusJson({ at, members, workers, deadNotifications }: FleetSnapshot, filter: FleetFilter): string {
  const { total, paused, counts, needsPerson, againstTheClock } = overviewOf(members);
  const found = matching(members, filter);
  const hurried = found.toSorted((a, b) => ((a.safeUntil ?? "9") < (b.safeUntil ?? "9") ? -1 : 1));
  const [soonest] = againstTheClock;
  return JSON.stringify({
    ...{ at, total, paused, counts },
    needsPerson: needsPerson.length,
    ...(soonest?.safeUntil !== undefined && { soonestSafeUntil: soonest.safeUntil }),
    workers,
    deadNotifications: deadNotifications.length,
    found: found.length,
    members: hurried.slice(0, most),
  });
}
