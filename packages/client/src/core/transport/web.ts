import type { Transport } from "../transport.ts";

/**
 * Where there is no Node.js the core goes over the platform's `fetch`, which it has. This module imports nothing that runs: a
 * circle through it would be empty in bundles that copy what a module exports when it is first asked for, as Metro's do.
 */
export const defaultTransport: (() => Transport) | undefined = undefined;
