import type { Masker } from "./mask-secrets.ts";

/** Causes of causes that are looked at. */
const DEEPEST = 8;

/** An error of others without the secrets in its texts. Objects that hang on it are theirs, and stay as they are. */
export function scrub(error: unknown, mask: Masker): unknown {
  if (typeof error === "string") return mask(error);
  let link = error;
  for (let depth = 0; link instanceof Error && depth < DEEPEST; depth += 1) {
    for (const name of ["message", "stack", ...Object.keys(link)]) {
      const value: unknown = Reflect.get(link, name);
      if (typeof value === "string" && mask(value) !== value) Reflect.set(link, name, mask(value));
    }
    link = link.cause;
  }
  return error;
}
