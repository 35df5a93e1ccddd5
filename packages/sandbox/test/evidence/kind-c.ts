import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { type Answer, request } from "../support/requests.ts";
import { actionOf, CARD, EUR, locationOf, merchantAccount, SECURE, type Shop, visit } from "../support/shop.ts";

const row = (number: number | undefined, title: string, run: EvidenceRow["run"]): EvidenceRow => ({
  ...(number !== undefined && { row: number }),
  ...{ kind: "C", title, run },
});

async function redirectResultOf({ pay }: Shop, paymentMethod: object = { type: "ideal" }): Promise<string> {
  const { url } = actionOf(await pay({ paymentMethod }));
  const back = locationOf(await visit(url, { choice: "authorised", password: "password" }));
  return back.searchParams.get("redirectResult") ?? "";
}

function isProcessed({ status, body, headers }: Answer): void {
  assert.deepEqual(
    [status, body["errorCode"], body["message"], body["errorType"]],
    [422, "704", "request already processed or in progress", "validation"],
    JSON.stringify(body),
  );
  assert.match(String(body["pspReference"]), /^[A-Z0-9]{16}$/);
  assert.equal(body["pspReference"], headers.get("pspreference"));
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

/** What can be used once. */
export const rows: readonly EvidenceRow[] = [
  row(5, "the same redirectResult twice", async ({ shop }) => {
    const details = { redirectResult: await redirectResultOf(shop) };
    assert.equal((await shop.call("/payments/details", { details })).body["resultCode"], "Authorised");
    isProcessed(await shop.call("/payments/details", { details }));
    isProcessed(await shop.call("/payments/details", { details }));
  }),
  row(
    undefined,
    "the same redirectResult twice under one idempotency key gets one answer, and under another 704",
    async ({ shop }) => {
      const details = { redirectResult: await redirectResultOf(shop) };
      const send = (key: string) => shop.call("/payments/details", { details }, { "idempotency-key": key });
      const first = await send("details-1");
      assert.deepEqual((await send("details-1")).body, first.body);
      isProcessed(await send("details-2"));
    },
  ),
  row(undefined, "of ten at the same time one is answered", async ({ shop }) => {
    const details = { redirectResult: await redirectResultOf(shop, SECURE) };
    const answers = await Promise.all(Array.from({ length: 10 }, () => shop.call("/payments/details", { details })));
    const [first, ...rest] = answers.toSorted((a, b) => a.status - b.status);
    assert.equal(first?.body["resultCode"], "Authorised");
    for (const each of rest) isProcessed(each);
  }),
  row(undefined, "a shopper who cancelled", async ({ shop }) => {
    const { url } = actionOf(await shop.pay({ paymentMethod: { type: "ideal" } }));
    const back = locationOf(await visit(url, { choice: "cancelled" }));
    const details = { redirectResult: back.searchParams.get("redirectResult") };
    assert.equal((await shop.call("/payments/details", { details })).body["resultCode"], "Cancelled");
    isProcessed(await shop.call("/payments/details", { details }));
  }),
  row(undefined, "a device's fingerprint, and the result of a challenge", async ({ shop: { call, pay } }) => {
    const authenticationData = { threeDSRequestData: { nativeThreeDS: "preferred" } };
    let answer = await pay({ paymentMethod: SECURE, authenticationData });
    for (const transStatus of [undefined, "Y"]) {
      const { paymentData: authorisationToken } = actionOf(answer);
      const details = { threeDSResult: encoded({ authorisationToken, transStatus }) };
      answer = await call("/payments/details", { details });
      isProcessed(await call("/payments/details", { details }));
    }
    assert.equal(answer.body["resultCode"], "Authorised");
  }),
  row(undefined, "who waits may ask how it stands as often as they like", async ({ shop: { call, pay } }) => {
    const { paymentData } = actionOf(await pay({ paymentMethod: { type: "multibanco" } }));
    for (const _ of [1, 2]) assert.equal((await call("/payments/details", { details: {}, paymentData })).status, 200);
  }),
  row(undefined, "the classic answers of an issuer and of a challenge", async ({ shop: { sandbox } }) => {
    const pal = (path: string, body: object) =>
      request(sandbox, "POST", `/pal/servlet/Payment/v68/${path}`, { body: { merchantAccount, ...body } });
    const payment = { amount: EUR(1), reference: "r", card: { ...SECURE, type: undefined } };
    const { md } = (await pal("authorise", payment)).body;
    const answered = { md, paResponse: "made up" };
    assert.equal((await pal("authorise3d", answered)).body["resultCode"], "Refused");
    isProcessed(await pal("authorise3d", answered));
    const native = await pal("authorise", { ...payment, threeDS2RequestData: { deviceChannel: "browser" } });
    const { "threeds2.threeDS2Token": threeDS2Token } = native.body["additionalData"] as Record<string, string>;
    const fingerprint = { ...payment, threeDS2Token, card: undefined };
    assert.equal((await pal("authorise3ds2", fingerprint)).body["resultCode"], "ChallengeShopper");
    isProcessed(await pal("authorise3ds2", fingerprint));
  }),
  row(
    undefined,
    "an idempotency key of the classic APIs: one answer, and 704 for another request under it",
    async ({ shop: { sandbox } }) => {
      const pal = (path: string, body: object) =>
        request(sandbox, "POST", `/pal/servlet/Payment/v68/${path}`, {
          ...{ body: { merchantAccount, ...body }, headers: { "idempotency-key": "classic-1" } },
        });
      const payment = { amount: EUR(1), reference: "r", card: { ...CARD, type: undefined } };
      const first = await pal("authorise", payment);
      assert.equal(first.headers.get("idempotency-key"), "classic-1");
      assert.deepEqual((await pal("authorise", payment)).body, first.body);
      isProcessed(await pal("cancel", { originalReference: first.body["pspReference"] }));
    },
  ),
];
