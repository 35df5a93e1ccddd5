import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { messageOf, systemCode } from "../../errors.ts";
import type { Secret } from "../../secret.ts";
import { printable } from "../command/mask.ts";
import { StoreError } from "./store.ts";

const timeoutMs = 20_000;
/** Stores answer with a secret and a few words around it. */
const mostBytes = 1024 * 1024;
/** A store that asks for more is asked again all the same, before the old key may have ended. */
const longestWaitMs = 60 * 60_000;

/** Certificates for a store whose authority is its own, as Kubernetes clusters have. */
export interface Tls {
  readonly ca?: string | Buffer | undefined;
  readonly cert?: string | Buffer | undefined;
  readonly key?: string | Buffer | undefined;
}

export interface HttpCall {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly tls?: Tls;
  /** What the messages of errors must not show. */
  readonly secrets?: readonly Secret[];
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Of a body that is JSON; `undefined` where it is none. */
  readonly json: unknown;
  readonly text: string;
}

/**
 * One HTTP call, without a second try. Not `fetch`: it takes no certificate of an authority of one's own.
 *
 * @throws {StoreError} no answer came.
 */
export async function callStore(call: HttpCall): Promise<HttpAnswer> {
  const { method, url, headers = {}, body, tls = {}, secrets = [] } = call;
  const sent = body === undefined ? headers : { ...headers, "content-length": String(Buffer.byteLength(body)) };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const send = url.protocol === "https:" ? requestSecure : requestPlain;
      const signal = AbortSignal.timeout(timeoutMs);
      const made = send(url, { method, headers: sent, signal, ...tls }, resolve);
      made.once("error", reject);
      made.end(body);
    });
    return await answerOf(response);
  } catch (error) {
    const why = hints[systemCode(error) ?? ""] ?? printable(messageOf(error), secrets);
    throw new StoreError(method === "GET" ? "wait" : "unclear", `${url.host} cannot be reached: ${why}`);
  }
}

const hints: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was cut",
  ENOTFOUND: "there is no such host",
  ABORT_ERR: `it did not answer within ${timeoutMs / 1000} s`,
};

async function answerOf(response: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error("its answer is too long");
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return { status: response.statusCode ?? 0, headers, json: parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What one store's refusals mean beyond their status, in the store's own words. */
export interface Refusals {
  /** What the credentials need, where they may not do it: `the capability "update" on secret/data/shop`. */
  readonly needs: string;
  /** How to log in again. */
  readonly login: string;
  /** The store's own word on what is wrong. */
  readonly said: string;
  /** Status and error codes differ between stores; where this says nothing, the status counts. */
  readonly problem?: StoreError["problem"] | undefined;
}

/** An answer that is none of those that were hoped for, as an error. */
export function refusal(call: HttpCall, answer: HttpAnswer, refusals: Refusals): StoreError {
  const { status } = answer;
  const problem = refusals.problem ?? problemOf(call, status);
  const said = printable(refusals.said, call.secrets ?? []);
  const because = `${call.url.host} answered ${status}${said === "" ? "" : `: ${said}`}`;
  const waitMs = retryAfter(answer);
  switch (problem) {
    case "login":
      return new StoreError(
        problem,
        `its credentials are missing, wrong or have expired. ${refusals.login} (${because})`,
      );
    case "wait":
      return new StoreError(problem, `it asks for patience (${because})`, waitMs);
    case "refused":
      return new StoreError(
        problem,
        status === 403 ? `permission denied: it needs ${refusals.needs} (${because})` : because,
      );
    case "unclear":
    case "stale":
      return new StoreError(problem, because, waitMs);
  }
}

function problemOf({ method }: HttpCall, status: number): StoreError["problem"] {
  if (status === 401) return "login";
  if (status === 429) return "wait";
  if (status === 409 || status === 412) return "stale";
  if (status >= 500 || status === 408) return method === "GET" ? "wait" : "unclear";
  return "refused";
}

/** Seconds, or a date. */
function retryAfter({ headers }: HttpAnswer): number | undefined {
  const given = headers["retry-after"];
  if (given === undefined) return undefined;
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 1000), longestWaitMs);
}
