import type { Clock } from "../clock.ts";
import type {
  AccountCount,
  FleetMember,
  FleetReader,
  FleetSummary,
  FleetWorker,
  MemberFilter,
  MemberState,
} from "../fleet/member.ts";
import type { DeadNotification, FleetFilter } from "../fleet/overview.ts";
import type { MembersQuery } from "./addresses.ts";
import { shared } from "./shared.ts";

/** How a fleet stands: numbers are the database's word. */
export interface Standing extends FleetSummary {
  /** By the platform's clock. ISO 8601. */
  readonly at: string;
  readonly total: number;
  readonly workers: readonly FleetWorker[];
  readonly deadNotifications: readonly DeadNotification[];
}

/** How many there are, and the first of them, which are authenticated. */
export interface First {
  readonly count: number;
  readonly members: readonly FleetMember[];
}

export interface OverviewReading extends Standing {
  /** Where a person must do something: what asks, what was changed behind the tool's back, what fails. */
  readonly needsPerson: First;
  readonly awaitingApproval: First;
  /** Those against which a clock runs, the shortest time first. */
  readonly clocks: First;
  readonly running: First;
  /** Due, the oldest first. */
  readonly due: First;
}

/** Members that are looked for. */
export interface FoundReading extends Standing {
  readonly found: number;
  readonly members: readonly FleetMember[];
}

export interface PageReading extends FoundReading {
  readonly accounts: readonly AccountCount[];
  /** From 1: the last page where there are not so many. */
  readonly page: number;
  readonly pages: number;
}

export interface MemberReading {
  readonly at: string;
  readonly member: FleetMember;
}

/** What the pages show. Read for all who look within a few seconds; members are authenticated where they are shown. */
export interface Readings {
  overview(): Promise<OverviewReading>;
  /** Members by name. */
  members(query: MembersQuery): Promise<PageReading>;
  /** Members that are safe for the shortest time first. */
  status(filter: FleetFilter): Promise<FoundReading>;
  /** `undefined`: there is none of the name. */
  member(name: string): Promise<MemberReading | undefined>;
}

export interface ReadingSources {
  readonly reader: FleetReader;
  readonly clock: Pick<Clock, "now">;
  readonly deadNotifications: () => Promise<readonly DeadNotification[]>;
  /** Milliseconds for which a reading is shared. */
  readonly sharedForMs: number;
}

/** Rows of a section of the overview: whoever has more to look at wants the list. */
const mostOfSection = 10;
const pageSize = 100;
/** Members in one answer to a program. */
const mostOfStatus = 1_000;

export function fleetReadings({ reader, clock, deadNotifications, sharedForMs }: ReadingSources): Readings {
  const standing = shared(sharedForMs, async (): Promise<Standing> => {
    const now = await clock.now();
    const [summary, workers, dead] = await Promise.all([reader.summary(now), reader.workers(), deadNotifications()]);
    const common = { at: now.toISOString(), total: sumOf(summary.counts) };
    return { ...summary, ...common, workers, deadNotifications: dead };
  });
  const members = shared(sharedForMs, (filter: MemberFilter) => reader.members(filter));
  const counts = shared(sharedForMs, (filter: MemberFilter) => reader.counts(filter));
  const accounts = shared(sharedForMs, () => reader.accounts());
  const found = async (filter: MemberFilter, stands: Standing): Promise<number> => {
    const { state, ...others } = filter;
    const counted = Object.keys(others).length === 0 ? stands.counts : await counts(others);
    return state === undefined ? sumOf(counted) : counted[state];
  };
  const first = (filter: MemberFilter, count: number) =>
    count === 0 ? [] : members({ ...filter, limit: mostOfSection });

  return {
    async overview() {
      const stands = await standing();
      const { counts: count, againstTheClock } = stands;
      const of = (state: MemberState, order: MemberFilter["order"]) => first({ state, order }, count[state]);
      const [asks, untrusted, failed, awaiting, hurried, running, due] = await Promise.all([
        ...([of("asks", "safeUntil"), of("untrusted", "safeUntil"), of("failed", "safeUntil")] as const),
        ...([of("awaitingApproval", "dueAt"), first({ order: "safeUntil" }, againstTheClock)] as const),
        ...([of("running", "name"), of("due", "dueAt")] as const),
      ]);
      // Those without a clock come last.
      const clocks = hurried.filter(({ safeUntil }) => safeUntil !== undefined);
      // The database does not know of these yet: they must not look like what they say they are.
      const changed = onlyOnce([...awaiting, ...clocks, ...running, ...due].filter(isUntrusted), untrusted);
      const known = [...asks, ...untrusted, ...failed].toSorted(bySafeUntil);
      return {
        ...stands,
        needsPerson: {
          count: count.asks + count.untrusted + count.failed + changed.length,
          members: [...changed, ...known].slice(0, mostOfSection),
        },
        awaitingApproval: { count: count.awaitingApproval, members: awaiting },
        clocks: { count: againstTheClock, members: clocks },
        running: { count: count.running, members: running },
        due: { count: count.due, members: due },
      };
    },
    async members(query) {
      const filter = filterOf(query);
      const [stands, named] = await Promise.all([standing(), accounts()]);
      const count = await found(filter, stands);
      const pages = Math.max(1, Math.ceil(count / pageSize));
      const page = Math.min(query.page, pages);
      const shown = await members({ ...filter, limit: pageSize, offset: (page - 1) * pageSize });
      return { ...stands, found: count, members: shown, accounts: named, page, pages };
    },
    async status(query) {
      const filter = filterOf(query);
      const stands = await standing();
      const [count, shown] = await Promise.all([
        found(filter, stands),
        members({ ...filter, order: "safeUntil", limit: mostOfStatus }),
      ]);
      return { ...stands, found: count, members: shown };
    },
    async member(name) {
      const [now, [member]] = await Promise.all([clock.now(), members({ name, limit: 1 })]);
      return member && { at: now.toISOString(), member };
    },
  };
}

function filterOf({ state, account, search }: FleetFilter): MemberFilter {
  return {
    ...(state !== undefined && (state === "paused" ? { paused: true } : { state })),
    ...(account !== undefined && { account }),
    ...(search !== undefined && { search }),
  };
}

function sumOf(counts: Readonly<Record<MemberState, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function isUntrusted({ state }: FleetMember): boolean {
  return state === "untrusted";
}

/** Each once, without those that are known. */
function onlyOnce(members: readonly FleetMember[], known: readonly FleetMember[]): readonly FleetMember[] {
  const names = new Set(known.map(({ name }) => name));
  return members.filter(({ name }) => !names.has(name) && names.add(name));
}

/** Those without a time come last. */
function bySafeUntil(a: FleetMember, b: FleetMember): number {
  const [one, other] = [a.safeUntil ?? "9", b.safeUntil ?? "9"];
  return one < other ? -1 : one > other ? 1 : 0;
}
