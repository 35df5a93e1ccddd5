import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import {
  actionOf,
  CARD,
  EUR,
  locationOf,
  merchantAccount,
  SECURE,
  shop as newShop,
  type Shop,
  visit,
} from "../support/shop.ts";

type Data = Readonly<Record<string, string>>;

const dataOf = ({ body }: { readonly body: Record<string, unknown> }) => body["additionalData"] as Data;

const store = (shop: Shop, shopperReference: string, more: object = {}) =>
  shop.pay({
    amount: EUR(0),
    shopperReference,
    storePaymentMethod: true,
    recurringProcessingModel: "Subscription",
    shopperInteraction: "Ecommerce",
    ...more,
  });

/** What integrations read of any card payment; the patterns are of recorded values. */
const READ: Readonly<Record<string, RegExp>> = {
  authCode: /^\d{6}$/,
  avsResult: /^[0-9]+ \w/,
  cvcResult: /^1 Matches$/,
  cardBin: /^411111$/,
  cardSummary: /^1111$/,
  expiryDate: /^3\/2030$/,
  eci: /^N\/A$/,
  fundingSource: /^CREDIT$/,
  issuerCountry: /^NL$/,
  liabilityShift: /^false$/,
  networkTxReference: /^\d{15}$/,
  paymentMethod: /^visa$/,
  refusalReasonRaw: /^AUTHORISED$/,
  threeDAuthenticated: /^false$/,
  threeDOffered: /^false$/,
};

function hasAll(data: Data | undefined, wanted: Readonly<Record<string, RegExp>>): void {
  for (const [name, pattern] of Object.entries(wanted)) assert.match(data?.[name] ?? "absent", pattern, name);
}

/** `additionalData` as integrations read it. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 14,
    kind: "F",
    title: "a zero authorisation that stores names the token, and each later payment with it too",
    run: async ({ shop }) => {
      const stored = dataOf(await store(shop, "evidence-14"));
      const token = stored["tokenization.storedPaymentMethodId"];
      const common = {
        recurringProcessingModel: /^Subscription$/,
        "tokenization.shopperReference": /^evidence-14$/,
        "tokenization.storedPaymentMethodId": /^[A-Z0-9]{16}$/,
        "recurring.recurringDetailReference": new RegExp(`^${token}$`),
        "recurring.shopperReference": /^evidence-14$/,
        "recurring.firstPspReference": /^[A-Z0-9]{16}$/,
        networkTxReference: /^\d{15}$/,
      };
      hasAll(stored, { ...common, "tokenization.store.operationType": /^created$/ });
      const again = await shop.pay({
        paymentMethod: { type: "scheme", storedPaymentMethodId: token },
        shopperReference: "evidence-14",
        shopperInteraction: "ContAuth",
        recurringProcessingModel: "Subscription",
      });
      assert.equal(again.body["resultCode"], "Authorised");
      hasAll(dataOf(again), common);
      assert.equal(dataOf(again)["recurring.firstPspReference"], stored["recurring.firstPspReference"]);
      assert.equal(dataOf(again)["tokenization.store.operationType"], undefined);
    },
  },
  {
    row: 14,
    kind: "F",
    title: "the result of a session names the token",
    run: async ({ shop }) => {
      const { body } = await shop.call("/sessions", {
        ...{ merchantAccount, amount: EUR(1000), reference: "s-14", returnUrl: "https://shop.example/back" },
        ...{ mode: "hosted", shopperReference: "evidence-14s", storePaymentMethodMode: "enabled" },
        recurringProcessingModel: "UnscheduledCardOnFile",
      });
      const typed = { number: CARD.number, expiry: "03/2030", cvc: "737", holderName: "J. Doe" };
      const back = locationOf(await visit(body["url"], typed));
      const sessionResult = back.searchParams.get("sessionResult") ?? "";
      const result = await shop.call(
        `/sessions/${String(body["id"])}?sessionResult=${encodeURIComponent(sessionResult)}`,
      );
      hasAll(dataOf(result), {
        recurringProcessingModel: /^UnscheduledCardOnFile$/,
        "tokenization.storedPaymentMethodId": /^[A-Z0-9]{16}$/,
        "tokenization.store.operationType": /^created$/,
        paymentMethod: /^visa$/,
      });
    },
  },
  {
    row: 15,
    kind: "F",
    title: "a card payment says what the issuer and the network said, in its response and in its webhook",
    run: async ({ t }) => {
      const shop = await newShop(t);
      hasAll(dataOf(await shop.pay()), READ);
      const [item] = await shop.items("AUTHORISATION");
      hasAll(item?.additionalData, READ);
    },
  },
  {
    row: 15,
    kind: "F",
    title: "a payment with 3-D Secure says that the issuer vouches for it",
    run: async ({ shop }) => {
      const asked = await shop.pay({ paymentMethod: SECURE });
      const back = locationOf(await visit(actionOf(asked).url, { choice: "authorised", password: "password" }));
      const details = { redirectResult: back.searchParams.get("redirectResult") };
      hasAll(dataOf(await shop.call("/payments/details", { details })), {
        eci: /^05$/,
        liabilityShift: /^true$/,
        networkTxReference: /^\d{15}$/,
        threeDAuthenticated: /^true$/,
        threeDAuthenticatedResponse: /^Y$/,
        threeDOffered: /^true$/,
        threeDSVersion: /^2\.\d\.0$/,
      });
    },
  },
  {
    kind: "F",
    title: "each group can be switched off",
    run: async ({ t }) => {
      const shop = await newShop(t, { settings: { additionalDataThreeDS: false, additionalDataRisk: false } });
      const data = dataOf(await shop.pay());
      assert.deepEqual([data["eci"], data["cvcResult"], data["cardSummary"]], [undefined, undefined, "1111"]);
    },
  },
  {
    kind: "F",
    title: "a card that is stored again is already there, and is updated by another expiry",
    run: async ({ shop }) => {
      const operation = async (paymentMethod: object) =>
        dataOf(await store(shop, "evidence-again", { paymentMethod }))["tokenization.store.operationType"];
      assert.equal(await operation(CARD), "created");
      assert.equal(await operation(CARD), "alreadyExisting");
      const unlisted = { ...CARD, number: "4000020000000000" };
      assert.equal(await operation({ ...unlisted, expiryYear: "2031" }), "created");
      assert.equal(await operation({ ...unlisted, expiryYear: "2033" }), "updated");
    },
  },
];
