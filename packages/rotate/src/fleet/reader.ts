import type { KeyObject } from "node:crypto";
import type { PostgresRow } from "../journal/postgres/database.ts";
import type { MemberDefinition } from "./definition.ts";
import type {
  AccountCount,
  FleetMember,
  FleetReader,
  FleetSummary,
  FleetWorker,
  MemberCountFilter,
  MemberFilter,
  MemberState,
} from "./member.ts";
import { shortHours } from "./overview.ts";
import type { FleetStore } from "./store.ts";
import { definitionOf, pausedSql, textOf, toStored } from "./stored-member.ts";

const states: readonly MemberState[] = [
  ...(["idle", "due", "running", "waiting", "asks", "awaitingApproval", "failed", "untrusted"] as const),
];

const orders = {
  name: "name",
  safeUntil: `safe_until COLLATE "C" NULLS LAST, name`,
  dueAt: `due_at COLLATE "C" NULLS LAST, name`,
} as const;

/** What is after the platform in a member's key. */
const credentialIdSql = "reverse(split_part(reverse(key), ':', 1))";

/** Members as people see them. Without the key that authenticates them, their definitions are shown unchecked. */
export class StoredFleetReader implements FleetReader {
  readonly #store: FleetStore;
  readonly #journal: string;
  readonly #fleetKey: KeyObject | undefined;

  constructor(store: FleetStore, journalSchema: string, fleetKey: KeyObject | undefined) {
    this.#store = store;
    this.#journal = journalSchema;
    this.#fleetKey = fleetKey;
  }

  async members(filter: MemberFilter = {}): Promise<readonly FleetMember[]> {
    const { conditions, values } = conditionsOf(filter);
    const { limit, offset = 0, order = "name" } = filter;
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT * FROM (${this.#seen()}) AS seen ${conditions} ORDER BY ${orders[order]}
          LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
        ...[...values, limit ?? null, offset],
      ),
    );
    return rows.map((row) => this.#toMember(row));
  }

  async counts(filter: MemberCountFilter = {}): Promise<Readonly<Record<MemberState, number>>> {
    const { conditions, values } = conditionsOf(filter);
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT now_state, count(*) AS count FROM (${this.#seen()}) AS seen ${conditions} GROUP BY 1`,
        ...values,
      ),
    );
    return countsOf(rows);
  }

  async summary(now: Date): Promise<FleetSummary> {
    const shortUntil = new Date(now.getTime() + shortHours * 3_600_000).toISOString();
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT now_state, count(*) AS count, count(*) FILTER (WHERE is_paused) AS paused,
          count(safe_until) AS against_the_clock, count(*) FILTER (WHERE safe_until COLLATE "C" < $1) AS short,
          min(safe_until COLLATE "C") AS soonest, min(due_at COLLATE "C") AS due,
          min(due_at COLLATE "C") FILTER (WHERE NOT is_paused) AS due_unpaused
          FROM (${this.#seen()}) AS seen GROUP BY 1`,
        shortUntil,
      ),
    );
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
    const dueOf = (state: MemberState, column: string) =>
      textOf(rows.find((row) => row["now_state"] === state)?.[column]);
    const [soonestSafeUntil] = rows.flatMap((row) => textOf(row["soonest"]) ?? []).toSorted();
    return {
      counts: countsOf(rows),
      ...{ paused: sum("paused"), againstTheClock: sum("against_the_clock"), short: sum("short") },
      ...known({
        soonestSafeUntil,
        oldestDueAt: dueOf("due", "due"),
        nextDueAt: dueOf("idle", "due_unpaused"),
      }),
    };
  }

  async accounts(): Promise<readonly AccountCount[]> {
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all("SELECT account, count(*) AS members FROM members GROUP BY 1 ORDER BY 1"),
    );
    return rows.map((row) => ({ account: String(row["account"]), members: Number(row["members"]) }));
  }

