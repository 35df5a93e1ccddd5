/**
 * Whether a credential with these roles may call an operation that asks for any one of `needed`. The platform writes one
 * role in several ways (`Management API—Account read`, `Management API - Accounts read`), so they are compared loosely.
 */
export function hasRole(roles: readonly string[], needed: readonly string[] | "any"): boolean {
  const held = roles.map(normalise);
  if (needed === "any") return held.some((role) => role.startsWith("management api "));
  return needed.length === 0 || needed.some((role) => held.includes(normalise(role)));
}

export function sameRole(a: string, b: string): boolean {
  return normalise(a) === normalise(b);
}

function normalise(role: string): string {
  return role
    .toLowerCase()
    .replaceAll(/[\s\p{Dash_Punctuation}]+/gu, " ")
    .replaceAll(/\baccounts\b/g, "account")
    .trim();
}
