import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { processorMilliseconds, type Running } from "./running.ts";

export interface Load {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connections: number;
  /** Each request under an idempotency key of its own. */
  readonly isKeyed?: boolean;
}

export interface Measured {
  /** Requests per second. */
  readonly rate: number;
  /** Microseconds of the server's processor for a request: what sends the load may be what limits the rate. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly p99: number;
}

const SECONDS = 3;

/** Sends as much as a server takes, for a few seconds or so many requests. */
export async function load(
  { url, method, headers, body, connections, isKeyed = false }: Load,
  server: Running,
  amount?: number,
): Promise<Measured> {
  const before = processorMilliseconds(server);
  const result = await autocannon({
    ...{ url, method, connections, headers: { ...headers } },
    ...(body !== undefined && { body }),
    ...(isKeyed && { requests: [{ setupRequest: withKey }] }),
    ...(amount === undefined ? { duration: SECONDS } : { amount }),
  });
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} requests failed`);
  const { total } = result.requests;
  const cpu = ((processorMilliseconds(server) - before) * 1_000) / total;
  return { rate: total / result.duration, cpu, p99: result.latency.p99 };
}

function withKey(request: autocannon.Request): autocannon.Request {
  return { ...request, headers: { ...request.headers, "idempotency-key": randomUUID() } };
}
