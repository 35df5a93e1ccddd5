import { headerOf, type WireResponse } from "./transport.ts";

/**
 * Hosts of Adyen's APIs, on the port that HTTPS has: `management-test.adyen.com`, `device-api-live-us.adyen.com`, and those
 * under a merchant's own prefix. What else stands under Adyen's domains, pages and shops among it, needs no key.
 */
const API_HOST =
  /^(([a-z0-9]+-)*(test|live)(-[a-z]+)?\.adyen\.com|[a-z0-9-]+-(checkout|pal)-live(-[a-z]+)?\.adyenpayments\.com)$/;

/** `host`: with its port, where that is not the usual one. */
export function isAdyen(host: string): boolean {
  return host.length < 254 && API_HOST.test(host);
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
