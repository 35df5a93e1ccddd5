import { originRefused } from "../refusal.ts";

export interface AllowedOrigin {
  readonly id: string;
  /** Scheme, host and perhaps port, as they were written: `https://shop.example.com`. */
  readonly domain: string;
}

/** More than anybody has; a request can name thirty thousand. */
const MOST_ORIGINS = 1_000;

/** The origins with one more, or a refusal where it is none, or is there already. */
export function withOrigin(origins: readonly AllowedOrigin[], id: string, domain: string): AllowedOrigin[] {
  checkOrigin(domain);
  checkCount(origins.length + 1);
  if (origins.some((origin) => keyOf(origin.domain) === keyOf(domain))) throw alreadyAllowed(domain);
  return [...origins, { id, domain }];
}

/**
 * Origins in place of those before, which keep their ids where they stay, or a refusal where one is none or is there twice.
 * However many there are, each is looked at once.
 */
export function replacedOrigins(
  before: readonly AllowedOrigin[],
  domains: readonly string[],
  newId: () => string,
): AllowedOrigin[] {
  checkCount(domains.length);
  const ids = new Map(before.map(({ id, domain }) => [keyOf(domain), id]));
  const origins = new Map<string, AllowedOrigin>();
  for (const domain of domains) {
    checkOrigin(domain);
    const key = keyOf(domain);
    if (origins.has(key)) throw alreadyAllowed(domain);
    origins.set(key, { id: ids.get(key) ?? newId(), domain });
  }
  return [...origins.values()];
}

/**
 * Whether pages of an origin may use a credential's client key. Where it lists none at all, pages of this machine may: who
 * just begins has none but those. `https://*.example.com` stands for every subdomain.
 */
export function isAllowedOrigin(allowed: readonly AllowedOrigin[], origin: string): boolean {
  if (allowed.length === 0) return LOOPBACK.test(origin);
  const key = keyOf(origin);
  return allowed.some(({ domain }) => fitsOrigin(keyOf(domain), key));
}

const LOOPBACK = /^https?:\/\/(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

function fitsOrigin(allowed: string, origin: string): boolean {
  const [before, after] = allowed.split("*.", 2);
  if (after === undefined) return allowed === origin;
  return origin.startsWith(before ?? "") && origin.endsWith(`.${after}`) && origin.length > allowed.length - 2;
}

function checkCount(count: number): void {
  if (count <= MOST_ORIGINS) return;
  const message = `may be ${MOST_ORIGINS} at most`;
  throw originRefused("Too many allowed origins", [{ name: "allowedOrigins", message }]);
}

function alreadyAllowed(domain: string) {
  return originRefused("Origin already exists", [{ name: "domain", value: domain, message: "is already allowed" }]);
}

/** How browsers compare origins: case, a default port and how an international name is written do not count. */
function keyOf(domain: string): string {
  const url = URL.canParse(domain) ? new URL(domain) : undefined;
  return url === undefined ? domain : `${url.protocol}//${url.host}`;
}

/** As a person writes it: a wildcard for subdomains is allowed; a path or a user's name is not. */
function checkOrigin(domain: string): void {
  if (/^https?:\/\/[^/?#@\\\s]*[^/?#@\\\s:]$/i.test(domain) && URL.canParse(domain)) return;
  const message = "must be a scheme, a host and perhaps a port, such as https://shop.example.com";
  throw originRefused("Invalid allowed origin information provided.", [{ name: "domain", value: domain, message }]);
}
