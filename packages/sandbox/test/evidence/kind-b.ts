import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { actionOf, CARD, EUR, locationOf, merchantAccount, type Shop, visit } from "../support/shop.ts";

const row = (number: number | undefined, title: string, run: EvidenceRow["run"]): EvidenceRow => ({
  ...(number !== undefined && { row: number }),
  ...{ kind: "B", title, run },
});

/** What Drop-in hands to a shop's server, as of versions 5 and 6. */
const STATE = {
  riskData: { clientData: "eyJ2ZXJzaW9uIjoiMS4wLjAifQ==" },
  paymentMethod: {
    type: "scheme",
    holderName: "",
    encryptedCardNumber: "test_4111111111111111",
    encryptedExpiryMonth: "test_03",
    encryptedExpiryYear: "test_2030",
    encryptedSecurityCode: "test_737",
    brand: "visa",
    checkoutAttemptId: "do-not-track",
  },
  browserInfo: {
    acceptHeader: "*/*",
    colorDepth: 24,
    language: "en-US",
    javaEnabled: false,
    screenHeight: 900,
    screenWidth: 1440,
    userAgent: "Mozilla/5.0",
    timeZoneOffset: -60,
  },
  origin: "http://localhost:3000",
  clientStateDataIndicator: true,
};

async function sentOn({ call }: Shop, path: string): Promise<void> {
  const shopPart = { merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "http://localhost:3000/back" };
  const { status, body } = await call(path, { ...STATE, ...shopPart });
  assert.deepEqual([status, body["errorCode"]], [200, undefined], JSON.stringify(body));
}

/** Checks that the platform does not make. */
export const rows: readonly EvidenceRow[] = [
  row(
    3,
    "a return address that leads nowhere is taken: a card pays, and iDEAL leads to the bank and back to a page",
    async ({ shop: { pay } }) => {
      const returnUrl = "ReturnUrl_example";
      assert.equal((await pay({ returnUrl })).body["resultCode"], "Authorised");
      const ideal = await pay({ returnUrl, paymentMethod: { type: "ideal" } });
      assert.equal(ideal.body["resultCode"], "RedirectShopper");
      const back = locationOf(await visit(actionOf(ideal).url, { choice: "authorised" }));
      assert.equal((await visit(back)).status, 200);
    },
  ),
  row(undefined, "the same of a session and a link", async ({ shop: { call } }) => {
    const body = { merchantAccount, amount: EUR(1), reference: "r", returnUrl: "ReturnUrl_example" };
    assert.equal((await call("/sessions", { ...body, mode: "hosted" })).status, 201);
    assert.equal((await call("/paymentLinks", body)).status, 201);
  }),
  row(4, "what Drop-in hands over is sent on whole", async ({ shop }) => sentOn(shop, "/payments")),
  row(undefined, "what Drop-in hands over after an action is sent on whole", async ({ shop }) => {
    const { status, body } = await shop.call("/payments/details", { details: {}, clientStateDataIndicator: true });
    assert.deepEqual([status, body["errorCode"]], [422, "14_002"]);
  }),
  row(
    undefined,
    "a method of Drop-in that no description has is paid with, and one that there is not has no acquirer",
    async ({ shop: { pay } }) => {
      for (const type of ["giropay", "bankTransfer_NL", "mealVoucher_FR_natixis"]) {
        const { status, body } = await pay({ paymentMethod: { type, checkoutAttemptId: "x" } });
        assert.equal(status, 200, JSON.stringify(body));
      }
      const { status, body } = await pay({ paymentMethod: { type: "telepathy" } });
      assert.deepEqual([status, body["errorCode"], body["errorType"]], [422, "905_1", "configuration"]);
      assert.match(String(body["message"]), /txvariant \(telepathy\), currency \(EUR\)/);
    },
  ),
  row(undefined, "a field that the structure does not have is refused by its name", async ({ shop: { call, pay } }) => {
    const unknown = await pay({ paymentMethod: { ...CARD, surprise: 1 } });
    assert.deepEqual(
      [unknown.status, unknown.body["errorCode"], unknown.body["message"]],
      [400, "702", "Structure of CardDetails contains the following unknown fields: [surprise]"],
    );
    const session = await call("/sessions", {
      merchantAccount,
      amount: EUR(1),
      reference: "r",
      returnUrl: "https://x.example",
      paymentMethod: {},
    });
    assert.equal(
      session.body["message"],
      "Structure of CreateCheckoutSessionRequest contains the following unknown fields: [paymentMethod]",
    );
  }),
];
