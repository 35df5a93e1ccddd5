/**
 * The address that Adyen's SDK for browsers takes for a test environment: one with `test` in it. Where it is plain HTTP, the
 * SDK shows an issuer's challenge only if it has the address of Adyen's own developers in it too.
 */
export function environmentUrl(url: string): string {
  return `${url}/checkoutshopper/test/${url.startsWith("https:") ? "" : "http://localhost:8080/"}`;
}
