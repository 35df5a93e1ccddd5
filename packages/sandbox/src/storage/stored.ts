/** What a column holds, as the storage wrote it: nobody else writes there, so that its type is known and not checked again. */
export function readStored<T>(json: unknown): T {
  return JSON.parse(String(json)) as T;
}
