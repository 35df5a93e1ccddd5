import type { KeyObject } from "node:crypto";
import { RotationError } from "../errors.ts";
import { credentialKey } from "../journal/credential-key.ts";
import type { Transaction } from "../journal/postgres/database.ts";
import type { Sink } from "../sinks/sink.ts";
import type { MemberDefinition } from "./definition.ts";
import { fleetMac } from "./fleet-key.ts";
import { readMember, type ReadingOptions, type RowProblem } from "./read-member.ts";
import { type FleetStore, userOf } from "./store.ts";
import { authenticated, definitionOf, pausedSql, type StoredMember, toStored } from "./stored-member.ts";

/** A row and where it stands. */
export interface ImportRow {
  /** From 1. */
  readonly line: number;
  /** As it was read: it is checked here. */
  readonly row: unknown;
}

export interface ImportOptions {
  /** Changes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Imports the rows that are good. Default: nothing, where one is bad. */
  readonly skipBad?: boolean | undefined;
  /** Removes members that are in no row. Rotations of them that are open go on by `resume` alone. */
  readonly prune?: boolean | undefined;
}

export interface ImportOutcome {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly string[] }[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** How many of those added and changed are on Adyen's live platform. */
  readonly live: number;
  readonly problems: readonly RowProblem[];
  /** Whether anything was written. */
  readonly isImported: boolean;
}

export interface Importing {
  readonly store: FleetStore;
  readonly fleetKey: KeyObject;
  readonly reading: ReadingOptions;
  readonly openSink: (target: string) => Sink;
  /** ISO 8601, by the platform's clock. */
  readonly timeOn: (platform: string) => Promise<string>;
}

interface Read {
  readonly line: number;
  readonly key: string;
  readonly definition: MemberDefinition;
}

