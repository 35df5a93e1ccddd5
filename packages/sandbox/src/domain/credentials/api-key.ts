import type { Settings } from "../settings.ts";

/** An API key as it is remembered: never the key itself. Instants are milliseconds since 1970. */
export interface ApiKey {
  readonly id: string;
  readonly credentialId: string;
  readonly hash: string;
  readonly createdAt: number;
  readonly worksFrom: number;
  /** Absent while no later key has superseded this one. */
  readonly worksUntil?: number;
}

/** `pending`: generated, does not work yet. `superseded`: works, but not for ever. */
export type Standing = "pending" | "current" | "superseded" | "expired";

export type KeyRules = Pick<Settings, "activationDelaySeconds" | "overlapHours" | "secondGenerate">;

export function standingOf(key: ApiKey, now: number): Standing {
  if (key.worksUntil !== undefined && now >= key.worksUntil) return "expired";
  if (now < key.worksFrom) return "pending";
  return key.worksUntil === undefined ? "current" : "superseded";
}

export function works(key: ApiKey, now: number): boolean {
  const standing = standingOf(key, now);
  return standing === "current" || standing === "superseded";
}

/** The first key of a credential works at once: nothing is there that it would have to replace. */
export function firstKey(key: Pick<ApiKey, "id" | "credentialId" | "hash">, now: number): ApiKey {
  return { ...key, createdAt: now, worksFrom: now };
}

/**
 * Adds a key to those of a credential and answers all of them. The new key works after the activation delay; the one
 * that it supersedes has the overlap from now, and so had each one before it from its own time.
 */
export function addKey(
  keys: readonly ApiKey[],
  added: Pick<ApiKey, "id" | "credentialId" | "hash">,
  now: number,
  rules: KeyRules,
): ApiKey[] {
  const end = now + rules.overlapHours * 3_600_000;
  const superseded = keys.map((key) => {
    if (key.worksUntil === undefined) return { ...key, worksUntil: end };
    return rules.secondGenerate === "drop-oldest" ? expired(key, now) : key;
  });
  return [...superseded, { ...added, createdAt: now, worksFrom: now + rules.activationDelaySeconds * 1000 }];
}

/** A key that works no longer, as the Customer Area can make it. */
export function expired(key: ApiKey, now: number): ApiKey {
  return { ...key, worksUntil: Math.min(key.worksUntil ?? now, now) };
}

/** A superseded key with the whole overlap again, as the Customer Area can make it. A current key has no end to move. */
export function extended(key: ApiKey, now: number, rules: KeyRules): ApiKey {
  return key.worksUntil === undefined ? key : { ...key, worksUntil: now + rules.overlapHours * 3_600_000 };
}
