import type { WireResponse } from "./transport.ts";

/** Everything under these is Adyen's. */
export function isAdyen(hostname: string): boolean {
  return /\.adyen(payments)?\.com$/.test(hostname);
}

/**
 * Where a request may be sent once more: only where a 308, which keeps method and body, stays with the same host or with
 * Adyen, over HTTPS. Anything else would hand the key and the body to another address.
 */
export function redirectOf({ status, headers }: WireResponse, url: string): string | undefined {
  const location = status === 308 ? headers.get("location") : null;
  if (location === null || !URL.canParse(location, url)) return undefined;
  const from = new URL(url).hostname;
  const to = new URL(location, url);
  const isSame = to.hostname === from || (isAdyen(from) && isAdyen(to.hostname));
  return isSame && to.protocol === "https:" && to.username + to.password === "" ? to.href : undefined;
}
