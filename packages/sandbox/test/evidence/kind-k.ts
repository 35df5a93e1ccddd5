import assert from "node:assert/strict";
import { request } from "../support/requests.ts";
import type { EvidenceRow } from "../support/evidence.ts";
import { EUR, merchantAccount, shop as newShop, type Shop } from "../support/shop.ts";

const PAYOUT = {
  merchantAccount,
  amount: EUR(2500),
  reference: "P9",
  card: { number: "4111111111111111", expiryMonth: "3", expiryYear: "2030", holderName: "J. Doe", cvc: "737" },
  billingAddress: {
    ...{ street: "Brannan Street", houseNumberOrName: "121", postalCode: "92201" },
    ...{ city: "Beverly Hills", stateOrProvince: "CA", country: "US" },
  },
  shopperEmail: "john.smith@test.example",
  shopperIP: "77.110.174.153",
  shopperInteraction: "Ecommerce",
  shopperReference: "John Smith",
  nationality: "NL",
};

const payOut = ({ sandbox }: Shop, more: object, version = "v68") =>
  request(sandbox, "POST", `/pal/servlet/Payout/${version}/payout`, { body: { ...PAYOUT, ...more } });

/** Payouts. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 27,
    kind: "K",
    title: "a payout to a person of some country needs their date of birth",
    run: async ({ shop }) => {
      const paid = await payOut(shop, { dateOfBirth: "1990-01-01" });
      assert.deepEqual([paid.status, paid.body["resultCode"]], [200, "Authorised"]);
      const refused = await payOut(shop, {});
      assert.deepEqual(
        [refused.status, refused.body["resultCode"], refused.body["refusalReason"]],
        [200, "Refused", "Payout has been refused due to regulatory reasons"],
      );
      assert.equal((await payOut(shop, { entityType: "Company" })).body["resultCode"], "Authorised");
    },
  },
  {
    kind: "K",
    title: "a payout comes with its event, and one to a bank account can come back",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const made = await payOut(shop, { dateOfBirth: "1990-01-01" });
      const [told] = await shop.items("PAYOUT");
      assert.deepEqual([told?.success, told?.pspReference], ["true", made.body["pspReference"]]);
      const bank = { iban: "NL91ABNA0417164300", ownerName: "J. Doe", countryCode: "NL" };
      const stored = await request(shop.sandbox, "POST", "/pal/servlet/Payout/v68/storeDetailAndSubmitThirdParty", {
        body: {
          ...{ merchantAccount, amount: EUR(2500), reference: "P10", shopperReference: "John Smith", bank },
          ...{ shopperEmail: PAYOUT.shopperEmail, dateOfBirth: "1990-01-01", entityType: "NaturalPerson" },
          ...{
            nationality: "NL",
            recurring: { contract: "PAYOUT" },
            shopperName: { firstName: "J.", lastName: "Doe" },
          },
        },
      });
      assert.equal(stored.body["resultCode"], "[payout-submit-received]");
      const originalReference = stored.body["pspReference"];
      await request(shop.sandbox, "POST", "/pal/servlet/Payout/v68/confirmThirdParty", {
        body: { merchantAccount, originalReference },
      });
      const path = `/_sandbox/payments/${String(originalReference)}/events`;
      await request(shop.sandbox, "POST", path, { body: { eventCode: "PAIDOUT_REVERSED" } });
      const events = (await shop.items()).slice(1).map((item) => `${item.eventCode} ${item.originalReference}`);
      assert.deepEqual(
        events,
        ["PAYOUT_THIRDPARTY", "PAIDOUT_REVERSED"].map((code) => `${code} ${String(originalReference)}`),
      );
    },
  },
];
