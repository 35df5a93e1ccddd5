import { checkApiKey, type Credentials } from "./config.ts";
import { ConfigurationError, type ErrorContext } from "./errors.ts";
import type { ApiKeySource } from "./options.ts";

/** The header that authenticates, and the secrets in it, which must not be seen anywhere else. */
export interface Authentication {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** @throws {@link ConfigurationError} where the function that is asked for the key fails, or gives none. */
export async function authenticate(credentials: Credentials, context: ErrorContext): Promise<Authentication> {
  if ("apiKey" in credentials) return withKey(await askForKey(credentials.apiKey, context), context);
  const { username, password } = credentials.basic;
  const token = base64(`${username}:${password}`);
  return { headers: { authorization: `Basic ${token}` }, secrets: [token, password] };
}

/**
 * After a 401: with another key, where there is a function that gives one by now.
 *
 * @throws what that function throws; a {@link ConfigurationError} where it gives what cannot be a key.
 */
export async function authenticateAgain(
  credentials: Credentials,
  [refused = ""]: Authentication["secrets"],
): Promise<Authentication | undefined> {
  const source = "apiKey" in credentials && credentials.apiKey;
  const key: unknown = typeof source === "function" ? await source({ refused }) : refused;
  return key === refused ? undefined : withKey(key);
}

function withKey(given: unknown, context?: ErrorContext): Authentication {
  const key = checkApiKey(given, context);
  return { headers: { "x-api-key": key }, secrets: [key] };
}

async function askForKey(source: ApiKeySource, context: ErrorContext): Promise<unknown> {
  if (typeof source !== "function") return source;
  try {
    return await source();
  } catch (cause) {
    throw new ConfigurationError("apiKey", "the function that supplies it failed.", { ...context, cause });
  }
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
