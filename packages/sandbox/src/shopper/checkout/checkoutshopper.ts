import { isRecord } from "../../domain/fields.ts";
import {
  internal,
  noSuchPath,
  otherMethod,
  paymentRefusal,
  Refusal,
  unauthorized,
  unreadable,
} from "../../domain/refusal.ts";
import { DEFAULT_SETTINGS } from "../../domain/settings.ts";
import { findPageCaller, type PageCaller } from "../../http/client-key.ts";
import { JsonError, parseJson } from "../../http/json.ts";
import { jsonResponse, type SandboxRequest, type SandboxResponse } from "../../http/message.ts";
import { problemResponse } from "../../http/problem-response.ts";
import type { RequestLog } from "../../http/request-log.ts";
import { createRouter, type Fallback, type Match, type Router } from "../../http/router.ts";
import type { Trace } from "../../http/trace.ts";
import { settleDue } from "../../payments/scheduled-work.ts";
import { unsealedBody } from "../../storage/card-seal.ts";
import type { Transaction } from "../../storage/storage.ts";
import { takenOnce } from "../../storage/taken-once.ts";
import type { ShopperContext } from "../shopper.ts";
import { beginAttempt, ignoreEvents } from "./analytics.ts";
import { binLookup } from "./bin-lookup.ts";
import { corsHeaders, originOf, preflight } from "./cors.ts";
import { addFiles } from "./files.ts";
import { paymentStatus } from "./payment-status.ts";
import { campaigns, donate } from "./session-donations.ts";
import { balance, cancelSessionOrder, createOrder, orderStatus } from "./session-orders.ts";
import { pay, setup, submitDetails } from "./sessions.ts";
import type { ShopperHandler } from "./shopper-call.ts";
import { submitFingerprint } from "./three-ds-fingerprint.ts";

/** Where Adyen's SDK for browsers finds what it asks for, on this host as on Adyen's own. */
const BASES = ["/checkoutshopper", "/checkoutanalytics"];

export interface CheckoutShopperContext extends ShopperContext {
  readonly salt: string;
  readonly log: RequestLog;
}

/** By path below the base. */
const HANDLERS: Readonly<Record<string, ShopperHandler>> = {
  "/v1/sessions/{id}/setup": setup,
  "/v1/sessions/{id}/payments": pay,
  "/v1/sessions/{id}/paymentDetails": submitDetails,
  "/v1/sessions/{id}/paymentMethodBalance": balance,
  "/v1/sessions/{id}/balance": balance,
  "/v1/sessions/{id}/orders": createOrder,
  "/v1/sessions/{id}/orders/cancel": cancelSessionOrder,
  "/v1/sessions/{id}/donationCampaigns": campaigns,
  "/v1/sessions/{id}/donations": donate,
  "/v1/order/status": orderStatus,
  "/services/PaymentInitiation/v1/status": paymentStatus,
  "/v1/submitThreeDS2Fingerprint": submitFingerprint,
  "/v2/bin/binLookup": binLookup,
  "/v3/bin/binLookup": binLookup,
  "/v2/analytics/id": beginAttempt,
  "/v2/analytics/log": ignoreEvents,
  "/v3/analytics": beginAttempt,
  "/v3/analytics/{id}": ignoreEvents,
};

/** Routes what a shopper's browser asks Adyen: the SDK with a client key, from a page of an origin that may use it. */
export function addCheckoutShopper(router: Router, context: CheckoutShopperContext): void {
  const own = createRouter();
  for (const [path, handler] of Object.entries(HANDLERS))
    own.add("POST", path, (request, match) => respond(context, request, match, handler));
  addFiles(own, context);
  own.addFallback("", (request, { allowed, pathname }) => {
    const refusal = allowed.length === 0 ? noSuchPath(pathname, undefined) : otherMethod();
    const response = withHeaders(refused(context, refusal), corsHeaders(originOf(request.headers)));
    context.log.add(request, response, {});
    return response;
  });
  const respondBelow: Fallback = (request) =>
    request.method === "OPTIONS" ? preflight(request) : own.respond({ ...request, target: belowBase(request.target) });
  for (const base of BASES) router.addFallback(base, respondBelow);
}

/**
 * The SDK wants `test` in an address that it is to use a test key with, and the address of Adyen's own developers before it
 * lets an issuer's page be plain HTTP. Both may stand before the path, and mean nothing here.
 */
function belowBase(target: string): string {
  return target.replace(/^\/checkout(shopper|analytics)/, "").replace(/^\/test(?=\/)(\/http:\/\/localhost:8080)?/, "");
}

function refused({ random }: CheckoutShopperContext, { problem }: Refusal): SandboxResponse {
  return problemResponse(problem, DEFAULT_SETTINGS, random, "service");
}

async function respond(
  context: CheckoutShopperContext,
  request: SandboxRequest,
  match: Match,
  handler: ShopperHandler,
): Promise<SandboxResponse> {
  const trace: Trace = {};
  const response = await handled(context, request, match, handler, trace);
  context.log.add(request, response, trace);
  return response;
}

async function handled(
  context: CheckoutShopperContext,
  request: SandboxRequest,
  match: Match,
  handler: ShopperHandler,
  trace: Trace,
): Promise<SandboxResponse> {
  const cors = corsHeaders(originOf(request.headers));
  try {
    const body = unsealedBody(readBody(request), context.salt);
    const { answer, world } = await context.storage.transaction((sql) => {
      const page = requirePage(context, sql, request, match.query);
      const now = page.world.now(context.realTime);
      trace.world = page.world.name;
      trace.now = now;
      const call = {
        ...{ world: page.world, caller: page.caller, now, settings: page.world.conditions().settings },
        ...{ random: takenOnce(sql, context.random), url: context.url() },
        ...{ path: match.params, query: match.query, body },
      };
      settleDue(call);
      return { answer: handler(call), world: page.world };
    });
    if (world.hasEvents) context.dispatcher.wake();
    return withHeaders(jsonResponse(200, answer), cors);
  } catch (error) {
    if (!(error instanceof Refusal)) {
      context.onError(error);
      return withHeaders(refused(context, internal()), cors);
    }
    // A page that may not use the key is not to read why, as on the platform: its console says that it was refused.
    return withHeaders(refused(context, error), error instanceof StrangerRefusal ? {} : cors);
  }
}

function withHeaders(response: SandboxResponse, headers: Readonly<Record<string, string>>): SandboxResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

class StrangerRefusal extends Refusal {}

/** Whose client key the request has, which must be used from where it may be. */
function requirePage(
  context: CheckoutShopperContext,
  sql: Transaction,
  { headers }: SandboxRequest,
  query: URLSearchParams,
): PageCaller {
  const page = findPageCaller(sql, query.get("clientKey") ?? query.get("token") ?? "", context);
  if (page === undefined) throw new StrangerRefusal(unauthorized().problem);
  const origin = originOf(headers);
  if (origin !== undefined && origin !== new URL(context.url()).origin && !page.allows(origin)) {
    throw new StrangerRefusal(paymentRefusal("originNotAllowed", [origin]).problem);
  }
  return page;
}

function readBody({ body, isTooLarge }: SandboxRequest) {
  if (isTooLarge === true) throw unreadable("The body is too large.");
  if (body === "") return {};
  try {
    const value = parseJson(body);
    if (isRecord(value)) return value;
  } catch (error) {
    if (error instanceof JsonError) throw unreadable(error.message);
    throw error;
  }
  throw unreadable("The body must be an object.");
}
