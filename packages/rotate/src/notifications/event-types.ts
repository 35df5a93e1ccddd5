import type { FleetEventType } from "../fleet/events.ts";

/** The compiler sees that none is missing. */
const known: Readonly<Record<FleetEventType, true>> = {
  "rotation.began": true,
  "rotation.completed": true,
  "rotation.asks": true,
  "rotation.escalated": true,
  "rotation.failed": true,
  "rotation.ended": true,
  "approval.needed": true,
  "member.untrusted": true,
};

export const fleetEventTypes: readonly string[] = Object.keys(known);
