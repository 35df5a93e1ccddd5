import type { PeerCertificate, TLSSocket } from "node:tls";
import type { Webhook } from "../domain/webhooks/webhook.ts";

type Leniency = Pick<
  Webhook,
  "acceptsExpiredCertificate" | "acceptsSelfSignedCertificate" | "acceptsUntrustedRootCertificate"
>;

/** OpenSSL's words for what a webhook may accept. */
const SELF_SIGNED = ["DEPTH_ZERO_SELF_SIGNED_CERT"];
const UNTRUSTED_ROOT = [
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];
const EXPIRED = "CERT_HAS_EXPIRED";

/** Why a webhook does not accept the certificate of its server; nothing where it does. */
export function certificateProblem(socket: TLSSocket, host: string, webhook: Leniency): string | undefined {
  const certificate = socket.getPeerCertificate();
  const found = new Set<string>();
  if (!socket.authorized) found.add(wordsOf(socket.authorizationError));
  // OpenSSL reports one problem at a time: behind one that is accepted there may be another.
  if (hasExpired(certificate)) found.add(EXPIRED);
  if (webhook.acceptsExpiredCertificate) found.delete(EXPIRED);
  if (webhook.acceptsSelfSignedCertificate) for (const each of SELF_SIGNED) found.delete(each);
  if (webhook.acceptsUntrustedRootCertificate) for (const each of UNTRUSTED_ROOT) found.delete(each);
  const [problem] = found;
  const { checkServerIdentity } = process.getBuiltinModule("node:tls");
  return problem ?? (checkServerIdentity(host, certificate) === undefined ? undefined : "ERR_TLS_CERT_ALTNAME_INVALID");
}

function hasExpired({ valid_to: until }: PeerCertificate): boolean {
  return Date.parse(until) < Date.now();
}

/** Declared as an error; what is there is its code. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