/** Compares rows with the members that are there, and makes the difference. */
export async function importMembers(
  { store, fleetKey, reading, openSink, timeOn }: Importing,
  rows: readonly ImportRow[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { good, problems } = readRows(rows, reading);
  const known = new Map((await allMembers(store)).map((member) => [member.key, member]));
  const staying =
    options.prune === true ? [] : [...known.values()].filter(({ key }) => !good.some((one) => one.key === key));
  const others = staying.flatMap((member) => definitionOf(fleetKey, member) ?? []);
  const doubles = await findDoubles(good, others, openSink);
  const bad = new Set([...problems, ...doubles].map(({ line }) => line));
  const wanted = good.filter(({ line }) => !bad.has(line));
  const all = [...problems, ...doubles].toSorted((a, b) => a.line - b.line);
  const isRefused = all.length > 0 && options.skipBad !== true;
  // A bad row says nothing about which members are to go.
  const mayPrune = options.prune === true && all.length === 0;
  const removed = mayPrune ? [...known.values()].filter(({ key }) => !wanted.some((one) => one.key === key)) : [];
  const differences = wanted.map((one) => ({
    ...one,
    fields: difference(fleetKey, known.get(one.key), one.definition),
  }));
  const changing = differences.filter(({ fields }) => fields === undefined || fields.length > 0);
  if (!isRefused && options.dryRun !== true) {
    const times = new Map<string, string>();
    for (const { definition } of changing) {
      const { platform } = definition.credential;
      if (!times.has(platform)) times.set(platform, await timeOn(platform));
    }
    await store.database.transaction("write", async (transaction) => {
      const by = await userOf(transaction);
      await put(transaction, fleetKey, changing, { by, times });
      const gone = removed.map(({ key }) => key);
      for (const table of ["members", "approvals"]) {
        await transaction.run(`DELETE FROM ${table} WHERE key = ANY($1)`, gone);
      }
    });
  }
  return {
    added: changing.flatMap(({ fields, definition }) => (fields === undefined ? [definition.name] : [])),
    changed: changing.flatMap(({ fields, definition }) =>
      fields === undefined ? [] : [{ name: definition.name, fields }],
    ),
    unchanged: differences.length - changing.length,
    removed: removed.map(({ name }) => name),
    live: changing.filter(({ definition }) => definition.credential.platform === "live").length,
    problems: all,
    isImported: !isRefused && options.dryRun !== true,
  };
}

export async function allMembers(store: FleetStore): Promise<readonly StoredMember[]> {
  const rows = await store.database.transaction("read", (transaction) =>
    transaction.all(`SELECT members.*, ${pausedSql} AS is_paused FROM members ORDER BY name`),
  );
  return rows.map(toStored);
}

function readRows(
  rows: readonly ImportRow[],
  reading: ReadingOptions,
): { readonly good: readonly Read[]; readonly problems: readonly RowProblem[] } {
  const good: Read[] = [];
  const problems: RowProblem[] = [];
  for (const { line, row } of rows) {
    const read = readMember(row, reading);
    if (isDefinition(read)) good.push({ line, key: credentialKey(read.credential), definition: read });
    else problems.push(...read.map((problem) => ({ line, ...problem })));
  }
  return { good, problems };
}

function isDefinition(read: ReturnType<typeof readMember>): read is MemberDefinition {
  return "credential" in read;
}

/** Names, credentials and places that two members would share. */
async function findDoubles(
  rows: readonly Read[],
  others: readonly MemberDefinition[],
  openSink: (target: string) => Sink,
): Promise<readonly RowProblem[]> {
  const problems: RowProblem[] = [];
  const taken = new Map<string, string>();
  const take = (line: number | undefined, field: string, what: string, place: string) => {
    const by = taken.get(`${field} ${place}`);
    if (by !== undefined && line !== undefined)
      problems.push({ line, field, message: `${what} is that of ${by} already` });
    return by === undefined;
  };
  for (const { line, definition } of [...others.map((definition) => ({ line: undefined, definition })), ...rows]) {
    const { name, credential, targets } = definition;
    const places: [string, string, string][] = [["name", name, name]];
    places.push(["credential", credential.credentialId, credentialKey(credential)]);
    for (const target of targets) {
      try {
        places.push(["targets", target, await openSink(target).identity()]);
      } catch (error) {
        if (!(error instanceof RotationError)) throw error;
        if (line !== undefined) problems.push({ line, field: "targets", message: error.message });
      }
    }
    const who = line === undefined ? `${name}, a member` : `${name} in line ${line}`;
    for (const [field, what, place] of places) if (take(line, field, what, place)) taken.set(`${field} ${place}`, who);
  }
  return problems;
}

/** The fields of a member that are others now; `undefined` where there was none. */
function difference(
  fleetKey: KeyObject,
  member: StoredMember | undefined,
  definition: MemberDefinition,
): readonly (keyof MemberDefinition)[] | undefined {
  if (member === undefined) return undefined;
  const known = definitionOf(fleetKey, member);
  const fields = new Set<keyof MemberDefinition>(["name", "credential", "targets", "consumers", "policy", "schedule"]);
  // It is not what was imported: all of it is written anew.
  if (known === undefined) return [...fields];
  return [...fields.add("callingKey").add("rotatedAt")].filter(
    (field) => JSON.stringify(known[field]) !== JSON.stringify(definition[field]),
  );
}

async function put(
  transaction: Transaction,
  fleetKey: KeyObject,
  changing: readonly Read[],
  { by, times }: { readonly by: string; readonly times: ReadonlyMap<string, string> },
): Promise<void> {
  const rows = changing.map(({ key, definition }) => {
    const { name, credential } = definition;
    const { accountId: account, platform } = credential;
    const imported = { definition: JSON.stringify(definition), importedBy: by, importedAt: times.get(platform) ?? "" };
    return { key, name, account, platform, ...imported, mac: fleetMac(fleetKey, authenticated(imported)) };
  });
  await transaction.run(
    `INSERT INTO members (key, name, account, platform, definition, imported_by, imported_at, mac, look_at)
      SELECT *, '1970' FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
      ON CONFLICT (key) DO UPDATE SET name = excluded.name, account = excluded.account, platform = excluded.platform,
        definition = excluded.definition, imported_by = excluded.imported_by, imported_at = excluded.imported_at,
        mac = excluded.mac, look_at = '1970', queued_at = NULL, failures = 0`,
    ...(["key", "name", "account", "platform", "definition", "importedBy", "importedAt", "mac"] as const).map(
      (column) => rows.map((row) => row[column]),
    ),
  );
}
