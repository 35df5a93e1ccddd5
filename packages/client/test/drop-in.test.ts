import assert from "node:assert/strict";
import { test } from "node:test";
import { payments, paymentsDetails } from "@adyen-kit/client/checkout/v72/payments";
import type { CardDetails } from "@adyen-kit/client/checkout/v72/types";
import type { CoreConfiguration } from "@adyen/adyen-web";
import { clientFor } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

type Submitted = Parameters<NonNullable<CoreConfiguration["onSubmit"]>>[0];
type Detailed = Parameters<NonNullable<CoreConfiguration["onAdditionalDetails"]>>[0];

test("what Drop-in hands over is a payment request, as it is", async () => {
  await using server = await serve((_, response) => json(response, 200, { resultCode: "Authorised" }));
  const client = clientFor(server);
  const state = {
    isValid: true,
    data: {
      paymentMethod: { type: "scheme", encryptedCardNumber: "test_4111111111111111" },
      clientStateDataIndicator: true,
    },
  } as Submitted;
  const order = {
    amount: { currency: "EUR", value: 1000 },
    merchantAccount: "M",
    reference: "1",
    returnUrl: "https://shop.example.com",
  };
  const answer = await payments(client, { body: { ...state.data, ...order } });
  assert.equal(answer.resultCode, "Authorised");
  assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), { ...state.data, ...order });

  // @ts-expect-error: its type says nothing, and so does not pass for a method that is written down
  const typed: CardDetails = state.data.paymentMethod;
  assert.equal(typed.type, "scheme");

  const details: Detailed = { data: { details: { redirectResult: "X6XtfGC3!Y" } } };
  await paymentsDetails(client, { body: details.data });
});
