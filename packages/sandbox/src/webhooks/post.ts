import { once } from "node:events";
import { type ClientRequest, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect, type TLSSocket } from "node:tls";
import type { Webhook } from "../domain/webhooks/webhook.ts";
import { certificateProblem } from "./certificate.ts";
import type { Attempt } from "./outbox.ts";

/** Adyen waits so long for an answer. */
export const PATIENCE = 10_000;

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
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Error("the URL is neither http nor https");
  const signal = AbortSignal.timeout(PATIENCE);
  const { username, password = "" } = webhook;
  const options = {
    method: "POST",
    signal,
    ...(username !== undefined && { auth: `${username}:${password}` }),
    headers: { "content-type": "application/json", ...headers, "content-length": Buffer.byteLength(body) },
  };
  if (url.protocol === "http:") return answerTo(httpRequest(url, { ...options, agent: false }), body);
  const socket = await connected(url, webhook, signal);
  // Without an agent, which would make a connection of its own.
  return answerTo(httpsRequest(url, { ...options, createConnection: () => socket }), body);
}

/** A connection to a server whose certificate the webhook accepts: nothing is sent to any other. */
async function connected(url: URL, webhook: Webhook, signal: AbortSignal): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isName = !/^[\d.]+$|:/.test(host);
  const socket = connect({
    host,
    port: Number(url.port || 443),
    rejectUnauthorized: false,
    ALPNProtocols: ["http/1.1"],
    ...(isName && { servername: host }),
  });
  try {
    await once(socket, "secureConnect", { signal });
    const problem = certificateProblem(socket, host, webhook);
    if (problem !== undefined) throw new Error(problem);
    return socket;
  } catch (error) {
    // What else it may say while it ends is of no use.
    socket.on("error", () => undefined);
    socket.destroy();
    throw error;
  }
}

function answerTo(request: ClientRequest, body: string): Promise<Pick<Attempt, "status">> {
  return new Promise((resolve, reject) => {
    request.on("error", reject);
    request.on("response", (response) => {
      response.on("error", () => undefined);
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
      // What it says beyond its status is not read for ever.
      response.setTimeout(PATIENCE, () => response.destroy());
    });
    request.end(body);
  });
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "AbortError" || error.name === "TimeoutError") return `no answer within ${PATIENCE / 1000} s`;
  return "code" in error ? String(error.code) : error.message;
}
