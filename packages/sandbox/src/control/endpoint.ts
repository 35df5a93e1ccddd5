import type { Fields } from "../domain/fields.ts";
import { ControlError } from "./errors.ts";

/** Path that everything is below that is about the sandbox itself and not Adyen's. */
export const CONTROL_BASE = "/_sandbox";

/** Something that can be asked of the sandbox itself. */
export interface Described {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the base, with `{name}` for what is named. */
  readonly path: string;
  readonly summary: string;
  /** A body that it takes, as an example. */
  readonly body?: Fields;
  readonly query?: readonly string[];
}

/** The same, with what does it. `T`: what it is asked of. */
export interface Endpoint<T> extends Described {
  readonly run: (of: T, ids: readonly string[], body: Fields, query: URLSearchParams) => unknown;
}

/** What a path names, decoded; nothing where it is not this endpoint's. */
export function matched({ path }: Described, given: string): readonly string[] | undefined {
  const wanted = path.split("/");
  const segments = given.split("/");
  const fits =
    wanted.length === segments.length &&
    wanted.every((segment, index) => (isNamed(segment) ? segments[index] !== "" : segment === segments[index]));
  return fits ? segments.filter((_, index) => isNamed(wanted[index] ?? "")).map(decoded) : undefined;
}

export function isNamed(segment: string): boolean {
  return segment.startsWith("{");
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    throw new ControlError(400, "The path is not well encoded.");
  }
}
