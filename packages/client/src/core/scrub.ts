import type { Masker } from "./mask-secrets.ts";

/** An error of others without the secrets in its texts. Objects that hang on it are theirs, and stay as they are. */
export function scrub(error: unknown, mask: Masker): unknown {
  let link = error;
  // No chain of causes is longer, but for one that goes round.
  for (let depth = 0; link instanceof Error && depth < 9; depth += 1) {
    for (const name of ["message", "stack", ...Object.keys(link)]) {
      const value: unknown = Reflect.get(link, name);
      if (typeof value === "string" && mask(value) !== value) Reflect.set(link, name, mask(value));
    }
    link = link.cause;
  }
  return typeof error === "string" ? mask(error) : error;
}
