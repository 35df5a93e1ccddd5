import type { FleetMember, FleetWorker, MemberState } from "./member.ts";

/** A notification that was tried as often as it is tried, and not delivered. */
export interface DeadNotification {
  readonly receiver: string;
  readonly event: string;
  readonly member: string;
  readonly at: string;
  readonly reason: string;
}

/** Everything that is shown of a fleet, as it was at one moment. */
export interface FleetSnapshot {
  /** By the platform's clock. ISO 8601. */
  readonly at: string;
  readonly members: readonly FleetMember[];
  readonly workers: readonly FleetWorker[];
  readonly deadNotifications: readonly DeadNotification[];
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

export interface FleetOverview {
  readonly total: number;
  readonly paused: number;
  readonly counts: Readonly<Record<MemberState, number>>;
  /** Where a person must do something: what asks, what was changed behind the tool's back, what fails. */
  readonly needsPerson: readonly FleetMember[];
  readonly awaitingApproval: readonly FleetMember[];
  /** Those against which a clock runs, the shortest time first. */
  readonly againstTheClock: readonly FleetMember[];
  readonly running: readonly FleetMember[];
  /** Due, the oldest first. */
  readonly due: readonly FleetMember[];
  /** Accounts with their number of members, by name. */
  readonly accounts: readonly { readonly account: string; readonly members: number }[];
}

export function overviewOf(members: readonly FleetMember[]): FleetOverview {
  const of = (state: MemberState) => members.filter((member) => member.state === state);
  const byAccount = new Map<string, number>();
  for (const { credential } of members) {
    byAccount.set(credential.accountId, (byAccount.get(credential.accountId) ?? 0) + 1);
  }
  return {
    total: members.length,
    paused: members.filter(({ paused }) => paused).length,
    counts: countStates(members),
    needsPerson: [...of("asks"), ...of("untrusted"), ...of("failed")].sort(soonest(({ safeUntil }) => safeUntil)),
    awaitingApproval: of("awaitingApproval").toSorted(soonest(({ dueAt }) => dueAt)),
    againstTheClock: members
      .filter(({ safeUntil }) => safeUntil !== undefined)
      .sort(soonest(({ safeUntil }) => safeUntil)),
    running: of("running"),
    due: of("due").toSorted(soonest(({ dueAt }) => dueAt)),
    accounts: [...byAccount]
      .map(([account, count]) => ({ account, members: count }))
      .sort((a, b) => (a.account < b.account ? -1 : 1)),
  };
}

export function matching(
  members: readonly FleetMember[],
  { state, account, search }: FleetFilter,
): readonly FleetMember[] {
  const wanted = search?.trim().toLowerCase() ?? "";
  return members.filter(
    (member) =>
      (state === undefined || (state === "paused" ? member.paused : member.state === state)) &&
      (account === undefined || member.credential.accountId === account) &&
      (wanted === "" || `${member.name}\n${member.credential.credentialId}`.toLowerCase().includes(wanted)),
  );
}

/** Hours below which the time that a member is safe for is short: the first level at which people are notified. */
export const shortHours = 12;

export function hoursLeft(until: string, now: string): number {
  return (Date.parse(until) - Date.parse(now)) / 3_600_000;
}

export function countStates(members: readonly FleetMember[]): Record<MemberState, number> {
  const counts = { asks: 0, awaitingApproval: 0, untrusted: 0, failed: 0, running: 0, waiting: 0, due: 0, idle: 0 };
  for (const { state } of members) counts[state] += 1;
  return counts;
}

/** Those without a time come last. */
function soonest(time: (member: FleetMember) => string | undefined): (a: FleetMember, b: FleetMember) => number {
  return (a, b) => {
    const [one, other] = [time(a) ?? "9", time(b) ?? "9"];
    return one < other ? -1 : one > other ? 1 : 0;
  };
}
