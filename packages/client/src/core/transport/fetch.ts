import type { FetchLike } from "../options.ts";
import { codeOf, type Transport, TransportFailure } from "../transport.ts";

/** Codes that come up before a connection stands. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;

/** Over the platform's `fetch`. */
export function defaultTransport(): Transport {
  return fetchTransport((url, init) => fetch(url, init));
}

export function fetchTransport(fetchLike: FetchLike): Transport {
  return async ({ method, url, headers, body }, signal) => {
    try {
      const response = await fetchLike(url, {
        method,
        headers: { ...headers },
        ...(body !== undefined && { body }),
        signal,
        redirect: "manual",
      });
      return {
        // A browser hides a redirect that was not followed behind a status of 0.
        status: response.type === "opaqueredirect" ? 307 : response.status,
        statusText: response.statusText,
        headers: response.headers,
        body: new Uint8Array(await response.arrayBuffer()),
      };
    } catch (cause) {
      const code = codeOf(cause);
      // A `fetch` may answer an abort with an error of its own making: the signal knows why.
      const why = signal.aborted ? signal.reason : cause;
      throw new TransportFailure(why, code === undefined || !NEVER_SENT.test(code), code);
    }
  };
}
