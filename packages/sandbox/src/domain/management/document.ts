import { type Fields, isRecord } from "../fields.ts";

/** Something of the Management API that is little more than its body. */
export interface Document<T extends object = Fields> {
  readonly id: string;
  /** Company, merchant account, store or terminal that it belongs to. */
  readonly owner: string;
  readonly createdAt: number;
  readonly body: T;
}

/** A body with changes: objects are merged field by field, everything else takes the place of what was there. */
export function merged<T>(body: T, changes: unknown): T {
  if (!isRecord(body) || !isRecord(changes)) return changes as T;
  const result: Record<string, unknown> = { ...body };
  for (const [name, value] of Object.entries(changes)) {
    result[name] = isRecord(value) && isRecord(result[name]) ? merged(result[name], value) : value;
  }
  return result as T;
}
