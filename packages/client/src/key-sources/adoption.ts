import type { ServerResponse } from "node:http";
import type { ReloadingKey } from "./reloading-key.ts";

/**
 * Answers which key this process uses, so that a rotation can wait until it is the new one: `{"fingerprint":"…"}`, or 503 where
 * the key cannot be read. The key is read anew for it. For servers of `node:http`, Express and their like.
 */
export function adoptionListener(key: ReloadingKey): (request: unknown, response: ServerResponse) => Promise<void> {
  return async (_, response) => {
    const { status, body } = await adoption(key);
    response.writeHead(status, HEADERS).end(body);
  };
}

/** The same, as the `Response` of servers that speak `fetch`: Hono, Next.js, Deno, Bun. */
export async function adoptionResponse(key: ReloadingKey): Promise<Response> {
  const { status, body } = await adoption(key);
  return new Response(body, { status, headers: HEADERS });
}

const HEADERS = { "content-type": "application/json", "cache-control": "no-store" };

async function adoption(key: ReloadingKey): Promise<{ readonly status: number; readonly body: string }> {
  try {
    return { status: 200, body: JSON.stringify({ fingerprint: await key.reload() }) };
  } catch {
    // Why is for the log of this process (`onFailure`): whoever asks here need not know where keys are kept.
    return { status: 503, body: '{"error":"The key cannot be read."}' };
  }
}
