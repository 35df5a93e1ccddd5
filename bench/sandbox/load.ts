import autocannon from "autocannon";

export interface Load {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connections: number;
}

export interface Measured {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
}

const SECONDS = 3;

/** Sends as much as a server takes, for a few seconds or so many requests. */
export async function load({ url, method, headers, body, connections }: Load, amount?: number): Promise<Measured> {
  const result = await autocannon({
    ...{ url, method, connections, headers: { ...headers } },
    ...(body !== undefined && { body }),
    ...(amount === undefined ? { duration: SECONDS } : { amount }),
  });
  if (result.errors > 0) throw new Error(`${url}: ${result.errors} requests failed`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}
