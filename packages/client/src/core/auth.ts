import { type Call, contextOf } from "./call.ts";
import { checkApiKey, type Credentials } from "./config.ts";
import { ConfigurationError } from "./errors.ts";

/** The header that authenticates, by its name. */
export type Authentication = Readonly<Record<string, string>>;

/**
 * What authenticates a call: at once, unless a function has to be asked.
 *
 * @throws {@link ConfigurationError} where the function that is asked for the key fails, or gives none.
 */
export function authenticate(call: Call): Authentication | Promise<Authentication> {
  const { credentials } = call;
  if ("apiKey" in credentials) {
    const { apiKey } = credentials;
    return typeof apiKey === "function" ? askForKey(apiKey, call) : withKey(apiKey, call);
  }
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

function withKey(given: unknown, call?: Call): Authentication {
  return { "x-api-key": checkApiKey(given, call && (() => contextOf(call))) };
}

async function askForKey(source: () => string | Promise<string>, call: Call): Promise<Authentication> {
  let key: unknown;
  try {
    key = await source();
  } catch (cause) {
    const message = "the function that supplies it failed.";
    throw new ConfigurationError("apiKey", message, { ...contextOf(call), cause });
  }
  return withKey(key, call);
}

function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
