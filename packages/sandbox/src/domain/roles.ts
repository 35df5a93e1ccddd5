/**
 * Whether a credential with these roles may call an operation that asks for any one of `needed`. The platform writes one
 * role in several ways (`Management API—Account read`, `Management API - Accounts read`), so they are compared loosely.
 */
export function hasRole(roles: readonly string[], needed: readonly string[] | "any"): boolean {
  const held = roles.map(normalise);
  if (needed === "any") return held.some((role) => role.startsWith("management api "));
  return needed.length === 0 || needed.some((role) => held.includes(normalise(role)));
}

/** What the payment APIs ask for: their descriptions name no roles. */
export const PAYMENT_ROLE = "Checkout webservice role";
const CLASSIC_ROLES = [
  PAYMENT_ROLE,
  "Merchant PAL Webservice role",
  "Merchant Recurring role",
  "Store payout detail and submit payout",
  "Review payout",
];
const CLASSIC_APIS = new Set(["payment", "recurring", "payout", "bin-lookup"]);

/** The roles that an operation asks for, any one of which is enough. */
export function neededRoles(api: string, described: readonly string[] | "any"): readonly string[] | "any" {
  if (api === "checkout") return [PAYMENT_ROLE];
  // A description that names no role (uploading Android certificates) does not open Management to everybody.
  if (api === "management" && described.length === 0) return "any";
  return CLASSIC_APIS.has(api) ? CLASSIC_ROLES : described;
}

/** Tells whether a role is one of these. */
export function roleAmong(roles: readonly string[]): (role: string) => boolean {
  const held = new Set(roles.map(normalise));
  return (role) => held.has(normalise(role));
}

/** Requests ask for the same few dozen again and again. */
const normalised = new Map<string, string>();
const MOST_REMEMBERED = 1_000;
/** No role is as long. */
const LONGEST_REMEMBERED = 200;

function normalise(role: string): string {
  const known = normalised.get(role);
  if (known !== undefined) return known;
  const plain = role
    .toLowerCase()
    .replaceAll(/[\s\p{Dash_Punctuation}]+/gu, " ")
    .replaceAll(/\baccounts\b/g, "account")
    .trim();
  if (normalised.size < MOST_REMEMBERED && role.length <= LONGEST_REMEMBERED) normalised.set(role, plain);
  return plain;
}
