import type { CredentialRef } from "../machine/records.ts";

/** What people or programs may want to hear of. No secret is in it. */
export interface FleetEvent {
  /** The same for the same thing: a receiver can drop what it has had. */
  readonly id: string;
  /** ISO 8601, by the platform's clock. */
  readonly at: string;
  readonly type: FleetEventType;
  /** Its name in the fleet. */
  readonly member: string;
  readonly credential: CredentialRef;
  readonly rotationId?: string;
  readonly reason?: string;
  /** Until when every target is sure to hold a key that works. */
  readonly safeUntil?: string;
  /** With `rotation.escalated`: 12, 4, 1 or 0. */
  readonly hoursLeft?: number;
}

export type FleetEventType =
  | "rotation.began"
  | "rotation.completed"
  /** A person must look: it does not go on by itself. */
  | "rotation.asks"
  /** The time until the old key stops is running out while something still depends on it. */
  | "rotation.escalated"
  /** A rotation could not begin, or a worker could not go on with it; that is tried again. */
  | "rotation.failed"
  /** Refused by Adyen, rolled back, abandoned or superseded. */
  | "rotation.ended"
  | "approval.needed"
  | "member.untrusted";

/** Called at least once for each event. What it throws is said by the worker, and the event is given again later. */
export type OnFleetEvent = (event: FleetEvent) => Promise<void> | void;
