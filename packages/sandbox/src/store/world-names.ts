import type { Sql } from "./store.ts";

export const DEFAULT_WORLD = "default";

/** What a world or a snapshot may be called. */
export function isName(name: string): boolean {
  return /^[\w.-]{1,64}$/.test(name);
}

export async function worldNames(sql: Sql): Promise<string[]> {
  const rows = await sql.all("SELECT DISTINCT world FROM facts WHERE world <> '' ORDER BY world");
  return rows.map(({ world }) => String(world));
}
