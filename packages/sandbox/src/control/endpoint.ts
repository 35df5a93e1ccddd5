import type { Fields } from "../domain/fields.ts";

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
  /** Whoever waits for the sandbox may ask it, under any name. */
  readonly isOpenToAll?: true;
  readonly run: (of: T, ids: readonly string[], body: Fields, query: URLSearchParams) => unknown;
}
