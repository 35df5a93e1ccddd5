import { X509Certificate } from "node:crypto";
import { Agent, type AgentOptions, request as requestSecure } from "node:https";
import { createSecureContext } from "node:tls";
import { ConfigurationError } from "./core/errors.ts";
import { readProxy } from "./core/transport/proxy-address.ts";
import { keepAlive, transportOver } from "./core/transport/node.ts";
import type { Transport } from "./core/transport.ts";

/** How connections are made from Node.js. */
export interface NodeTransportOptions {
  /**
   * An HTTP proxy, reached over HTTP or HTTPS, with credentials where it needs them: `http://user:secret@proxy.local:3128`.
   * Calls over HTTPS go through a tunnel (`CONNECT`): the proxy sees the host, and nothing else.
   */
  readonly proxy?: string | undefined;
  /** Certificate authorities to trust in place of those that Node.js trusts, as PEM. */
  readonly ca?: string | readonly string[] | undefined;
  /** A client certificate, as PEM, with its `key`. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** Of the `key`, where it is encrypted. */
  readonly passphrase?: string | undefined;
}

/**
 * A transport for `new AdyenClient({ transport })` on Node.js that goes through a proxy, trusts an authority of your own, or shows a client
 * certificate. Connections are kept alive.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used. It never holds the proxy's credentials.
 */
export function nodeTransport(options: NodeTransportOptions): Transport {
  const { proxy: address, ca, cert, key, passphrase } = options;
  if ((cert === undefined) !== (key === undefined)) {
    throw new ConfigurationError(cert === undefined ? "cert" : "key", "is missing: a client certificate has both.");
  }
  checkPem(options);
  const given = { ca, cert, key, passphrase };
  const tls = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as AgentOptions;
  const proxy = address === undefined ? undefined : readProxy(address);
  // Loaded where there is one: it needs node:http, whose import as an ES module loads WebSockets and Node's own undici.
  const proxies = () => import("./core/transport/proxy.ts");
  return transportOver({
    plain: async () =>
      proxy === undefined ? keepAlive(await import("node:http")) : (await proxies()).sendThrough(proxy, tls),
    secure: async () =>
      proxy === undefined
        ? keepAlive({ Agent, request: requestSecure }, tls)
        : (await proxies()).sendThroughTunnel(proxy, tls),
  });
}

type Pem = Pick<NodeTransportOptions, "ca" | "cert" | "key" | "passphrase">;

/** Node.js would say nothing of an authority that is none, and of the others by the first call. */
function checkPem({ ca, cert, key, passphrase }: Pem): void {
  const check = (field: keyof Pem, message: string, use: () => unknown) => {
    try {
      use();
    } catch (cause) {
      // OpenSSL's own words, which quote nothing of what it reads.
      throw new ConfigurationError(field, message, { cause });
    }
  };
  for (const authorities of [ca ?? []].flat()) {
    check("ca", "must be certificates as PEM, in a string or a list of strings.", () => {
      return (authorities.match(CERTIFICATE) ?? [authorities]).map((one) => new X509Certificate(one));
    });
  }
  if (cert === undefined || key === undefined) return;
  check("cert", "must be a certificate as PEM, in a string.", () => createSecureContext({ cert }));
  const isLocked = /ENCRYPTED/.test(key);
  check(
    isLocked ? "passphrase" : "key",
    isLocked ? "does not open the key." : "must be a private key as PEM, in a string.",
    () => createSecureContext({ key, passphrase }),
  );
  check("key", "is not that of the cert.", () => createSecureContext({ cert, key, passphrase }));
}

/** A text may hold several, with comments between them. */
const CERTIFICATE = /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----.*?-----END [A-Z0-9 ]*CERTIFICATE-----/gs;
