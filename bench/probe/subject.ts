import type { Kind } from "./probes.ts";

export const SECRET = "AQEprobe-s3cretKey-0123456789";

/**
 * Milliseconds that one attempt may take; nothing may take longer than `PATIENCE`. A machine that is busy with other things
 * needs more for a handshake: `PROBE_TIMEOUT` says how many. Peers that hang are waited for less long (`PROBE_PATIENCE`).
 */
export const TIMEOUT = Number(process.env["PROBE_TIMEOUT"] ?? 150);
export const PATIENCE = Number(process.env["PROBE_PATIENCE"] ?? 10_000);

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