  async workers(): Promise<readonly FleetWorker[]> {
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT id, host, version, running, ${iso("started_at")} AS started_at, ${iso("seen_at")} AS seen_at FROM workers
          WHERE seen_at > clock_timestamp() - interval '1 minute' ORDER BY started_at`,
      ),
    );
    return rows.map((row) => ({
      id: String(row["id"]),
      host: String(row["host"]),
      version: String(row["version"]),
      running: Number(row["running"]),
      startedAt: String(row["started_at"]),
      seenAt: String(row["seen_at"]),
    }));
  }

  /** Whoever holds a lease is at it now, whatever the last look left behind. */
  #seen(): string {
    return `SELECT members.*, leases.holder, ${pausedSql} AS is_paused,
      CASE WHEN members.state <> 'untrusted' AND leases.holder IS NOT NULL THEN 'running' ELSE members.state END AS now_state
      FROM members LEFT JOIN "${this.#journal}".leases ON leases.credential = members.key
        AND leases.expires_at > extract(epoch FROM clock_timestamp()) * 1000`;
  }

  #toMember(row: PostgresRow): FleetMember {
    const stored = toStored(row);
    // What nobody can check is shown as it stands.
    const trusted =
      this.#fleetKey === undefined
        ? (JSON.parse(stored.definition) as MemberDefinition)
        : definitionOf(this.#fleetKey, stored);
    const { credential, targets, consumers, schedule } = trusted ?? untrusted(stored.key);
    const texts = {
      dueAt: textOf(row["due_at"]),
      lookAt: stored.lookAt === "1970" ? undefined : stored.lookAt,
      windowOpensAt: textOf(row["window_opens_at"]),
      rotationId: textOf(row["rotation_id"]),
      phase: textOf(row["phase"]),
      reason: textOf(row["reason"]),
      safeUntil: textOf(row["safe_until"]),
      oldKeyEndsAt: textOf(row["old_key_ends_at"]),
      lastCompletedAt: textOf(row["last_completed_at"]),
      worker: textOf(row["holder"]),
    };
    return {
      ...{ name: stored.name, credential, targets, consumers, schedule, paused: stored.isPaused },
      state: trusted === undefined ? "untrusted" : (states.find((state) => state === row["now_state"]) ?? "idle"),
      ...known(texts),
    };
  }
}

/** What can be said of a member whose definition somebody else wrote. */
function untrusted(key: string): Pick<MemberDefinition, "credential" | "targets" | "consumers" | "schedule"> {
  return {
    credential: { level: "company", accountId: "", credentialId: key, platform: "" },
    targets: [],
    consumers: [],
    schedule: { maximumAgeMs: 0, jitterMs: 0, firstWithinMs: 0, windows: [], approval: false },
  };
}

function known<T extends string>(texts: Readonly<Record<T, string | undefined>>): { readonly [name in T]?: string } {
  const there = Object.entries(texts).filter(([, text]) => text !== undefined);
  return Object.fromEntries(there) as { readonly [name in T]?: string };
}

function countsOf(rows: readonly PostgresRow[]): Record<MemberState, number> {
  const counts = { idle: 0, due: 0, running: 0, waiting: 0, asks: 0, awaitingApproval: 0, failed: 0, untrusted: 0 };
  for (const row of rows) {
    const state = states.find((known) => known === row["now_state"]);
    if (state !== undefined) counts[state] += Number(row["count"]);
  }
  return counts;
}

function conditionsOf({ state, paused, name, account, search }: MemberFilter): {
  readonly conditions: string;
  readonly values: readonly unknown[];
} {
  const values: unknown[] = [];
  const value = (one: unknown) => `$${values.push(one)}`;
  const conditions = [
    ...(state === undefined ? [] : [`now_state = ${value(state)}`]),
    // Every other state is as the last look left it: said once more, so that leases are looked up for those alone.
    ...(state === undefined || state === "running" ? [] : [`state = ${value(state)}`]),
    ...(paused === undefined ? [] : [`is_paused = ${value(paused)}`]),
    ...(name === undefined ? [] : [`name = ${value(name)}`]),
    ...(account === undefined ? [] : [`account = ${value(account)}`]),
    ...(search === undefined
      ? []
      : [`position(lower(${value(search)}) IN lower(name || E'\\n' || ${credentialIdSql})) > 0`]),
  ];
  return { conditions: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values };
}

function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
