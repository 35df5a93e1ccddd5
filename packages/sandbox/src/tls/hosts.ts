import { catalog } from "@adyen-kit/client/catalog";

/** Names by which this machine is reached. */
const LOOPBACK = ["localhost", "127.0.0.1", "::1"];

/** Where the SDK in a browser loads pictures and words from, test and live. */
const PAGES = "*.cdn.adyen.com";

/** Adyen's hosts, test and live, whatever their prefix and region: `*.adyen.com`, `*.adyenpayments.com`. */
export function adyenHosts(): string[] {
  const hosts = catalog.flatMap(({ api }) => [api.test, api.live].map((address) => address.split("/")[2] ?? ""));
  return [...new Set([...hosts.map((host) => `*.${host.split(".").slice(1).join(".")}`), PAGES])].sort();
}

/** What a sandbox may be called as by programs that were made for Adyen. */
export function servedHosts(others: readonly string[] = []): string[] {
  return [...new Set([...LOOPBACK, ...adyenHosts(), ...others])];
}
