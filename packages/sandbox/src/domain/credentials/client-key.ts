import { addKey, type ApiKey, firstKey, type KeyRules } from "./api-key.ts";

/**
 * A client key as it is remembered. Like an API key it works after a while, and goes on working for a while once it is
 * superseded. The first of a credential is not remembered until then: it works as long as it is the credential's.
 */
export type ClientKey = ApiKey;

type New = Pick<ClientKey, "id" | "credentialId" | "hash">;

/** Adds a client key to those of a credential, and answers all of them. `first`: the credential's own, if none is remembered. */
export function addClientKey(
  keys: readonly ClientKey[],
  first: New,
  added: New,
  now: number,
  rules: KeyRules,
): ClientKey[] {
  return addKey(keys.length === 0 ? [firstKey(first, now)] : keys, added, now, rules);
}
