import type { Kind } from "./probes.ts";

export const SECRET = "AQEprobe-s3cretKey-0123456789";

/** Milliseconds that one attempt may take: so many that only a client which waits for what never comes needs them. */
export const LIMIT = Number(process.env["PROBE_LIMIT"] ?? 20_000);

/** Milliseconds after which a call hangs. More than all of its attempts may take. Peers that hang are waited for less long. */
export const PATIENCE = Number(process.env["PROBE_PATIENCE"] ?? 80_000);

/** Milliseconds that one attempt may take where time is to run out. */
export const SHORT = Number(process.env["PROBE_SHORT"] ?? 150);

/** A client under test. */
export interface Subject {
  readonly name: string;
  /** What must be sent once rides on a connection that was kept, because the platform keeps them. */
  readonly isShared?: true;
  /** The kinds of calls that it can make. */
  readonly kinds: readonly Kind[];
  /** A client for an origin, made once for a probe; each call of what it gives is a call. */
  readonly open: (origin: string, timeout: number) => (kind: Kind, signal: AbortSignal) => Promise<unknown>;
}
