import type { Description } from "./description.ts";

/** One correction of Adyen's descriptions, in `spec/overrides.json`. */
export type Override = PlaceOverride | SchemaOverride | ReplacedSchema;

/**
 * Of one place in one description. `expect` is what must stand at the pointer now: when upstream changes it, generation
 * stops, and a person decides whether the correction is still one.
 */
export interface PlaceOverride {
  readonly file: string;
  /** JSON pointer (RFC 6901) into the description. */
  readonly pointer: string;
  readonly reason: string;
  readonly expect: unknown;
  readonly value: unknown;
}

/**
 * Of one schema, in every description that has it: fields that are described as required and may be missing. One that is
 * not required any more stops generation, and so does a schema that no description has.
 */
export interface SchemaOverride {
  readonly schema: string;
  readonly optional: readonly string[];
  readonly reason: string;
}

/**
 * One schema in the place of another, wherever one of these descriptions refers to it. One that does not refer to it any
 * more stops generation.
 */
export interface ReplacedSchema {
  readonly files: readonly string[];
  readonly replaced: string;
  readonly by: string;
  /** Schemas that a description does not have by itself, by name. */
  readonly definitions?: Readonly<Record<string, object>>;
  readonly reason: string;
}

export class OverrideError extends Error {
  override readonly name = "OverrideError";
}

/** A copy of the description with its overrides applied. `value: null` removes what is there. */
export function applyOverrides(description: Description, file: string, overrides: readonly Override[]): Description {
  const patched = structuredClone(description);
  for (const override of overrides) {
    if (override.reason.trim() === "") throw new OverrideError(`${nameOf(override)}: an override needs a reason.`);
    if ("schema" in override) loosen(patched, file, override);
    else if ("replaced" in override) {
      if (override.files.includes(file)) replace(patched, file, override);
    } else if (override.file === file) apply(patched, override);
  }
  return patched;
}

/** Refuses an override of a schema that is in none of the descriptions. */
export function checkSchemas(overrides: readonly Override[], schemas: ReadonlySet<string>): void {
  for (const override of overrides) {
    if ("schema" in override && !schemas.has(override.schema))
      throw new OverrideError(`${nameOf(override)}: no description has it. Check the override: "${override.reason}".`);
  }
}

function nameOf(override: Override): string {
  if ("schema" in override) return override.schema;
  return "replaced" in override ? override.replaced : override.file + override.pointer;
}

function loosen({ components }: Description, file: string, { schema: name, optional, reason }: SchemaOverride): void {
  const schema = components?.schemas?.[name];
  if (schema === undefined) return;
  const required = schema.required ?? [];
  const gone = optional.find((field) => !required.includes(field));
  if (gone !== undefined) {
    throw new OverrideError(
      `${file} ${name}.${gone}: is not required. Upstream changed; check the override: "${reason}".`,
    );
  }
  Object.assign(schema, { required: required.filter((field) => !optional.includes(field)) });
}

function replace(
  document: Description,
  file: string,
  { replaced, by, definitions = {}, reason }: ReplacedSchema,
): void {
  const moved = redirect(document, `#/components/schemas/${replaced}`, `#/components/schemas/${by}`);
  if (moved === 0)
    throw new OverrideError(
      `${file} ${replaced}: nothing refers to it. Upstream changed; check the override: "${reason}".`,
    );
  const schemas: Record<string, unknown> = document.components?.schemas ?? {};
  Object.assign(schemas, definitions);
  delete schemas[replaced];
  if (schemas[by] === undefined) throw new OverrideError(`${file} ${by}: is no schema. Give it with the override.`);
}

/** Leads every reference elsewhere, and tells how many there were. */
function redirect(node: unknown, from: string, to: string): number {
  if (!isRecord(node)) return 0;
  if (node["$ref"] === from) {
    node["$ref"] = to;
    return 1;
  }
  return Object.values(node).reduce<number>((count, child) => count + redirect(child, from, to), 0);
}

function apply(document: unknown, { file, pointer, reason, expect, value }: PlaceOverride): void {
  const path = pointer.split("/").slice(1).map(unescape);
  const last = path.pop();
  const parent = path.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), document);
  if (last === undefined || !isRecord(parent)) {
    throw new OverrideError(`${file}${pointer}: nothing is there any more. Check the override: "${reason}".`);
  }
  const found = JSON.stringify(parent[last] ?? null);
  if (found !== JSON.stringify(expect)) {
    throw new OverrideError(
      `${file}${pointer}: expected ${JSON.stringify(expect)}, found ${found}. Upstream changed; check the override: "${reason}".`,
    );
  }
  if (value === null) delete parent[last];
  else parent[last] = value;
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
