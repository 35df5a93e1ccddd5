import { checkApiKey, type Credentials } from "./config.ts";
import type { ApiKeySource } from "./options.ts";

/** The header that authenticates, and the secrets in it, which must not be seen anywhere else. */
export interface Authentication {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

export const AUTHENTICATION_HEADERS: readonly string[] = ["x-api-key", "authorization"];

export async function authenticate(credentials: Credentials): Promise<Authentication> {
  if ("apiKey" in credentials) {
    const key = checkApiKey(await ask(credentials.apiKey));
    return { headers: { "x-api-key": key }, secrets: [key] };
  }
  const { username, password } = credentials.basic;
  const token = base64(`${username}:${password}`);
  return { headers: { authorization: `Basic ${token}` }, secrets: [token, password] };
}

function ask(source: ApiKeySource): string | Promise<string> {
  return typeof source === "function" ? source() : source;
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
