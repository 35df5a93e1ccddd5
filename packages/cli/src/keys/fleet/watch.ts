import { adyenKeys, type AdyenKeys, type Clock, type Delivery } from "@adyen-kit/rotate";
import {
  type Dashboard,
  type Fleet,
  type FleetEvent,
  type NotificationQueue,
  openFleetMetrics,
  openNotificationQueue,
  startDashboard,
} from "@adyen-kit/rotate/fleet";
import { say } from "../../output.ts";
import { receiversOf } from "../notify.ts";
import type { KeysOptions, Prepared } from "../options.ts";

export interface WatchOptions {
  /** Absent: no dashboard; `true`: at the usual port. */
  readonly dashboard?: number | true | undefined;
  /** By which members' times go. */
  readonly clock: Pick<Clock, "now">;
}

/** What reports on a worker to people and programs, beside its work. */
export interface Watch {
  /** The client that calls Adyen, its calls counted. */
  readonly keys: AdyenKeys;
  /** Rejects where an event could not be passed on: it is to be given again. */
  onFleetEvent(event: FleetEvent): Promise<void>;
  /** Once the fleet is open. Gives how to end. */
  begin(fleet: Fleet, options: WatchOptions): Promise<() => Promise<void>>;
}

/** @throws {UsageError} the configuration's notifications make no sense. */
export async function openWatch(options: KeysOptions, prepared: Prepared, connection: string): Promise<Watch> {
  const liveUrlPrefix = options.liveUrlPrefix ?? prepared.loaded.config.liveUrlPrefix;
  const receivers = receiversOf(prepared);
  let fleet: Fleet | undefined;
  let queue: NotificationQueue | undefined;
  const metrics = await openFleetMetrics({
    beganAt: async (rotationId) => (await fleet?.journal.read(rotationId))?.records[0]?.at,
  });
  return {
    keys: adyenKeys({ liveUrlPrefix, middleware: metrics.middleware }),
    async onFleetEvent(event) {
      await queue?.publish(event);
      await metrics.event(event);
    },
    async begin(opened, { dashboard, clock }) {
      fleet = opened;
      const onDelivery = (receiver: string, { kind }: Delivery) => metrics.notification(receiver, kind);
      if (receivers.length > 0) queue = await openNotificationQueue({ connection, receivers, say, onDelivery });
      const deadNotifications = async () => (await queue?.dead()) ?? [];
      const stop = metrics.observe({ reader: opened, clock, deadNotifications });
      const page = await openPage(opened, dashboard, { clock, deadNotifications }).catch(async (error: unknown) => {
        await queue?.close();
        throw error;
      });
      await queue?.deliver();
      return () => end(stop, page, queue);
    },
  };
}

async function openPage(
  fleet: Fleet,
  dashboard: WatchOptions["dashboard"],
  sources: Parameters<typeof startDashboard>[1],
): Promise<Dashboard | undefined> {
  if (dashboard === undefined) return undefined;
  const page = await startDashboard(fleet, { ...sources, ...(dashboard !== true && { port: dashboard }) });
  say(`Dashboard: ${page.url}`);
  return page;
}

async function end(stop: () => void, page: Dashboard | undefined, queue: NotificationQueue | undefined): Promise<void> {
  stop();
  await page?.close();
  await queue?.close().catch(() => undefined);
}
