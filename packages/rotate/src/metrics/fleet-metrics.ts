import type { ClientOptions } from "@adyen-kit/client";
import type { BatchObservableResult, MeterProvider } from "@opentelemetry/api";
import type { Clock } from "../clock.ts";
import type { FleetEvent } from "../fleet/events.ts";
import type { FleetReader } from "../fleet/member.ts";
import type { Delivery } from "../notifications/receiver.ts";
import { countCalls } from "./count-calls.ts";

type Middleware = NonNullable<ClientOptions["middleware"]>;

export interface FleetMetricsOptions {
  /** Default: the global one, as the OpenTelemetry SDK of this process sets it. */
  readonly meterProvider?: MeterProvider | undefined;
  /** When a rotation began, for its duration: its first record's time. ISO 8601. */
  readonly beganAt: (rotationId: string) => Promise<string | undefined>;
}

export interface Observed {
  readonly reader: FleetReader;
  /** By which members' times go. */
  readonly clock: Pick<Clock, "now">;
  readonly deadNotifications: () => Promise<readonly unknown[]>;
}

/** What a worker reports to OpenTelemetry. Nothing here fails: what cannot be reported is left out. */
export interface FleetMetrics {
  /** For the client that calls Adyen: counts its calls by account and status. */
  readonly middleware: Middleware;
  /** Counts what happened to a rotation, and how long it took. An event that comes twice counts once. */
  event(event: FleetEvent): Promise<void>;
  /** Counts a try to deliver a notification. */
  notification(receiver: string, delivery: Delivery["kind"]): void;
  /** Shows how the fleet stands whenever it is asked for. Gives how to end that. */
  observe(observed: Observed): () => void;
}

/** Where there is no OpenTelemetry, nothing is counted, and nothing costs anything. */
const silent: FleetMetrics = {
  middleware: [],
  event: async () => undefined,
  notification: () => undefined,
  observe: () => () => undefined,
};

/** Outcomes by event; others are no outcome. */
const outcomes: Partial<Record<FleetEvent["type"], string>> = {
  "rotation.completed": "completed",
  "rotation.ended": "ended",
  "rotation.failed": "failed",
  "rotation.asks": "asks",
};

/** Events come at least once; of those that came lately, doubles are known. */
const remembered = 10_000;

/** Metrics of a fleet, by OpenTelemetry's API. Where the package `@opentelemetry/api` is not installed, there are none. */
export async function openFleetMetrics({ meterProvider, beganAt }: FleetMetricsOptions): Promise<FleetMetrics> {
  const api = await import("@opentelemetry/api").catch(() => undefined);
  if (api === undefined) return silent;
  const meter = (meterProvider ?? api.metrics.getMeterProvider()).getMeter("@adyen-kit/rotate");
  const rotations = meter.createCounter("adyen_kit.rotations", {
    unit: "{rotation}",
    description: "Rotations by outcome.",
  });
  const duration = meter.createHistogram("adyen_kit.rotation.duration", {
    unit: "s",
    description: "From the plan of a rotation to its end.",
    advice: { explicitBucketBoundaries: [60, 600, 3_600, 21_600, 86_400, 90_000, 93_600, 108_000, 172_800] },
  });
  const notifications = meter.createCounter("adyen_kit.notifications", {
    unit: "{notification}",
    description: "Tries to deliver a notification, by outcome.",
  });
  const seen = new Set<string>();
  return {
    middleware: [countCalls(meter)],
    async event({ id, type, at, rotationId }) {
      const outcome = outcomes[type];
      if (outcome === undefined || seen.has(id)) return;
      remember(seen, id);
      rotations.add(1, { "adyen_kit.rotation.outcome": outcome });
      if (rotationId === undefined || (type !== "rotation.completed" && type !== "rotation.ended")) return;
      const began = await beganAt(rotationId).catch(() => undefined);
      if (began === undefined) return;
      duration.record((Date.parse(at) - Date.parse(began)) / 1000, { "adyen_kit.rotation.outcome": outcome });
    },
    notification: (receiver, kind) =>
      notifications.add(1, { "adyen_kit.notification.receiver": receiver, "adyen_kit.notification.outcome": kind }),
    observe(observed) {
      const gauges = {
        members: meter.createObservableGauge("adyen_kit.fleet.members", {
          unit: "{member}",
          description: "Members by state.",
        }),
        safeTime: meter.createObservableGauge("adyen_kit.fleet.safe_time", {
          unit: "s",
          description: "Time for which every target is sure to hold a key that works; a day where no clock runs.",
        }),
        overdue: meter.createObservableGauge("adyen_kit.fleet.overdue_time", {
          unit: "s",
          description: "How long the rotation that waits longest has been due.",
        }),
        workers: meter.createObservableGauge("adyen_kit.fleet.workers", {
          unit: "{worker}",
          description: "Workers that were seen within a minute.",
        }),
        dead: meter.createObservableGauge("adyen_kit.fleet.dead_notifications", {
          unit: "{notification}",
          description: "Notifications that are not tried any more.",
        }),
      };
      const all = Object.values(gauges);
      const report = async (result: BatchObservableResult) => {
        const standing = await standingOf(observed).catch(() => undefined);
        if (standing === undefined) return;
        const { counts, safeTime, overdue, workers, dead } = standing;
        for (const [state, count] of Object.entries(counts)) {
          result.observe(gauges.members, count, { "adyen_kit.member.state": state });
        }
        result.observe(gauges.safeTime, safeTime);
        result.observe(gauges.overdue, overdue);
        result.observe(gauges.workers, workers);
        result.observe(gauges.dead, dead);
      };
      meter.addBatchObservableCallback(report, all);
      return () => meter.removeBatchObservableCallback(report, all);
    },
  };
}

const aDay = 86_400;

/** How a fleet stands by the database's word: no member is read. */
async function standingOf({ reader, clock, deadNotifications }: Observed) {
  const now = await clock.now();
  const [summary, workers, dead] = await Promise.all([reader.summary(now), reader.workers(), deadNotifications()]);
  const { counts, soonestSafeUntil, oldestDueAt } = summary;
  const secondsTo = (time: string) => (Date.parse(time) - now.getTime()) / 1000;
  return {
    counts,
    // Never absent: what an exporter was told last would stand for ever.
    safeTime: soonestSafeUntil === undefined ? aDay : secondsTo(soonestSafeUntil),
    overdue: oldestDueAt === undefined ? 0 : Math.max(0, -secondsTo(oldestDueAt)),
    workers: workers.length,
    dead: dead.length,
  };
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
}
