import type { FleetMember, FleetReader, FleetWorker, MemberFilter, MemberState } from "./member.ts";

/** How a fleet stands, in a few words, and the members that somebody looks for. */
export interface FleetStatus {
  readonly total: number;
  readonly counts: Readonly<Record<MemberState, number>>;
  /** The member that is safe for the shortest time; absent where no clock runs against any target. */
  readonly soonest?: FleetMember;
  /** Where a person must do something, the first of each state: asks, untrusted, awaiting approval, failed. */
  readonly needsPerson: readonly FleetMember[];
  readonly workers: readonly FleetWorker[];
  /** How many members are looked for; `members` has as many of them as were asked for. */
  readonly found: number;
  readonly members: readonly FleetMember[];
}

/** States in which a person must do something, or should know. */
const forPeople: readonly MemberState[] = ["asks", "untrusted", "awaitingApproval", "failed"];
/** Members of each of them that are named. */
const mostOfEach = 20;

/**
 * Asks a fleet how it stands. Counts and orders in the database: what it takes hardly grows with the fleet.
 *
 * @throws {JournalError} it cannot be reached.
 */
export async function fleetStatus(reader: FleetReader, filter: MemberFilter = {}): Promise<FleetStatus> {
  const named = forPeople.map((state) => reader.members({ state, order: "safeUntil", limit: mostOfEach }));
  const [counts, [soonest], workers, found, members, people] = await Promise.all([
    ...([reader.counts(), reader.members({ order: "safeUntil", limit: 1 }), reader.workers()] as const),
    ...([reader.counts(filter), reader.members({ limit: 50, ...filter }), Promise.all(named)] as const),
  ]);
  return {
    total: sumOf(counts),
    counts,
    ...(soonest?.safeUntil !== undefined && { soonest }),
    needsPerson: people.flat(),
    workers,
    found: filter.state === undefined ? sumOf(found) : found[filter.state],
    members,
  };
}

function sumOf(counts: Readonly<Record<MemberState, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
