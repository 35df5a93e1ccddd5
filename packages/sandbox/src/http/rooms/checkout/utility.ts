import { createHash } from "node:crypto";
import type {
  ApplePaySessionRequest,
  CheckoutForwardRequest,
  DonationCampaignsRequest,
  PaypalUpdateOrderRequest,
  UtilityRequest,
  ValidateShopperIdRequest,
} from "@adyen-kit/client/checkout/v71/types";
import { newPspReference } from "../../../domain/random.ts";
import { invalid } from "../../../domain/refusal.ts";
import { payments } from "../../../store/kinds.ts";
import { Afterwards, type Room } from "../../call.ts";
import { answerOf } from "../payments/answer.ts";
import { forwarded, isLoopback } from "../payments/forward.ts";
import { merchantNamed, paymentOf, tokenOf } from "../payments/finding.ts";
import { makePayment } from "../payments/making.ts";
import { text } from "../payments/method.ts";
import { paymentOrderOf, record } from "../payments/request.ts";

const donate: Room = async (call) => {
  const body = record(call.body);
  const merchant = await merchantNamed(call, String(body["merchantAccount"]));
  const original = text(body, "donationOriginalPspReference");
  const before = original === undefined ? undefined : await paymentOf(call.world, merchant, original);
  const method = record(body["paymentMethod"]);
  const asked = await paymentOrderOf(
    call.world,
    merchant,
    // Whoever gives after paying does not type a card again.
    Object.keys(method).length === 0 ? { ...body, paymentMethod: { type: "sepadirectdebit" } } : body,
    call.now,
  );
  const read =
    before !== undefined && Object.keys(method).length === 0 ? { ...asked.read, method: before.method } : asked.read;
  const payment = await makePayment(call, { ...asked, read }, call.settings);
  const status = { Authorised: "completed", Refused: "refused" }[payment.outcome?.resultCode as "Authorised"];
  const { amount, reference } = payment;
  return {
    ...{
      id: newPspReference(call.random),
      status: status ?? "pending",
      merchantAccount: merchant.id,
      amount,
      reference,
    },
    ...(body["donationAccount"] !== undefined && { donationAccount: body["donationAccount"] }),
    payment: await answerOf(call, call.url, payment),
  };
};

const campaigns: Room = async (call) => {
  const { merchantAccount, currency } = call.body as DonationCampaignsRequest;
  await merchantNamed(call, merchantAccount);
  const values = [100, 300, 500];
  return {
    donationCampaigns: [
      {
        id: "DONATION_CAMPAIGN_1",
        campaignName: "Sandbox campaign",
        nonprofitName: "Sandbox nonprofit",
        nonprofitDescription: "A nonprofit that exists in the sandbox only.",
        causeName: "Testing",
        amounts: { currency, values },
        donation: { currency, type: "fixedAmounts", donationType: "fixedAmounts", values },
      },
    ],
  };
};

const applePaySession: Room = async (call) => {
  const { displayName, domainName, merchantIdentifier } = call.body as ApplePaySessionRequest;
  const expires = call.now + 300_000;
  const session = { epochTimestamp: call.now, expiresAt: expires, merchantIdentifier, displayName, domainName };
  return { data: Buffer.from(JSON.stringify(session)).toString("base64") };
};

/** The same key for the same origin, as on the platform. */
const originKeys: Room = async (call) => {
  const { originDomains } = call.body as UtilityRequest;
  const key = (domain: string) => {
    const signature = createHash("sha256").update(`${call.salt}:${domain}`).digest("base64url");
    return `pub.v2.${call.caller.id}.${Buffer.from(domain).toString("base64url")}.${signature}`;
  };
  return { originKeys: Object.fromEntries(originDomains.map((domain) => [domain, key(domain)])) };
};

const updatePaypalOrder: Room = async (call) => {
  const { paymentData = "", pspReference } = call.body as PaypalUpdateOrderRequest;
  const known = pspReference === undefined ? undefined : await call.world.one(payments, pspReference);
  if (pspReference !== undefined && known === undefined)
    throw invalid([{ name: "pspReference", value: pspReference, message: "is not a payment" }]);
  return { paymentData, status: "success" };
};

const validateShopperId: Room = async (call) => {
  const { merchantAccount } = call.body as ValidateShopperIdRequest;
  await merchantNamed(call, merchantAccount);
  return { result: "VALID" };
};

const forward: Room = async (call) => {
  const request = call.body as CheckoutForwardRequest;
  const merchant = await merchantNamed(call, request.merchantAccount);
  const { storedPaymentMethodId: id, shopperReference } = request;
  const token = id === undefined ? undefined : await tokenOf(call.world, merchant, id, shopperReference);
  const answer = (response: object) => ({
    pspReference: newPspReference(call.random),
    response,
    ...(request.merchantReference !== undefined && { merchantReference: request.merchantReference }),
    ...(id !== undefined && { storedPaymentMethodId: id }),
  });
  // Nothing leaves the machine: an address elsewhere is answered as if it had said yes.
  if (!isLoopback(request.baseUrl) || request.options?.dryRun === true)
    return answer({ status: 200, body: "{}", headers: { "x-sandbox": "not sent" } });
  return new Afterwards(async () => answer(await forwarded(request, token)));
};

export const utilityRooms: Readonly<Record<string, Room>> = {
  "checkout/donations/donations": donate,
  "checkout/donations/donationCampaigns": campaigns,
  "checkout/utility/getApplePaySession": applePaySession,
  "checkout/utility/originKeys": originKeys,
  "checkout/utility/updatesOrderForPaypalExpressCheckout": updatePaypalOrder,
  "checkout/utility/validateShopperId": validateShopperId,
  "checkout/recurring/forward": forward,
};
