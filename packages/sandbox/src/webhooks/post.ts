import type { Webhook } from "../domain/webhooks/webhook.ts";
import { discard, send } from "./outgoing.ts";
import { certificateProblem } from "./certificate.ts";
import type { Attempt } from "./outbox.ts";

/** Adyen waits so long for an answer. */
export const PATIENCE = 10_000;
const LONGEST_RESPONSE = 65_536;

/** Sends one event to its webhook. Never throws: what went wrong is part of the attempt. `at`: the sandbox's time. */
export async function post(
  webhook: Webhook,
  body: string,
  headers: Readonly<Record<string, string>>,
  at: number,
): Promise<Attempt> {
  const started = performance.now();
  const result = await deliver(webhook, body, headers).catch((error: unknown) => ({ error: wordsOf(error) }));
  return { at, milliseconds: Math.round(performance.now() - started), ...result };
}

export function isAccepted({ status = 0 }: Attempt): boolean {
  return status >= 200 && status <= 299;
}

async function deliver(
  webhook: Webhook,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Pick<Attempt, "status">> {
  const url = URL.canParse(webhook.url) ? new URL(webhook.url) : undefined;
  if (url === undefined) throw new Error("the URL is none");
  const { username, password = "" } = webhook;
  const response = await send({
    url,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    patience: PATIENCE,
    ...(username !== undefined && { auth: `${username}:${password}` }),
    certificateProblem: (socket, host) => certificateProblem(socket, host, webhook),
  });
  // What it says beyond its status is of no use.
  discard(response, LONGEST_RESPONSE);
  return { status: response.statusCode ?? 0 };
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${PATIENCE / 1000} s`;
  return "code" in error ? String(error.code) : error.message;
}
