import { originRefused } from "../refusal.ts";

export interface AllowedOrigin {
  readonly id: string;
  /** Scheme, host and port: `https://shop.example.com`. */
  readonly domain: string;
}

/** The origins with one more, or a refusal where it is none, or is there already. */
export function withOrigin(origins: readonly AllowedOrigin[], id: string, domain: string): AllowedOrigin[] {
  checkOrigin(domain);
  if (origins.some((origin) => origin.domain === domain)) {
    throw originRefused("Origin already exists", [{ name: "domain", value: domain, message: "is already allowed" }]);
  }
  return [...origins, { id, domain }];
}

function checkOrigin(domain: string): void {
  const url = URL.canParse(domain) ? new URL(domain) : undefined;
  const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && domain.toLowerCase() === originOf(url);
  if (!isOrigin) {
    const message = "must be a scheme, a host and perhaps a port, such as https://shop.example.com";
    throw originRefused("Invalid allowed origin information provided.", [{ name: "domain", value: domain, message }]);
  }
}

/** As a person writes it: a wildcard for subdomains is allowed, a path is not. */
function originOf(url: URL): string {
  return `${url.protocol}//${decodeURIComponent(url.host)}`;
}
