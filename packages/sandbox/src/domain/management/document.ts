import { isRecord, type ReadonlyDeep } from "../fields.ts";

/** Something of the Management API that is little more than its body. */
export interface Document<T extends object = object> {
  readonly id: string;
  /** Company, merchant account, store or terminal that it belongs to. */
  readonly owner: string;
  readonly createdAt: number;
  readonly body: ReadonlyDeep<T>;
}

/** The fields of these names, where they are there. What a request has besides is not the caller's to set. */
export function picked<T extends object, K extends keyof T>(fields: T, names: readonly K[]): Picked<T, K> {
  const there = names.filter((name) => Object.hasOwn(fields, name) && fields[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, fields[name]])) as Picked<T, K>;
}

type Picked<T, K extends keyof T> = { readonly [P in keyof Pick<T, K>]: Exclude<T[P], undefined> };

/** A body with changes: objects are merged field by field, everything else takes the place of what was there. */
export function merged<T>(body: T, changes: unknown): T {
  if (!isRecord(body) || !isRecord(changes)) return changes as T;
  const result: Record<string, unknown> = { ...body };
  for (const [name, value] of Object.entries(changes)) {
    result[name] = isRecord(value) && isRecord(result[name]) ? merged(result[name], value) : value;
  }
  return result as T;
}
