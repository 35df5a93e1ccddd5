import { headerOf, type WireResponse } from "./transport.ts";

/** Everything under these is Adyen's, on the port that HTTPS has. */
export function isAdyen(host: string): boolean {
  return /\.adyen(payments)?\.com$/.test(host);
}

/**
 * Where a request may be sent once more: only where a 308, which keeps method and body, stays with the same origin or with
 * Adyen, over HTTPS. Anything else would hand the key and the body to another address.
 */
export function redirectOf(response: WireResponse, url: string): string | undefined {
  const location = response.status === 308 ? headerOf(response, "location") : undefined;
  if (location === undefined || !URL.canParse(location, url)) return undefined;
  const from = new URL(url);
  const to = new URL(location, url);
  const isSame = to.origin === from.origin || (isAdyen(from.host) && isAdyen(to.host));
  return isSame && to.protocol === "https:" && to.username + to.password === "" ? to.href : undefined;
}
