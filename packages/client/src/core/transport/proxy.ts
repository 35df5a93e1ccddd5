import { type OutgoingHttpHeaders, request as requestPlain, type RequestOptions } from "node:http";
import { Agent, type AgentOptions, request as requestSecure } from "node:https";
import type { Duplex } from "node:stream";
import { connect, type ConnectionOptions } from "node:tls";
import { ConfigurationError } from "../errors.ts";
import type { Send } from "./node.ts";

/** An attempt has its own limit; this one ends a tunnel that nobody waits for any more. */
const TUNNEL_TIMEOUT = 30_000;

/** A proxy's address, taken apart. */
export interface Proxy {
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

export function readProxy(address: string): Proxy {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname + url.search + url.hash !== "/") {
    throw new ConfigurationError("proxy", "must be an address such as http://proxy.local:3128, without a path.");
  }
  const { username, password } = url;
  const isSecure = url.protocol === "https:";
  return {
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || (isSecure ? 443 : 80)),
    headers:
      username + password === ""
        ? {}
        : {
            "proxy-authorization": `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`,
          },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConfigurationError("proxy", "has a user name or password that is not percent-encoded as it must be.");
  }
}

/** For calls over plain HTTP: the proxy is asked for the whole address. */
export function sendThrough(proxy: Proxy, tls: AgentOptions): Send {
  return ({ hostname, port, path, headers, ...rest }) => {
    const host = `${hostname?.includes(":") === true ? `[${hostname}]` : hostname}:${port ?? 80}`;
    return requestTo(proxy, tls, {
      ...rest,
      path: `http://${host}${path}`,
      // The transport writes them as an object, never as a list.
      headers: { ...(headers as OutgoingHttpHeaders), host, ...proxy.headers },
    });
  };
}

/** For calls over HTTPS: TLS to the host itself, through a tunnel. */
export function tunnelAgent(proxy: Proxy, tls: AgentOptions): Agent {
  return new TunnelAgent(proxy, tls);
}

class TunnelAgent extends Agent {
  readonly #proxy: Proxy;
  readonly #tls: AgentOptions;

  constructor(proxy: Proxy, tls: AgentOptions) {
    super({ ...tls, keepAlive: true });
    this.#proxy = proxy;
    this.#tls = tls;
  }

  override createConnection(
    options: RequestOptions & ConnectionOptions,
    callback: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const host = `${options.host?.includes(":") === true ? `[${options.host}]` : options.host}:${options.port ?? 443}`;
    const headers = { host, ...this.#proxy.headers };
    const asking = requestTo(this.#proxy, this.#tls, { method: "CONNECT", path: host, headers, agent: false });
    // `callback` takes an error alone, whatever its type says.
    const fail = (error: Error) => callback(error, undefined as never);
    asking.setTimeout(TUNNEL_TIMEOUT, () => asking.destroy(new Error("the proxy did not answer in time")));
    // Only a call that waits for it keeps the process alive, by its time limit.
    asking.once("socket", (socket) => socket.unref());
    asking.once("error", fail);
    asking.once("connect", ({ statusCode }, socket) => {
      asking.off("error", fail);
      if (statusCode === 200) {
        socket.setTimeout(0);
        callback(null, connect({ ...options, socket }));
      } else {
        socket.destroy();
        fail(Object.assign(new Error(`the proxy answered ${statusCode}`), { code: `PROXY_${statusCode}` }));
      }
    });
    asking.end();
    return undefined;
  }
}

function requestTo({ isSecure, hostname, port }: Proxy, tls: AgentOptions, options: RequestOptions) {
  const { ca } = tls;
  return isSecure
    ? requestSecure({ ...options, protocol: "https:", hostname, port, ...(ca !== undefined && { ca }) })
    : requestPlain({ ...options, protocol: "http:", hostname, port });
}
