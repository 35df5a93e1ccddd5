import { hashSecret } from "./secret.ts";

const PREFIX = "pub.v2.";

/** The key of one origin, which says whose it is. The same for the same origin, as on the platform. */
export function originKey(credentialId: string, origin: string, salt: string): string {
  const signature = hashSecret(`${credentialId}:${origin}`, salt);
  return `${PREFIX}${credentialId}.${Buffer.from(origin).toString("base64url")}.${signature}`;
}

/** What an origin key says, or nothing where it is none of ours. */
export function readOriginKey(
  key: string,
  salt: string,
): { readonly credentialId: string; readonly origin: string } | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  const [credentialId = "", encoded = ""] = key.slice(PREFIX.length).split(".");
  const origin = Buffer.from(encoded, "base64url").toString();
  return key === originKey(credentialId, origin, salt) ? { credentialId, origin } : undefined;
}
