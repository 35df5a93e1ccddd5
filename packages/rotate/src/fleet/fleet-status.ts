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
 * Asks a fleet how it stands, and for members where a filter says which. Counts and orders in the database, and asks for no
 * more than there is: what it takes hardly grows with the fleet. Numbers are the database's word; the members that are named are
 * authenticated.
 *
 * @throws {JournalError} it cannot be reached.
 */
export async function fleetStatus(reader: FleetReader, filter?: MemberFilter): Promise<FleetStatus> {
  const [counts, [soonest], workers, { found, members }] = await Promise.all([
    ...([reader.counts(), reader.members({ order: "safeUntil", limit: 1 })] as const),
    ...([reader.workers(), look(reader, filter)] as const),
  ]);
  const named = forPeople.filter((state) => counts[state] > 0);
  const people = named.map((state) => reader.members({ state, order: "safeUntil", limit: mostOfEach }));
  return {
    total: sumOf(counts),
    counts,
    ...(soonest?.safeUntil !== undefined && { soonest }),
    needsPerson: (await Promise.all(people)).flat(),
    workers,
    found,
    members,
  };
}

async function look(
  reader: FleetReader,
  filter: MemberFilter | undefined,
): Promise<Pick<FleetStatus, "found" | "members">> {
  if (filter === undefined) return { found: 0, members: [] };
  const [counts, members] = await Promise.all([
    reader.counts(filter),
    reader.members({ ...filter, limit: filter.limit ?? 50 }),
  ]);
  return { found: filter.state === undefined ? sumOf(counts) : counts[filter.state], members };
}

function sumOf(counts: Readonly<Record<MemberState, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
