import { readFileSync } from "node:fs";
import { join } from "node:path";
import tls from "node:tls";

/** Where a sandbox keeps what vouches for its certificate, in its data folder. */
export const AUTHORITY = "tls/authority.pem";

/**
 * Has this process trust the sandbox of a data folder, beside what it trusts already. Nothing where that serves no HTTPS, and
 * on a Node.js that cannot be configured so while it runs: it reads `NODE_EXTRA_CA_CERTS` when it starts.
 */
export function trustSandbox(data: string): void {
  const authority = authorityIn(data);
  if (authority === undefined || typeof tls.setDefaultCACertificates !== "function") return;
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), authority]);
}

function authorityIn(data: string): string | undefined {
  try {
    return readFileSync(join(data, AUTHORITY), "utf8");
  } catch {
    return undefined;
  }
}
