import type * as utility from "@adyen-kit/client/checkout/v71/utility";
import type * as recurring from "@adyen-kit/client/checkout/v71/recurring";
import { newPspReference, newStepToken } from "../../domain/random.ts";
import { invalid } from "../../domain/refusal.ts";
import { reachesMerchant } from "../../domain/scope.ts";
import { merchants } from "../../storage/kinds.ts";
import { methodSettings } from "../../storage/management-kinds.ts";
import { originKey } from "../../storage/origin-key.ts";
import { afterCommit, type Call, type HandlerOf, type Handlers } from "../call.ts";
import { asRecord, textIn } from "../../domain/fields.ts";
import { requireMerchant, requireToken } from "../../payments/lookups.ts";
import { forwardAddress, forwarded, isOnThisMachine } from "./forward.ts";
import { paypalHandlers } from "./paypal.ts";
import { storedMethodHandlers } from "./stored-methods.ts";

/** For a web shop whose domain is registered, where the company has registered any; as Apple gives it, for five minutes. */
const applePaySession: HandlerOf<typeof utility.getApplePaySession> = (call) => {
  const { displayName, domainName, merchantIdentifier } = call.body;
  const registered = applePayDomains(call);
  if (registered.length > 0 && !registered.includes(domainName))
    throw invalid([{ name: "domainName", value: domainName, message: "is not registered for Apple Pay" }]);
  const session = {
    epochTimestamp: call.now,
    expiresAt: call.now + 300_000,
    merchantSessionIdentifier: `SSH${newStepToken(call.random)}`,
    nonce: newPspReference(call.random),
    merchantIdentifier,
    domainName,
    displayName,
    signature: newStepToken(call.random),
    retries: 0,
  };
  return { data: Buffer.from(JSON.stringify(session)).toString("base64") };
};

function applePayDomains({ world, caller }: Call): string[] {
  const reached = world.of(merchants, caller.companyId).filter((each) => reachesMerchant(caller, each));
  const domains: string[] = [];
  for (const { id } of reached) {
    for (const { body } of world.of(methodSettings, id)) {
      const listed = asRecord(body["applePay"])["domains"];
      if (Array.isArray(listed)) domains.push(...listed.map((each) => hostOf(String(each))));
    }
  }
  return domains;
}

/** Domains are registered with a scheme or without. */
function hostOf(domain: string): string {
  return URL.canParse(domain) ? new URL(domain).hostname : domain;
}

/** The same key for the same origin, as on the platform. */
const originKeys: HandlerOf<typeof utility.originKeys> = (call) => {
  const { originDomains } = call.body;
  const wrong = originDomains.filter((domain) => !isOrigin(domain));
  if (wrong.length > 0)
    throw invalid(wrong.map((value) => ({ name: "originDomains", value, message: "must be an origin" })));
  const key = (domain: string) => originKey(call.caller.id, domain, call.salt);
  return { originKeys: Object.fromEntries(originDomains.map((domain) => [domain, key(domain)])) };
};

/** Scheme, host and port; a slash at the end does no harm. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol } = new URL(text);
  return /^https?:$/.test(protocol) && text.replace(/\/$/, "").toLowerCase() === origin;
}

/**
 * Whether PayTo would know the shopper. Nobody documents how to provoke the other results: here the shopper's reference
 * says it, by having `invalid` or `unknown` in it.
 */
const validateShopperId: HandlerOf<typeof utility.validateShopperId> = (call) => {
  const { merchantAccount, paymentMethod, shopperReference } = call.body;
  requireMerchant(call, merchantAccount);
  const method = asRecord(paymentMethod);
  if (textIn(method, "type")?.toLowerCase() !== "payto")
    return { result: "NOT_REQUIRED", reason: "This payment method has no shopper ids" };
  const reference = textIn(method, "shopperReference") ?? shopperReference ?? "";
  const [, word] = /(invalid|unknown)/i.exec(reference) ?? [];
  return word === undefined
    ? { result: "VALID" }
    : { result: word.toUpperCase(), reason: `The shopper reference says ${word.toLowerCase()}` };
};

const forward: HandlerOf<typeof recurring.forward> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  const { storedPaymentMethodId: id, shopperReference } = request;
  const token = id === undefined ? undefined : requireToken(call.world, merchant, id, shopperReference);
  const answer = (response: object) => ({
    pspReference: newPspReference(call.random),
    response,
    ...(request.merchantReference !== undefined && { merchantReference: request.merchantReference }),
    ...(id !== undefined && { storedPaymentMethodId: id }),
  });
  const address = forwardAddress(request);
  // Nothing leaves the machine: an address elsewhere is answered as if it had said yes. So is one of this machine where
  // others reach the sandbox: what listens here trusts whoever is here.
  if (!call.isPrivate || !isOnThisMachine(address) || request.options?.dryRun === true)
    return answer({ status: 200, body: "{}", headers: { "x-sandbox": "not sent" } });
  return afterCommit(async () => answer(await forwarded(address, request, token)));
};

export const utilityHandlers: Handlers<typeof utility> = {
  getApplePaySession: applePaySession,
  originKeys,
  validateShopperId,
  ...paypalHandlers,
};

export const recurringHandlers: Handlers<typeof recurring> = { forward, ...storedMethodHandlers };
