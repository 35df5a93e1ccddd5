export type Fields = Readonly<Record<string, unknown>>;

/** Asks one world of the sandbox. @throws Error with what the sandbox says is wrong. */
export type Ask = <T>(path: string, method?: string, body?: Fields) => Promise<T>;

const BASE = "/_sandbox";

/** Kept for as long as this tab is open, and never in an address. */
const TOKEN = "adyen-kit-control-token";

export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

/** Others can reach the sandbox, so that it asks for its token. */
export class TokenError extends Error {}

export async function ask<T>(world: string, path: string, method = "GET", body?: Fields): Promise<T> {
  const token = sessionStorage.getItem(TOKEN);
  const response = await fetch(`${BASE}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      "adyen-kit-world": world,
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { readonly error?: string };
  const problem = answer.error ?? `The sandbox answered ${response.status}.`;
  // Under a name that it does not know it refuses requests without a token.
  if (response.status === 401 || (response.status === 403 && token === null)) throw new TokenError(problem);
  if (!response.ok) throw new Error(problem);
  return answer;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
