/**
 * One correction of Adyen's descriptions, in `spec/overrides.json`. `expect` is what must stand at the pointer now: when
 * upstream changes it, generation stops, and a person decides whether the correction is still one.
 */
export interface Override {
  readonly file: string;
  /** JSON pointer (RFC 6901) into the description. */
  readonly pointer: string;
  readonly reason: string;
  readonly expect: unknown;
  readonly value: unknown;
}

export class OverrideError extends Error {
  override readonly name = "OverrideError";
}

/** A copy of the document with its overrides applied. `value: null` removes what is there. */
export function applyOverrides<T>(document: T, file: string, overrides: readonly Override[]): T {
  const patched = structuredClone(document);
  for (const override of overrides.filter((candidate) => candidate.file === file)) apply(patched, override);
  return patched;
}

function apply(document: unknown, { file, pointer, reason, expect, value }: Override): void {
  if (reason.trim() === "") throw new OverrideError(`${file}${pointer}: an override needs a reason.`);
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
