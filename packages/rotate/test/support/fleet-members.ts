import type { FleetMember, FleetReader, FleetWorker, MemberFilter, MemberState } from "../../src/fleet/member.ts";

/** When the fleet of the tests is looked at. */
export const NOW = "2026-03-01T12:00:00.000Z";

const hour = 3_600_000;

export function inHours(hours: number): string {
  return new Date(Date.parse(NOW) + hours * hour).toISOString();
}

export function member(index: number, more: Partial<FleetMember> = {}): FleetMember {
  const name = `shop-${String(index).padStart(5, "0")}`;
  return {
    name,
    credential: {
      level: "company",
      accountId: `Acme${index % 7}`,
      credentialId: `S2-${(index * 7919).toString(16).toUpperCase().padStart(12, "6")}`,
      platform: "live",
    },
    targets: [`vault:secret/data/${name}#ADYEN_API_KEY`],
    consumers: [`https://${name}.example/key-fingerprint`],
    schedule: {
      ...{ maximumAgeMs: 90 * 24 * hour, jitterMs: 7 * 24 * hour, firstWithinMs: 30 * 24 * hour, approval: false },
      windows: [{ days: ["mon", "tue"], from: "08:00", to: "16:00", timeZone: "Europe/Amsterdam" }],
    },
    paused: false,
    state: "idle",
    dueAt: inHours(24 + (index % 80) * 24),
    lastCompletedAt: inHours(-(index % 80) * 24),
    ...more,
  };
}

/** Members of each state, and as many idle ones as are wanted. */
export function fleetMembers(count: number): FleetMember[] {
  const rotating = (index: number, phase: string) => ({ rotationId: `0198-${index}`, phase });
  const special: Partial<FleetMember>[] = [
    {
      state: "asks",
      ...rotating(0, "drifted"),
      safeUntil: inHours(3.4),
      reason:
        "vault:secret/data/shop-00000#ADYEN_API_KEY holds a value that somebody else put there (fingerprint 0f3a99c1d2e4). Find out who changed it, and why.",
    },
    {
      state: "asks",
      ...rotating(1, "unknown"),
      safeUntil: inHours(17),
      reason: "The answer was lost, and no second credential could be made.",
    },
    { state: "untrusted", reason: "Its definition is not as it was imported." },
    {
      state: "failed",
      lookAt: inHours(0.1),
      reason: "The calling key is wrong, or does not work any more: give one that does.",
    },
    { state: "awaitingApproval", dueAt: inHours(-5), windowOpensAt: inHours(20) },
    { state: "awaitingApproval", dueAt: inHours(-1) },
    { state: "running", ...rotating(6, "generated"), safeUntil: inHours(23.9), worker: "worker-a, process 41" },
    { state: "running", ...rotating(7, "activated"), safeUntil: inHours(23.5), worker: "worker-b, process 12" },
    {
      state: "waiting",
      ...rotating(8, "promoting"),
      safeUntil: inHours(11.2),
      lookAt: inHours(0.05),
      reason: "The store throttles.",
    },
    { state: "waiting", ...rotating(9, "draining"), lookAt: inHours(0.2), oldKeyEndsAt: inHours(8) },
    { state: "due", dueAt: inHours(-30), windowOpensAt: inHours(20) },
    { state: "due", dueAt: inHours(-2) },
    { paused: true },
  ];
  return Array.from({ length: Math.max(count, special.length) }, (_, index) => member(index, special[index]));
}

export const workers: readonly FleetWorker[] = [
  { id: "a1", host: "worker-a", startedAt: inHours(-70), seenAt: NOW, version: "0.1.0", running: 3 },
  { id: "b2", host: "worker-b", startedAt: inHours(-2), seenAt: inHours(-0.2), version: "0.1.0", running: 0 },
];

/** Shows members that the test can replace. */
export function readerOf(members: () => readonly FleetMember[], its: readonly FleetWorker[] = workers): FleetReader {
  return {
    members: async ({ order = "name", offset = 0, limit = Infinity, ...filter } = {}) => {
      const found = members().filter(isLike(filter));
      return found.toSorted((a, b) => compare(a[order], b[order])).slice(offset, offset + limit);
    },
    workers: async () => its,
    counts: async (filter = {}) => countStates(members().filter(isLike(filter))),
    summary: async (now) => {
      const all = members();
      const times = (some: readonly FleetMember[], time: "safeUntil" | "dueAt") =>
        some.flatMap((each) => each[time] ?? []).toSorted();
      const safe = times(all, "safeUntil");
      const [soonestSafeUntil] = safe;
      const [oldestDueAt] = times(all.filter(isLike({ state: "due" })), "dueAt");
      const [nextDueAt] = times(all.filter(isLike({ state: "idle", paused: false })), "dueAt");
      return {
        counts: countStates(all),
        paused: all.filter(({ paused }) => paused).length,
        againstTheClock: safe.length,
        short: safe.filter((time) => Date.parse(time) - now.getTime() < 12 * hour).length,
        ...(soonestSafeUntil !== undefined && { soonestSafeUntil }),
        ...(oldestDueAt !== undefined && { oldestDueAt }),
        ...(nextDueAt !== undefined && { nextDueAt }),
      };
    },
    accounts: async () => {
      const accounts = members().map(({ credential }) => credential.accountId);
      const count = (account: string) => accounts.filter((each) => each === account).length;
      return [...new Set(accounts)].toSorted().map((account) => ({ account, members: count(account) }));
    },
  };
}

function isLike({ state, paused, name, account, search = "" }: MemberFilter): (member: FleetMember) => boolean {
  return (member) =>
    (state === undefined || member.state === state) &&
    (paused === undefined || member.paused === paused) &&
    (name === undefined || member.name === name) &&
    (account === undefined || member.credential.accountId === account) &&
    `${member.name}\n${member.credential.credentialId}`.toLowerCase().includes(search.toLowerCase());
}

function countStates(members: readonly FleetMember[]): Record<MemberState, number> {
  const counts = { idle: 0, due: 0, running: 0, waiting: 0, asks: 0, awaitingApproval: 0, failed: 0, untrusted: 0 };
  for (const { state } of members) counts[state] += 1;
  return counts;
}

/** What is absent comes last. */
function compare(a = "\uffff", b = "\uffff"): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
