import assert from "node:assert/strict";
import { test } from "node:test";
import type { AdyenClient } from "@adyen-kit/client";
import { removeAssociation } from "@adyen-kit/client/balance-platform/v2/sca-association-management";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import type { CardDetails, PaymentRequest, PaymentResponse } from "@adyen-kit/client/checkout/v72/types";
import { createTransferInstrument } from "@adyen-kit/client/legal-entity/v4/transfer-instruments";
import type {
  TransferInstrument,
  USLocalAccountIdentification,
  USLocalAccountIdentificationInResponse,
} from "@adyen-kit/client/legal-entity/v4/types";
import { createApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { updateTerminalSettings } from "@adyen-kit/client/management/v3/terminal-settings-merchant-level";
import type {
  Connectivity,
  ConnectivityInResponse,
  Dcc,
  PayAtTable,
  PayAtTableInResponse,
  SplitConfiguration,
  SplitConfigurationInResponse,
  TerminalSettings,
  TerminalSettingsInResponse,
} from "@adyen-kit/client/management/v3/types";
import { holds, type Same } from "../support/types.ts";

/** Calls that are compiled and not made. */
const compiled = (...calls: readonly ((client: AdyenClient) => unknown)[]) => assert.ok(calls.length > 0);

const order = {
  amount: { currency: "EUR", value: 1000 },
  merchantAccount: "M",
  reference: "1",
  returnUrl: "https://shop.example.com",
} as const;

test("a constant that is sent is one that is known, in schemas too that are also answered", () => {
  const us = { type: "usLocal", accountNumber: "1", routingNumber: "011000015" } as const;
  const body = { legalEntityId: "LE1", type: "bankAccount" } as const;
  compiled(
    (client) =>
      createTransferInstrument(client, {
        body: { ...body, bankAccount: { accountIdentification: { ...us, accountType: "checking" } } },
      }),
    (client) =>
      createTransferInstrument(client, {
        // @ts-expect-error: checking is misspelt, three levels down
        body: { ...body, bankAccount: { accountIdentification: { ...us, accountType: "chekcing" } } },
      }),
    (client) =>
      updateTerminalSettings(client, { merchantId: "M", body: { connectivity: { simcardStatus: "ACTIVATED" } } }),
    (client) =>
      // @ts-expect-error: ACTIVATED is misspelt
      updateTerminalSettings(client, { merchantId: "M", body: { connectivity: { simcardStatus: "ACTIVATE" } } }),
  );
  holds<Same<USLocalAccountIdentification["accountType"], "checking" | "savings" | undefined>>(true);
});

test("a constant that is answered may be one that is not known", () => {
  type Open<T extends string> = T | (string & {});
  holds<Same<USLocalAccountIdentificationInResponse["accountType"], Open<"checking" | "savings"> | undefined>>(true);
  holds<Same<ConnectivityInResponse["simcardStatus"], Open<"ACTIVATED" | "INVENTORY"> | undefined>>(true);
  const isNew = (answer: PaymentResponse) => answer.resultCode === "NewerThanTheTypes";
  const isLost = (settings: TerminalSettingsInResponse) => settings.connectivity?.simcardStatus === "LOST";
  assert.ok(isNew({ resultCode: "NewerThanTheTypes" }));
  assert.ok(isLost({ connectivity: { simcardStatus: "LOST" } }));
  // What tells the members of a union apart is one constant in both.
  holds<Same<USLocalAccountIdentificationInResponse["type"], "usLocal">>(true);
  holds<
    Same<NonNullable<TransferInstrument["bankAccount"]["accountIdentification"]> extends object ? true : false, true>
  >(true);
});

test("there are two types only where what is sent and what is answered differ", () => {
  // Nothing but texts and numbers: one type.
  const both: NonNullable<PaymentRequest["amount"]> extends NonNullable<PaymentResponse["amount"]> ? true : false =
    true;
  assert.ok(both);
  // What was answered is sent again after a person has looked at its constants.
  const again = (answer: SplitConfigurationInResponse) => answer as SplitConfiguration;
  // @ts-expect-error: not without
  const unseen = (answer: TerminalSettingsInResponse): TerminalSettings => answer;
  assert.equal([again, unseen].length, 2);
});

test("a payment method says which it is", () => {
  compiled(
    (client) => payments(client, { body: { ...order, paymentMethod: { type: "scheme", encryptedCardNumber: "n" } } }),
    (client) => payments(client, { body: { ...order, paymentMethod: { type: "ideal", issuer: "1121" } } }),
    // @ts-expect-error: it does not
    (client) => payments(client, { body: { ...order, paymentMethod: { encryptedCardNumber: "n" } } }),
    // @ts-expect-error: it does not after all
    (client) => payments(client, { body: { ...order, paymentMethod: { type: undefined } } }),
    // @ts-expect-error: there is none of that name
    (client) => payments(client, { body: { ...order, paymentMethod: { type: "schema" } } }),
    // @ts-expect-error: a field of another one
    (client) => payments(client, { body: { ...order, paymentMethod: { type: "ideal", encryptedCardNumber: "n" } } }),
  );
  const brandOf = ({ paymentMethod }: PaymentRequest) => {
    if (paymentMethod.type !== "scheme") return undefined;
    holds<Same<typeof paymentMethod, CardDetails>>(true);
    return paymentMethod.brand;
  };
  assert.equal(brandOf({ ...order, paymentMethod: { type: "scheme", brand: "visa" } }), "visa");
});

test("a body may be a constant of the program", () => {
  const association = { entityId: "E", entityType: "accountHolder", scaDeviceIds: ["D"] } as const;
  const credential = { roles: ["Merchant PAL Webservice role"], allowedOrigins: ["https://a.example"] } as const;
  const payment = {
    ...order,
    paymentMethod: { type: "scheme" },
    lineItems: [{ id: "1", quantity: 1 }],
    splits: [{ type: "MarketPlace", account: "A" }],
  } as const;
  compiled(
    (client) => removeAssociation(client, { "WWW-Authenticate": "proof", body: association }),
    (client) => createApiCredential(client, { companyId: "C", body: credential }),
    (client) => payments(client, { body: payment }),
  );
  // A list that was answered is its receiver's to sort.
  holds<Same<SplitConfigurationInResponse["rules"] extends unknown[] ? true : false, true>>(true);
  holds<Same<SplitConfiguration["rules"] extends unknown[] ? true : false, false>>(true);
});

test("null is a value where Adyen says so, beside a reference too", () => {
  holds<Same<PayAtTable["paymentInstrument"], "Cash" | "Card" | null | undefined>>(true);
  holds<Same<PayAtTableInResponse["paymentInstrument"], "Cash" | "Card" | (string & {}) | null | undefined>>(true);
  holds<Same<TerminalSettings["dcc"], Dcc | null | undefined>>(true);
  holds<Same<TerminalSettingsInResponse["connectivity"], ConnectivityInResponse | null | undefined>>(true);
  // @ts-expect-error: here it is not
  const connectivity: Connectivity = { simcardStatus: null };
  assert.ok(connectivity);
});

test("a header that an operation takes is one of its parameters", () => {
  const body = { entityId: "E", entityType: "accountHolder", scaDeviceIds: ["D"] } as const;
  compiled(
    // @ts-expect-error: one that must be there is missing
    (client) => removeAssociation(client, { body }),
    // @ts-expect-error: the client sets that one
    (client) => payments(client, { "Idempotency-Key": "k", body: { ...order, paymentMethod: { type: "scheme" } } }),
  );
});
