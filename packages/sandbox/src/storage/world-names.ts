import type { Transaction } from "./storage.ts";

export const DEFAULT_WORLD = "default";

/** What a world or a snapshot may be called. */
export function isName(name: string): boolean {
  return /^[\w.-]{1,64}$/.test(name);
}

export function worldNames(transaction: Transaction): readonly string[] {
  return transaction.setUp.get("worlds", () => {
    const rows = transaction.all("SELECT DISTINCT world FROM facts WHERE world <> '' ORDER BY world");
    return rows.map(({ world }) => String(world));
  });
}
