import { checkApiKey, type Credentials } from "./config.ts";
import { ConfigurationError, type ErrorContext } from "./errors.ts";
import type { ApiKeySource } from "./options.ts";

/** The header that authenticates, by its name. */
type Authentication = Readonly<Record<string, string>>;

/** @throws {@link ConfigurationError} where the function that is asked for the key fails, or gives none. */
export async function authenticate(credentials: Credentials, context: ErrorContext): Promise<Authentication> {
  if ("apiKey" in credentials) return withKey(await askForKey(credentials.apiKey, context), context);
  const { username, password } = credentials.basic;
  return { authorization: `Basic ${base64(`${username}:${password}`)}` };
}

/**
 * After a 401: with another key, where there is a function that gives one by now.
 *
 * @throws what that function throws; a {@link ConfigurationError} where it gives what cannot be a key.
 */
export async function authenticateAgain(credentials: Credentials, refused = ""): Promise<Authentication | undefined> {
  const source = "apiKey" in credentials && credentials.apiKey;
  const key: unknown = typeof source === "function" ? await source({ refused }) : refused;
  return key === refused ? undefined : withKey(key);
}

function withKey(given: unknown, context?: ErrorContext): Authentication {
  return { "x-api-key": checkApiKey(given, context) };
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
