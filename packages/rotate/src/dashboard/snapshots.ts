import type { Clock } from "../clock.ts";
import type { FleetReader } from "../fleet/member.ts";
import type { DeadNotification, FleetSnapshot } from "../fleet/overview.ts";

export interface SnapshotSources {
  readonly reader: FleetReader;
  readonly clock: Pick<Clock, "now">;
  readonly deadNotifications: () => Promise<readonly DeadNotification[]>;
}

/** Snapshots of the fleet. Those who look while one is taken share it: the database is asked one at a time. */
export function snapshots({ reader, clock, deadNotifications }: SnapshotSources): () => Promise<FleetSnapshot> {
  let underWay: Promise<FleetSnapshot> | undefined;
  const take = async (): Promise<FleetSnapshot> => {
    const sources = [reader.members(), reader.workers(), deadNotifications(), clock.now()] as const;
    const [members, workers, dead, now] = await Promise.all(sources);
    return { at: now.toISOString(), members, workers, deadNotifications: dead };
  };
  return () => {
    underWay ??= take().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
