import { originRefused } from "../refusal.ts";

export interface AllowedOrigin {
  readonly id: string;
  /** Scheme, host and perhaps port, as they were written: `https://shop.example.com`. */
  readonly domain: string;
}

/** The origins with one more, or a refusal where it is none, or is there already. */
export function withOrigin(origins: readonly AllowedOrigin[], id: string, domain: string): AllowedOrigin[] {
  checkOrigin(domain);
  if (origins.some((origin) => isSameOrigin(origin.domain, domain))) {
    throw originRefused("Origin already exists", [{ name: "domain", value: domain, message: "is already allowed" }]);
  }
  return [...origins, { id, domain }];
}

/** Browsers tell one origin from another so: case, a default port and how an international name is written do not count. */
export function isSameOrigin(a: string, b: string): boolean {
  const [one, other] = [a, b].map((domain) => (URL.canParse(domain) ? new URL(domain) : undefined));
  return one !== undefined && one.protocol === other?.protocol && one.host === other.host;
}

/** As a person writes it: a wildcard for subdomains is allowed; a path or a user's name is not. */
function checkOrigin(domain: string): void {
  if (/^https?:\/\/[^/?#@\\\s]*[^/?#@\\\s:]$/i.test(domain) && URL.canParse(domain)) return;
  const message = "must be a scheme, a host and perhaps a port, such as https://shop.example.com";
  throw originRefused("Invalid allowed origin information provided.", [{ name: "domain", value: domain, message }]);
}
