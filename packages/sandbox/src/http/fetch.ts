import { mostBytes } from "./body-limit.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";

/** A request of this process, answered as one that came over the network would be. */
export async function fetchFrom(
  handle: (request: SandboxRequest) => Promise<SandboxResponse>,
  request: Request,
): Promise<Response> {
  request.signal.throwIfAborted();
  const { pathname, search, host } = new URL(request.url);
  const body = await request.text();
  const isTooLarge = Buffer.byteLength(body) > mostBytes(request.headers.get("content-type") ?? undefined);
  const answering = handle({
    method: request.method,
    target: `${pathname}${search}`,
    headers: { host, ...Object.fromEntries(request.headers) },
    remoteAddress: "127.0.0.1",
    ...(isTooLarge ? { body: "", isTooLarge } : { body }),
  });
  const { status, headers, body: text, damage } = await untilAborted(answering, request.signal);
  if (damage === "drop") throw new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
  if (damage === "stall") return untilAborted(new Promise<never>(() => undefined), request.signal);
  if (damage === "truncate") return new Response(cutOff(text), { status, headers: { ...headers } });
  return new Response(text === "" ? null : text, { status, headers: { ...headers } });
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/** Half of a body, and then the end of the connection. */
function cutOff(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      controller.error(new TypeError("terminated"));
    },
  });
}
