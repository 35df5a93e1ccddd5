/**
 * Whether a credential with these roles may call an operation that asks for any one of `needed`. The platform writes one
 * role in several ways (`Management API—Account read`, `Management API - Accounts read`), so they are compared loosely.
 */
export function hasRole(roles: readonly string[], needed: readonly string[] | "any"): boolean {
  const held = roles.map(normalise);
  if (needed === "any") return held.some((role) => role.startsWith("management api "));
  return needed.length === 0 || needed.some((role) => held.includes(normalise(role)));
}

/** What Checkout asks for: its description names no roles. */
export const PAYMENT_ROLE = "Checkout webservice role";
const PAL = "Merchant PAL Webservice role";
const STORE_PAYOUTS = "Store payout detail and submit payout";
const REVIEW_PAYOUTS = "Review payout";

/**
 * What the classic APIs ask for, any one of which is enough, by API or by API and group. Whoever may use Checkout may pay by
 * the classic APIs too; who stores a payout must not be the one who reviews it.
 */
const CLASSIC_ROLES: Readonly<Record<string, readonly string[]>> = {
  payment: [PAYMENT_ROLE, PAL],
  "bin-lookup": [PAYMENT_ROLE, PAL],
  recurring: [PAYMENT_ROLE, PAL, "Merchant Recurring role"],
  "payout/initialization": [STORE_PAYOUTS],
  "payout/reviewing": [REVIEW_PAYOUTS],
  "payout/instant-payouts": [PAL, "Merchant Payout role"],
};

/** All roles for payments: an administrating credential has them, so that it can give them to others. */
export const PAYMENT_ROLES: readonly string[] = [...new Set([PAYMENT_ROLE, ...Object.values(CLASSIC_ROLES).flat()])];

const CLASSIC_APIS = new Set(["payment", "recurring", "payout", "bin-lookup"]);

export function isClassic(api: string): boolean {
  return CLASSIC_APIS.has(api);
}

/** The roles that an operation asks for, any one of which is enough. */
export function neededRoles({
  api,
  group,
  roles,
}: {
  readonly api: string;
  readonly group: string;
  readonly roles: readonly string[] | "any";
}): readonly string[] | "any" {
  if (api === "checkout") return [PAYMENT_ROLE];
  // A description that names no role (uploading Android certificates) does not open Management to everybody.
  if (api === "management" && roles.length === 0) return "any";
  return CLASSIC_ROLES[`${api}/${group}`] ?? CLASSIC_ROLES[api] ?? roles;
}

/** Whether a role is one of these. */
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
