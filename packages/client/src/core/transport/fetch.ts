import type { FetchLike } from "../options.ts";
import { codeOf, type Transport, TransportFailure, type WireResponse } from "../transport.ts";
import { Body } from "./body.ts";
import { withoutBytes } from "./parse-error.ts";

/** Codes that come up before a connection stands. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;

/** Over the platform's `fetch`, as it is when a call is made. */
export function platformTransport(): Transport {
  let alone: object | undefined;
  return fetchTransport((url, init) => {
    const { Deno } = globalThis as { readonly Deno?: DenoClients };
    // Deno too sends a request again over a new connection, and is kept from that by a client that keeps none.
    if (init.keepalive === false) alone ??= { client: Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 }) };
    return fetch(url, init.keepalive === false ? { ...init, ...alone } : init);
  });
}

interface DenoClients {
  createHttpClient?(options: { readonly poolMaxIdlePerHost: number }): object;
}

export function fetchTransport(fetchLike: FetchLike): Transport {
  return async ({ method, url, headers, body, isOnce = false, streamOf }, signal) => {
    try {
      const response = await fetchLike(url, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
        // Bun sends a request again, a POST too, when a connection that it kept is closed under it. This asks it for a new one.
        ...(isOnce && { keepalive: false as const }),
        signal,
        redirect: "manual",
      });
      return {
        // A browser hides a redirect that was not followed behind a status of 0.
        status: response.type === "opaqueredirect" ? 307 : response.status,
        statusText: response.statusText,
        headers: response.headers,
        ...(streamOf !== undefined && response.ok && response.body !== null
          ? { body: new Uint8Array(), stream: response.body }
          : await readBody(response)),
      };
    } catch (cause) {
      const code = codeOf(cause) ?? (isUnexplained(cause) ? "PROXY_407" : undefined);
      // A `fetch` may answer an abort with an error of its own making: the signal knows why.
      const why = signal.aborted ? signal.reason : cause;
      throw new TransportFailure(withoutBytes(why), !isNeverSent(code, cause), code);
    }
  };
}

async function readBody(response: Response): Promise<Pick<WireResponse, "body" | "isCut">> {
  const body = new Body(response.status);
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    if (body.add(part.value)) continue;
    await reader?.cancel();
    return { body: body.bytes(), isCut: true };
  }
  return { body: body.bytes() };
}

/** Node's `fetch` turns an answer of 407 into an error without a word, and does so with nothing else that a server answers. */
function isUnexplained(error: unknown): boolean {
  return error instanceof TypeError && error.cause instanceof Error && error.cause.message === "";
}

function isNeverSent(code: string | undefined, error: unknown): boolean {
  if (code !== undefined) return NEVER_SENT.test(code);
  // Deno says it in words.
  for (let link = error; link instanceof Error; link = link.cause) {
    if (link.message.includes("client error (Connect)")) return true;
  }
  return false;
}
