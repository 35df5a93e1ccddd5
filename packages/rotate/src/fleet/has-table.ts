import { PostgresDatabase } from "../journal/postgres/database.ts";
import type { PostgresReaderOptions } from "../journal/postgres/open.ts";
import type { FleetSchemas } from "./open-fleet.ts";

/** @throws {JournalError} the database cannot be reached. */
export async function hasTable(connection: string | undefined, schema: string, table: string): Promise<boolean> {
  const database = await PostgresDatabase.open(connection, schema);
  try {
    const sql = "SELECT to_regclass($1)::text AS found";
    const row = await database.transaction("read", ({ get }) => get(sql, `"${schema}"."${table}"`));
    return (row?.["found"] ?? null) !== null;
  } finally {
    await database.close();
  }
}

/**
 * Whether anything was ever imported into a fleet there.
 *
 * @throws {JournalError} the database cannot be reached.
 */
export function hasFleet({
  connection,
  fleetSchema = "adyen_kit_fleet",
}: Pick<PostgresReaderOptions & FleetSchemas, "connection" | "fleetSchema">): Promise<boolean> {
  return hasTable(connection, fleetSchema, "members");
}
