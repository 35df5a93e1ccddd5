/// <reference lib="dom" />

export type Fields = Readonly<Record<string, unknown>>;

/** The console's part of the control interface. */

export interface KeyRow {
  readonly id: string;
  readonly standing: string;
  readonly worksFrom: string;
  readonly worksUntil?: string;
}
export interface CredentialRow {
  readonly id: string;
  readonly username: string;
  readonly account: string;
  readonly active: boolean;
  readonly description?: string;
  readonly keys: readonly KeyRow[];
}
export interface PaymentRow {
  readonly pspReference: string;
  readonly merchantAccount: string;
  readonly reference: string;
  readonly shown: string;
  readonly standing: string;
  readonly timeline: readonly { readonly at: string; readonly what: string }[];
}
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly account: string;
  readonly active: boolean;
}
export interface Overview {
  readonly credentials: readonly CredentialRow[];
  readonly webhooks: readonly WebhookRow[];
  readonly payments: readonly PaymentRow[];
}
export interface Logged {
  readonly id: number;
  readonly at: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly fault?: string;
  readonly requestHeaders: Fields;
  readonly requestBody: string;
  readonly responseHeaders: Fields;
  readonly responseBody: string;
}
export interface Delivery {
  readonly id: string;
  readonly eventCode: string;
  readonly pspReference: string;
  readonly state: string;
  readonly due?: string;
  readonly attempts: readonly {
    readonly at: string;
    readonly status?: number;
    readonly error?: string;
    readonly milliseconds: number;
  }[];
  readonly request: string;
}
export interface ClockView {
  readonly now: string;
  readonly mode: "real" | "frozen" | "accelerated";
  readonly factor?: number;
  readonly warning?: string;
}
export interface TerminalRow {
  readonly id: string;
  readonly merchantAccount?: string;
  /** Path of its screen. */
  readonly page: string;
  /** The message that waits for somebody to pay. */
  readonly busyWith?: string;
}
export interface Snapshot {
  readonly name: string;
  readonly createdAt: string;
}
export interface Seeded {
  readonly credentials: readonly { readonly username: string; readonly apiKey: string }[];
}

const BASE = "/_sandbox";

/** Kept for as long as this tab is open, and never in an address. */
const TOKEN = "adyen-kit-control-token";

export function useToken(token: string): void {
  sessionStorage.setItem(TOKEN, token);
}

/** Others can reach the sandbox, so that it asks for its token. */
export class TokenError extends Error {}

/** Asks the sandbox about one of its worlds. @throws Error with what the sandbox says is wrong. */
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
