import type { CredentialRef } from "../machine/records.ts";

/** Adyen's own hosts of the Management API: whoever names one as a base URL means the platform. */
const platforms: Readonly<Record<string, string>> = {
  "management-test.adyen.com:443": "test",
  "management-live.adyen.com:443": "live",
};

/** One name per credential and platform: leases and open rotations are looked up by it. */
export function credentialKey(credential: CredentialRef): string {
  return `${platformKey(credential.platform)}:${credential.credentialId.trim()}`;
}

/**
 * One name per platform, however its URL is written: host and port, then the path. Case, a default port, a missing scheme,
 * slashes at the end and the names of this machine make no difference.
 */
function platformKey(platform: string): string {
  const written = platform.trim();
  if (/^(test|live)$/i.test(written)) return written.toLowerCase();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`);
  if (url === null || url.hostname === "") return written;
  const port = url.port === "" ? (url.protocol === "http:" ? "80" : "443") : url.port;
  const host = `${hostKey(url.hostname)}:${port}`;
  return platforms[host] ?? `${host}${url.pathname.replace(/\/+$/, "")}`;
}

function hostKey(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, "");
  const isThisMachine =
    /^127\.\d+\.\d+\.\d+$/.test(host) || /^(\[::1?\]|0\.0\.0\.0|\[::ffff:7f[\da-f]{2}:[\da-f]+\])$/.test(host);
  return isThisMachine || host.endsWith(".localhost") ? "localhost" : host;
}
