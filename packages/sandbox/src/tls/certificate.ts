import { createPrivateKey, X509Certificate } from "node:crypto";
import { DAY } from "../domain/time.ts";

/** What it takes to serve HTTPS, and to trust it. All of it is PEM. */
export interface Certificate {
  /** For those who call: the authority that vouches for this certificate, and for no other, since its key is kept nowhere. */
  readonly authority: string;
  readonly cert: string;
  /** A secret. */
  readonly key: string;
}

/** A certificate that ends within so long is made anew: nobody starts a sandbox every day. */
const RENEWED_BEFORE = 90 * DAY;

/**
 * Makes a certificate for hosts: names, names such as `*.adyen.com`, and IP addresses. It is valid for two years.
 *
 * @param now The real time, in milliseconds since 1970.
 */
export async function makeCertificate(hosts: readonly string[], now = Date.now()): Promise<Certificate> {
  // Few need it, and it takes a while to load.
  const { issueCertificate } = await import("./issue.ts");
  return issueCertificate(hosts, now);
}

/** Whether a certificate serves these hosts for a good while, its key is its own, and the authority is the one that made it. */
export function isServing(certificate: Certificate, hosts: readonly string[], now = Date.now()): boolean {
  try {
    const [authority, own] = [new X509Certificate(certificate.authority), new X509Certificate(certificate.cert)];
    const named = new Set(own.subjectAltName?.split(", ").map((each) => each.replace(/^[^:]+:/, "")));
    const isValid = Date.parse(own.validFrom) <= now && now < Date.parse(own.validTo) - RENEWED_BEFORE;
    const isWhole = own.checkPrivateKey(createPrivateKey(certificate.key)) && own.verify(authority.publicKey);
    return isValid && isWhole && hosts.every((host) => named.has(asNamed(host)));
  } catch {
    // What is not PEM serves nobody.
    return false;
  }
}

/** As Node.js writes it: IPv6 addresses are not shortened. */
function asNamed(host: string): string {
  return host === "::1" ? "0:0:0:0:0:0:0:1" : host;
}
