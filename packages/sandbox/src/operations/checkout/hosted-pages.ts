import type * as payment from "@adyen-kit/client/checkout/v71/payments";
import type * as links from "@adyen-kit/client/checkout/v71/payment-links";
import type { CreateCheckoutSessionRequest, PaymentLinkRequest } from "@adyen-kit/client/checkout/v71/types";
import { sessionAdditionalData } from "../../domain/payments/additional-data.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { checkAmount } from "../../domain/payments/money.ts";
import { LIFETIME, type HostedPage, stateOf } from "../../domain/payments/hosted-page.ts";
import { newStepToken, pick } from "../../domain/random.ts";
import { invalid, paymentRefusal, unknownEntity } from "../../domain/refusal.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import { merchants, hostedPages, payments } from "../../storage/kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import { SHOPPER_BASE } from "../../payments/actions.ts";
import { asRecord } from "../../domain/fields.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { sessionData } from "../../payments/session-data.ts";
import { onTime } from "../on-time.ts";
import { checkRequest } from "../../payments/check-request.ts";

type Request = CreateCheckoutSessionRequest | PaymentLinkRequest;

const CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

function open(call: Call<{ readonly body: Request }>, kind: HostedPage["kind"]): HostedPage {
  const request: Request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  checkAmount(request.amount);
  checkRequest(request);
  const page: HostedPage = {
    id: `${kind === "session" ? "CS" : "PL"}${pick(CAPITALS, 16, call.random)}`,
    kind,
    companyId: merchant.companyId,
    merchantAccount: merchant.id,
    amount: request.amount,
    reference: request.reference,
    createdAt: call.now,
    updatedAt: call.now,
    expiresAt: endOf(call, kind, request.expiresAt),
    state: "active",
    reusable: "reusable" in request && request.reusable === true,
    payments: [],
    refusals: 0,
    request: asRecord(request),
    resultToken: newStepToken(call.random),
  };
  call.world.save(hostedPages, page);
  return page;
}

function endOf({ now }: Pick<Call, "now">, kind: HostedPage["kind"], given: string | Date | undefined): number {
  const { usual, most } = LIFETIME[kind];
  if (given === undefined) return now + usual;
  const end = new Date(given).getTime();
  if (end > now + most) throw paymentRefusal("expiresAt", [new Date(now + most).toISOString()]);
  if (Number.isNaN(end) || end <= now)
    throw invalid([{ name: "expiresAt", value: String(given), message: "must be a time that is yet to come" }]);
  return end;
}

const openSession: HandlerOf<typeof payment.sessions> = (call) => {
  const page = open(call, "session");
  const { mode = "embedded" } = call.body;
  return call.shaped({
    ...page.request,
    id: page.id,
    mode,
    sessionData: sessionData(page),
    expiresAt: new Date(page.expiresAt).toISOString(),
    ...(mode === "hosted" && { url: urlOf(call, page) }),
  });
};

const sessionResult: HandlerOf<typeof payment.getResultOfPaymentSession> = (call) => {
  const page = pageIn(call, call.params.sessionId, "session");
  if (call.params.sessionResult !== page.resultToken) throw paymentRefusal("sessionResult");
  const made = page.payments
    .map((each) => call.world.one(payments, each))
    .filter((each): each is Payment => each !== undefined);
  const last = made.at(-1);
  return {
    ...(last?.outcome !== undefined && { additionalData: sessionAdditionalData(last, call.settings) }),
    id: page.id,
    status: stateOf(page, call.now),
    reference: page.reference,
    payments: made.map(({ amount, pspReference, outcome, method: { type, brand } }) => ({
      amount,
      pspReference,
      resultCode: outcome?.resultCode ?? "Pending",
      paymentMethod: { type, ...(brand !== undefined && { brand }) },
    })),
  };
};

const openLink: HandlerOf<typeof links.paymentLinks> = (call) => renderLink(call, open(call, "link"));

const getLink: HandlerOf<typeof links.getPaymentLink> = (call) =>
  renderLink(call, pageIn(call, call.params.linkId, "link"));

const expireLink: HandlerOf<typeof links.updatePaymentLink> = (call) => {
  const page = pageIn(call, call.params.linkId, "link");
  if (stateOf(page, call.now) !== "active") throw paymentRefusal("linkExpired");
  const expired: HostedPage = { ...page, state: "expired", updatedAt: call.now };
  call.world.save(hostedPages, expired);
  return renderLink(call, expired);
};

function pageIn(call: Call, id: string, kind: HostedPage["kind"]): HostedPage {
  const page = call.world.one(hostedPages, id);
  const merchant = page && call.world.one(merchants, page.merchantAccount);
  // Another merchant's page looks like one that is not there.
  const isTheirs = merchant !== undefined && reachesMerchant(call.caller, merchant);
  if (page === undefined || page.kind !== kind || !isTheirs) throw unknownEntity();
  return page;
}

function renderLink<R>(call: Call<unknown, R>, page: HostedPage): R {
  return call.shaped({
    reusable: false,
    ...page.request,
    id: page.id,
    status: stateOf(page, call.now),
    url: urlOf(call, page),
    expiresAt: new Date(page.expiresAt).toISOString(),
    updatedAt: new Date(page.updatedAt).toISOString(),
  });
}

function urlOf({ url }: Pick<Call, "url">, { id }: HostedPage): string {
  return `${url}${SHOPPER_BASE}/pay/${id}`;
}

export const sessionHandlers = { sessions: onTime(openSession), getResultOfPaymentSession: onTime(sessionResult) };

export const linkHandlers: Handlers<typeof links> = {
  paymentLinks: onTime(openLink),
  getPaymentLink: onTime(getLink),
  updatePaymentLink: onTime(expireLink),
};
