/** A JSON object that is not known better. */
export type Fields = Readonly<Record<string, unknown>>;

/** The same, to be read only; a property that may be absent may be `undefined`, which JSON leaves out. */
export type ReadonlyDeep<T> = unknown extends T
  ? T
  : T extends void
    ? undefined
    : T extends Primitive
      ? T
      : { readonly [K in keyof T]: ReadonlyDeep<T[K]> };

type Primitive = string | number | boolean | null | undefined;

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object, or one without fields where there is none. */
export function asRecord(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** A text that is not empty. */
export function filled(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function textIn(fields: Fields, name: string): string | undefined {
  return filled(fields[name]);
}

/** A field where it has a value, and none where it has not. */
export function optional<K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: T });
}
