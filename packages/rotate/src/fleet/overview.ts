import type { MemberState } from "./member.ts";

/** A notification that was tried as often as it is tried, and not delivered. */
export interface DeadNotification {
  /** By which it is sent once more. */
  readonly id: string;
  readonly receiver: string;
  readonly event: string;
  readonly member: string;
  readonly at: string;
  readonly reason: string;
}

/** What somebody looks for. */
export interface FleetFilter {
  readonly state?: MemberState | "paused" | undefined;
  /** A company account or a merchant account. */
  readonly account?: string | undefined;
  /** A part of the name or of the credential's id, in any case. */
  readonly search?: string | undefined;
}

export const memberStates: readonly MemberState[] = [
  ...(["asks", "awaitingApproval", "untrusted", "failed"] as const),
  ...(["running", "waiting", "due", "idle"] as const),
];

/** Hours below which the time that a member is safe for is short: the first level at which people are notified. */
export const shortHours = 12;

export function hoursLeft(until: string, now: string): number {
  return (Date.parse(until) - Date.parse(now)) / 3_600_000;
}
