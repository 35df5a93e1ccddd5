import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Webhook } from "../domain/webhooks/webhook.ts";
import type { Attempt } from "./outbox.ts";

/** Adyen waits so long for an answer. */
export const PATIENCE = 10_000;

/** Sends one event to its webhook. Never throws: what went wrong is part of the attempt. `at`: the sandbox's time. */
export function post(
  webhook: Webhook,
  body: string,
  headers: Readonly<Record<string, string>>,
  at: number,
): Promise<Attempt> {
  const started = performance.now();
  const attempt = (result: Pick<Attempt, "status" | "error">): Attempt => ({
    at,
    milliseconds: Math.round(performance.now() - started),
    ...result,
  });
  return new Promise((resolve) => {
    const fail = (error: string) => resolve(attempt({ error }));
    if (!URL.canParse(webhook.url)) return fail("the URL is none");
    const url = new URL(webhook.url);
    if (url.protocol !== "http:" && url.protocol !== "https:") return fail("the URL is neither http nor https");
    const { username, password = "" } = webhook;
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const accepts = webhook.acceptsSelfSignedCertificate || webhook.acceptsUntrustedRootCertificate;
    const request = send(url, {
      method: "POST",
      agent: false,
      ...(url.protocol === "https:" && accepts && { rejectUnauthorized: false }),
      ...(username !== undefined && { auth: `${username}:${password}` }),
      headers: { "content-type": "application/json", ...headers, "content-length": Buffer.byteLength(body) },
      signal: AbortSignal.timeout(PATIENCE),
    });
    request.on("error", (error) => fail(wordsOf(error)));
    request.on("response", (response) => {
      response.on("error", () => undefined);
      response.resume();
      resolve(attempt({ status: response.statusCode ?? 0 }));
      // What it says beyond its status is not read for ever.
      response.setTimeout(PATIENCE, () => response.destroy());
    });
    request.end(body);
  });
}

export function isAccepted({ status = 0 }: Attempt): boolean {
  return status >= 200 && status <= 299;
}

function wordsOf(error: Error): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${PATIENCE / 1000} s`;
  return "code" in error ? String(error.code) : error.message;
}
