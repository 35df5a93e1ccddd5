import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { actionOf, CARD, SECURE, type Shop, visit } from "../support/shop.ts";

const NATIVE = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };

const payNatively = (shop: Shop, number: string) => shop.pay({ ...NATIVE, paymentMethod: { ...CARD, number } });

const read = (token: string) => JSON.parse(Buffer.from(token, "base64").toString()) as Record<string, unknown>;

/** Goes on with the result that a page shows for the front end. */
async function goOn(shop: Shop, url: string, form?: Record<string, string>) {
  const page = await (await visit(url, form)).text();
  const threeDSResult = /<code id="result">([^<]+)</.exec(page)?.[1];
  return shop.call("/payments/details", { details: { threeDSResult } });
}

/** 3-D Secure 2 as front ends take it. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 16,
    kind: "G",
    title: "the fingerprint's token has the keys that a front end reads",
    run: async ({ shop }) => {
      const token = read(actionOf(await payNatively(shop, SECURE.number)).token);
      assert.deepEqual(Object.keys(token), [
        ...["threeDSMessageVersion", "threeDSMethodNotificationURL", "threeDSMethodUrl", "threeDSServerTransID"],
      ]);
      assert.ok(Object.values(token).every((value) => typeof value === "string" && value !== ""));
    },
  },
  {
    row: 17,
    kind: "G",
    title: "5201 2815 0512 9736 is looked at and asked nothing",
    run: async ({ shop }) => {
      const asked = await payNatively(shop, "5201281505129736");
      assert.equal(asked.body["resultCode"], "IdentifyShopper");
      assert.equal((await goOn(shop, actionOf(asked).url)).body["resultCode"], "Authorised");
    },
  },
  {
    row: 17,
    kind: "G",
    title: "4212 3456 7891 0006 is asked at once",
    run: async ({ shop }) => {
      const asked = await payNatively(shop, "4212345678910006");
      assert.equal(asked.body["resultCode"], "ChallengeShopper");
      const token = read(actionOf(asked).token);
      for (const key of ["acsTransID", "acsURL", "messageVersion", "threeDSNotificationURL", "threeDSServerTransID"])
        assert.ok(typeof token[key] === "string", key);
      assert.equal((await goOn(shop, actionOf(asked).url, { password: "1234" })).body["resultCode"], "Authorised");
    },
  },
  {
    row: 31,
    kind: "G",
    title: "a card that is not enrolled is authorised without a challenge, however much 3-D Secure is wanted",
    run: async ({ shop }) => {
      for (const more of [{}, NATIVE.authenticationData]) {
        const authenticationData = { attemptAuthentication: "always", ...more };
        assert.equal((await shop.pay({ authenticationData })).body["resultCode"], "Authorised");
      }
      const { body } = await shop.pay({ ...NATIVE });
      assert.equal((body["additionalData"] as Record<string, string>)["threeds2.cardEnrolled"], "false");
    },
  },
];
