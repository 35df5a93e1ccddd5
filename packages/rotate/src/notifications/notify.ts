import { setTimeout as pause } from "node:timers/promises";
import type { FleetEvent } from "../fleet/events.ts";
import type { Delivery, NotificationReceiver } from "./receiver.ts";

/** Pauses between tries: who rotates by hand does not wait for long. */
const pausesMs = [500, 2_000];
/** What all of it may take. */
const limitMs = 30_000;

/** What could not be delivered. */
export interface Undelivered {
  readonly receiver: string;
  readonly event: FleetEvent;
  readonly reason: string;
}

export interface NotifyOptions {
  /** Milliseconds between tries; as many tries as pauses, and one. */
  readonly pauses?: readonly number[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Delivers events at once, without a queue: each receiver gets them in order, and a few tries. Never rejects: gives what
 * could not be delivered. Bounded to half a minute.
 */
export async function notify(
  receivers: readonly NotificationReceiver[],
  events: readonly FleetEvent[],
  { pauses = pausesMs, signal }: NotifyOptions = {},
): Promise<readonly Undelivered[]> {
  const limit = AbortSignal.timeout(limitMs);
  const until = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  const lanes = receivers.map(async (receiver) => {
    const undelivered: Undelivered[] = [];
    for (const event of events.filter((each) => receiver.wants(each))) {
      const delivery = await deliver(receiver, event, pauses, until);
      if (delivery.kind === "failed") undelivered.push({ receiver: receiver.name, event, reason: delivery.reason });
    }
    return undelivered;
  });
  return (await Promise.all(lanes)).flat();
}

async function deliver(
  receiver: NotificationReceiver,
  event: FleetEvent,
  pauses: readonly number[],
  until: AbortSignal,
): Promise<Delivery> {
  let last: Delivery = { kind: "failed", reason: "no time was left to try" };
  for (const milliseconds of [0, ...pauses]) {
    await pause(milliseconds, undefined, { signal: until }).catch(() => undefined);
    if (until.aborted) return last;
    last = await receiver.deliver(event);
    if (last.kind === "delivered" || last.final === true) return last;
  }
  return last;
}
