import type { KeyObject } from "node:crypto";
import type { PostgresRow } from "../journal/postgres/database.ts";
import type { MemberDefinition } from "./definition.ts";
import type { FleetMember, FleetReader, FleetWorker, MemberFilter, MemberState } from "./member.ts";
import { definitionOf, type FleetStore, pausedSql, textOf, toStored } from "./store.ts";

const states: readonly MemberState[] = [
  ...(["idle", "due", "running", "waiting", "asks", "awaitingApproval", "failed", "untrusted"] as const),
];

const orders = { name: "name", safeUntil: "safe_until NULLS LAST, name", dueAt: "due_at NULLS LAST, name" } as const;

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

  async counts(filter: Pick<MemberFilter, "account" | "search"> = {}): Promise<Readonly<Record<MemberState, number>>> {
    const { conditions, values } = conditionsOf(filter);
    const rows = await this.#store.database.transaction("read", (transaction) =>
      transaction.all(
        `SELECT now_state, count(*) AS count FROM (${this.#seen()}) AS seen ${conditions} GROUP BY 1`,
        ...values,
      ),
    );
    const counted = new Map(rows.map((row) => [String(row["now_state"]), Number(row["count"])]));
    const [idle, due, running, waiting, asks, awaitingApproval, failed, untrusted] = states.map(
      (state) => counted.get(state) ?? 0,
    );
    return {
      ...{ idle: idle ?? 0, due: due ?? 0, running: running ?? 0, waiting: waiting ?? 0, asks: asks ?? 0 },
      ...{ awaitingApproval: awaitingApproval ?? 0, failed: failed ?? 0, untrusted: untrusted ?? 0 },
    };
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

function conditionsOf({ state, account, search }: MemberFilter): {
  readonly conditions: string;
  readonly values: readonly unknown[];
} {
  const values: unknown[] = [];
  const value = (one: unknown) => `$${values.push(one)}`;
  const conditions = [
    ...(state === undefined ? [] : [`now_state = ${value(state)}`]),
    ...(account === undefined ? [] : [`account = ${value(account)}`]),
    ...(search === undefined ? [] : [`position(lower(${value(search)}) IN lower(name || ' ' || key)) > 0`]),
  ];
  return { conditions: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values };
}

function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
