import type { PeerCertificate } from "node:tls";
import type { Environment } from "../core/options.ts";
import type { Transport } from "../core/transport.ts";
import { transportOver } from "../core/transport/node.ts";
import { isTerminal } from "./certificate.ts";

export interface Trust {
  readonly ca: readonly string[];
  readonly poiId: string;
  readonly environment: Environment;
  /** Takes any certificate. */
  readonly isBlind: boolean;
}

/**
 * Over HTTPS to a terminal. Each message has a connection of its own: a terminal may have closed one that was idle, and a
 * payment written into it would be one whose end is unknown. Nothing is written before the certificate was checked.
 */
export function terminalTransport({ ca, poiId, environment, isBlind }: Trust): Transport {
  const checkServerIdentity = (_host: string, { subject }: PeerCertificate) =>
    isTerminal(subject?.CN, poiId, environment) ? undefined : new WrongTerminal(poiId, environment);
  const transport = transportOver({
    plain: () => Promise.reject(new Error("a terminal is reached over HTTPS")),
    secure: async () => {
      const { Agent, request } = await import("node:https");
      const agent = new Agent({
        keepAlive: false,
        maxCachedSessions: 0,
        // Said, not left out: an environment variable decides otherwise.
        ...(isBlind ? { rejectUnauthorized: false } : { rejectUnauthorized: true, ca: [...ca], checkServerIdentity }),
      });
      return (each) => request({ ...each, agent });
    },
  });
  // A terminal knows no API key, and is to see none.
  return ({ headers: { "x-api-key": _, ...headers }, ...request }, signal) =>
    transport({ ...request, headers }, signal);
}

/** Signed by the right authority, and yet another device. */
class WrongTerminal extends Error {
  readonly code = "ERR_TERMINAL_CERTIFICATE";

  constructor(poiId: string, environment: Environment) {
    super(`the certificate is not that of the terminal ${poiId} (${environment})`);
  }
}
