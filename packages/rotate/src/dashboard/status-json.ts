import type { FoundReading } from "./readings.ts";

/** What the pages show, for programs: the summary, and members that are looked for, those who are safe for the shortest time first. */
export function statusJson(reading: FoundReading): string {
  const { at, total, paused, counts, soonestSafeUntil, workers, deadNotifications, found, members } = reading;
  return JSON.stringify({
    ...{ at, total, paused, counts },
    needsPerson: counts.asks + counts.untrusted + counts.failed,
    ...(soonestSafeUntil !== undefined && { soonestSafeUntil }),
    workers,
    deadNotifications: deadNotifications.length,
    found,
    members,
  });
}
