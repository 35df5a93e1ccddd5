import type { FleetEvent, FleetEventType } from "../fleet/events.ts";

/** What a receiver gets, in the form that Standard Webhooks recommends. Nothing in it is a secret. */
export interface NotificationMessage {
  readonly type: FleetEventType;
  /** When it happened, by the platform's clock. ISO 8601. */
  readonly timestamp: string;
  /** The same `id` is the same event: it may come more than once, and out of order. */
  readonly data: Omit<FleetEvent, "type" | "at">;
}

export function messageFrom({ type, at, ...data }: FleetEvent): NotificationMessage {
  return { type, timestamp: at, data };
}
