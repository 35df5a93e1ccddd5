import type { FleetEvent } from "../fleet/events.ts";

export type Delivery =
  | { readonly kind: "delivered" }
  /** `final`: the receiver wants nothing any more, so it makes no sense to try again. */
  | { readonly kind: "failed"; readonly reason: string; readonly final?: true };

/** Somebody who is notified. */
export interface NotificationReceiver {
  readonly name: string;
  wants(event: FleetEvent): boolean;
  /** Delivers once, bounded in time. Never rejects. */
  deliver(event: FleetEvent): Promise<Delivery>;
}
