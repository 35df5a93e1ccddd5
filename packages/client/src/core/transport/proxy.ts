import { ClientRequest, request as requestPlain, type RequestOptions } from "node:http";
import { Agent, type AgentOptions, request as requestSecure } from "node:https";
import type { Duplex } from "node:stream";
import { connect, type ConnectionOptions, type TLSSocket } from "node:tls";
import type { Send } from "./node.ts";
import type { Proxy } from "./proxy-address.ts";

/** Milliseconds for the proxy's answer and the handshake behind it: however patient a call is, a tunnel that takes longer is broken. */
const TUNNEL_TIMEOUT = 30_000;

/** For calls over plain HTTP: the proxy is asked for the whole address. */
export function sendThrough(proxy: Proxy, tls: AgentOptions): Send {
  return ({ hostname, port, path, method, headers: [, , ...headers] }, isOnce) => {
    const host = `${hostname.includes(":") ? `[${hostname}]` : hostname}:${port ?? 80}`;
    const lines = ["host", host, ...headers, ...Object.entries(proxy.headers).flat()];
    const agent = isOnce ? ({ agent: false } as const) : {};
    return requestTo(proxy, tls, { method, path: `http://${host}${path}`, headers: lines, ...agent });
  };
}

/** For calls over HTTPS: TLS to the host itself, through a tunnel that is kept unless the request is one for a connection of its own. */
export function sendThroughTunnel(proxy: Proxy, tls: AgentOptions): Send {
  const kept = new TunnelAgent(proxy, { ...tls, keepAlive: true });
  const once = new TunnelAgent(proxy, { ...tls, keepAlive: false });
  return (options, isOnce) => new TunnelRequest({ ...options, agent: isOnce ? once : kept });
}

/** What a request passes to the agent that makes its connection. */
interface Waiting {
  /** Fires when the request is abandoned. */
  readonly abandoned?: AbortSignal;
}

/** A request without a connection yet has nothing to destroy: this one notifies whatever makes the connection. */
class TunnelRequest extends ClientRequest {
  readonly #giveUp: AbortController;

  constructor(options: RequestOptions) {
    const giveUp = new AbortController();
    const waiting: RequestOptions & Waiting = { ...options, abandoned: giveUp.signal };
    super(waiting);
    this.#giveUp = giveUp;
  }

  override destroy(error?: Error): this {
    super.destroy(error);
    this.#giveUp.abort();
    return this;
  }
}

class TunnelAgent extends Agent {
  readonly #proxy: Proxy;
  readonly #tls: AgentOptions;

  constructor(proxy: Proxy, tls: AgentOptions) {
    super(tls);
    this.#proxy = proxy;
    this.#tls = tls;
  }

  override createConnection(
    options: RequestOptions & ConnectionOptions & Waiting,
    callback: (error: Error | null, socket: Duplex) => void,
  ): undefined {
    const host = `${options.host?.includes(":") === true ? `[${options.host}]` : options.host}:${options.port ?? 443}`;
    const headers = { host, ...this.#proxy.headers };
    const asking = requestTo(this.#proxy, this.#tls, { method: "CONNECT", path: host, headers, agent: false });
    // What stands so far of the tunnel, until all of it does.
    let unfinished: ClientRequest | TLSSocket = asking;
    const end = (message: string, code: string) => unfinished.destroy(Object.assign(new Error(message), { code }));
    const onAbandoned = () => end("nobody waits for the tunnel any more", "ECANCELED");
    const timer = setTimeout(() => end("the tunnel did not stand in time", "ETIMEDOUT"), TUNNEL_TIMEOUT);
    // Only a call that waits for it keeps the process alive, by its time limit.
    timer.unref();
    asking.once("socket", (socket) => socket.unref());
    options.abandoned?.addEventListener("abort", onAbandoned, { once: true });
    const settle = () => {
      clearTimeout(timer);
      options.abandoned?.removeEventListener("abort", onAbandoned);
    };
    const fail = (error: Error) => {
      settle();
      // It takes an error alone, whatever its type says.
      callback(error, undefined as never);
    };
    asking.once("error", fail);
    asking.once("connect", ({ statusCode }, socket) => {
      asking.off("error", fail);
      if (statusCode === 200) {
        unfinished = connect({ ...options, socket })
          .once("secureConnect", settle)
          .once("close", settle);
        callback(null, unfinished);
      } else {
        socket.destroy();
        fail(
          Object.assign(
            new Error(
              `the proxy answered ${statusCode}${statusCode === 407 ? ": it wants a user name and a password, in its address" : ""}`,
            ),
            { code: `PROXY_${statusCode}` },
          ),
        );
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
