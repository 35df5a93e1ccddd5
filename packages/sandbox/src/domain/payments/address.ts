/** Schemes under which a browser would run what stands in the address, or read from its own machine. */
const DANGEROUS = /^(javascript|data|vbscript|blob|file|about|view-source):/i;

export function isDangerousAddress(address: string): boolean {
  return URL.canParse(address) && DANGEROUS.test(new URL(address).protocol);
}

/** Whether a shopper can be sent there: a page, or an app under a scheme of its own. */
export function isReturnAddress(address: string): boolean {
  return URL.canParse(address) && !isDangerousAddress(address);
}

/** The address with more in its query. */
export function withQuery(address: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
