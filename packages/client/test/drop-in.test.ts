import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { paymentMethods, payments, paymentsDetails, sessions } from "@adyen-kit/client/checkout/v72/payments";
import { type ApiResponse, ConfigurationError } from "@adyen-kit/client";
import { cancelOrder, getBalanceOfGiftCard, orders } from "@adyen-kit/client/checkout/v72/orders";
import type { CardDetails, PaymentResponse } from "@adyen-kit/client/checkout/v72/types";
import { dropInOrder, dropInPaymentMethods, dropInResult, paymentMethodOf } from "@adyen-kit/client/drop-in";
import type { CoreConfiguration, PaymentAction } from "@adyen/adyen-web";
import { clientFor } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const order = {
  amount: { currency: "EUR", value: 1000 },
  merchantAccount: "M",
  reference: "1",
  returnUrl: "https://shop.example.com",
};

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
  const answer = await payments(client, { body: { ...state.data, ...order } });
  assert.equal(answer.resultCode, "Authorised");
  assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), { ...state.data, ...order });

  // @ts-expect-error: its type says nothing, and so does not pass for a method that is written down
  const typed: CardDetails = state.data.paymentMethod;
  assert.equal(typed.type, "scheme");

  const details: Detailed = { data: { details: { redirectResult: "X6XtfGC3!Y" } } };
  await paymentsDetails(client, { body: details.data });
});

test("every callback of Drop-in is answered without a cast, by what Adyen answered", async () => {
  const action = { type: "redirect", method: "GET", url: "https://a.example", paymentMethodType: "ideal" };
  const remainingAmount = { currency: "EUR", value: 5 };
  const kept = { orderData: "o", pspReference: "P", remainingAmount };
  const answers: Readonly<Record<string, object>> = {
    "/sessions": { id: "CS1", sessionData: "s" },
    "/paymentMethods": {
      paymentMethods: [
        { type: "scheme", name: "Cards", brands: ["visa"], promoted: true },
        { type: "new" },
        { name: "none" },
      ],
      storedPaymentMethods: [{ id: "1", type: "scheme", name: "VISA" }, { type: "scheme" }],
    },
    "/payments": {
      resultCode: "RedirectShopper",
      action,
      order: kept,
      pspReference: "P",
      refusalReason: "r",
      donationToken: "d",
    },
    "/payments/details": {
      resultCode: "Authorised",
      order: { pspReference: "P", remainingAmount: { currency: "EUR", value: 0 } },
    },
    "/paymentMethods/balance": { resultCode: "Success", balance: remainingAmount },
    "/orders": { ...kept, resultCode: "Success", amount: order.amount, expiresAt: "2030-01-01T00:00:00Z" },
    "/orders/cancel": { resultCode: "Received", pspReference: "P" },
  };
  await using server = await serve(({ url }, response) => {
    const body = answers[url.replace(/^\/v\d+/, "")];
    json(response, body === undefined ? 404 : 200, body ?? {});
  });
  const client = clientFor(server);
  const { merchantAccount } = order;
  const told: unknown[] = [];

  const configuration: CoreConfiguration = {
    session: await sessions(client, { body: order }),
    paymentMethodsResponse: dropInPaymentMethods(await paymentMethods(client, { body: { merchantAccount } })),
    order: dropInOrder(await orders(client, { body: order })),
    onSubmit: ({ data }, _, { resolve }) =>
      void payments(client, { body: { ...data, ...order } }).then((answer) => resolve(dropInResult(answer))),
    onAdditionalDetails: ({ data }, _, { resolve }) =>
      void paymentsDetails(client, { body: data }).then((answer) => resolve(dropInResult(answer))),
    onBalanceCheck: async (resolve, _, { paymentMethod }) =>
      resolve(await getBalanceOfGiftCard(client, { body: { merchantAccount, amount: order.amount, paymentMethod } })),
    onOrderRequest: async (resolve) => resolve(dropInOrder(await orders(client, { body: order }))),
    onOrderCancel: ({ order: cancelled }) => void cancelOrder(client, { body: { merchantAccount, order: cancelled } }),
    onPaymentMethodsRequest: ({ order: open, ...rest }, { resolve }) =>
      void paymentMethods(client, { body: { merchantAccount, ...rest, ...(open && { order: open }) } }).then((answer) =>
        resolve(dropInPaymentMethods(answer)),
      ),
  };
  const component = {} as Parameters<NonNullable<CoreConfiguration["onSubmit"]>>[1];
  const state = { isValid: true, data: { paymentMethod: { type: "ideal" }, clientStateDataIndicator: true } };
  await new Promise<void>((resolve) => {
    configuration.onSubmit?.(state, component, {
      resolve: (answer) => resolve(void told.push(answer)),
      reject: () => assert.fail("was refused"),
    });
  });
  await new Promise<void>((resolve) => {
    const actions = { resolve: (answer: unknown) => resolve(void told.push(answer)), reject: assert.fail };
    configuration.onAdditionalDetails?.({ data: { details: { redirectResult: "X" } } }, component, actions);
  });
  await configuration.onBalanceCheck?.((answer) => told.push(answer), assert.fail, {
    paymentMethod: { type: "giftcard", brand: "svs", encryptedCardNumber: "n", encryptedSecurityCode: "c" },
  });
  await configuration.onOrderRequest?.((answer) => told.push(answer), assert.fail, state.data);
  assert.deepEqual(told, [
    { resultCode: "RedirectShopper", action, order: kept, donationToken: "d" },
    { resultCode: "Authorised" },
    { resultCode: "Success", balance: remainingAmount },
    kept,
  ]);
  assert.deepEqual(configuration.session, { id: "CS1", sessionData: "s" });
  assert.deepEqual(configuration.paymentMethodsResponse, {
    paymentMethods: [
      { type: "scheme", name: "Cards", brands: ["visa"], promoted: true },
      { type: "new", name: "new" },
    ],
    storedPaymentMethods: [{ id: "1", type: "scheme", name: "VISA", supportedShopperInteractions: [] }],
  });
});

test("what is not an answer for Drop-in is refused, and a newer name passes", () => {
  const refused = (field: string) => (error: unknown) => error instanceof ConfigurationError && error.field === field;
  assert.throws(() => dropInResult({}), refused("resultCode"));
  assert.throws(() => dropInOrder({ pspReference: "P" }), refused("orderData"));
  assert.throws(() => dropInOrder({ orderData: "o" }), refused("pspReference"));
  assert.equal(dropInResult({ resultCode: "NewerThanTheTypes" }).resultCode, "NewerThanTheTypes");
  assert.deepEqual(dropInPaymentMethods({}), { paymentMethods: [], storedPaymentMethods: [] });
  const actionOf = (answer: PaymentResponse): PaymentAction | undefined => dropInResult(answer).action;
  assert.equal(actionOf({ resultCode: "Refused" }), undefined);
  // @ts-expect-error: the answer with everything around its data is not the data
  const whole = (response: ApiResponse<PaymentResponse>) => dropInResult(response);
  assert.equal(typeof whole, "function");
});

test("a payment method is sent by a name that is known only at run time", async () => {
  await using server = await serve((_, response) => json(response, 200, { resultCode: "Authorised" }));
  const chosen: string = ["ideal", "card"][0] ?? "";
  await payments(clientFor(server), { body: { ...order, paymentMethod: paymentMethodOf(chosen, { issuer: "1121" }) } });
  const sent = JSON.parse(server.received[0]?.body ?? "") as { readonly paymentMethod: unknown };
  assert.deepEqual(sent.paymentMethod, { type: "ideal", issuer: "1121" });
  assert.throws(() => paymentMethodOf(""), /paymentMethod\.type: must be a text/);
});

test("TypeScript 5.9 takes Drop-in's types as TypeScript 7 does", () => {
  const repository = resolve(import.meta.dirname, "../../..");
  const options = {
    extends: join(repository, "tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      customConditions: ["@adyen-kit/source"],
      lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
      typeRoots: [join(repository, "node_modules/@types")],
    },
    files: [import.meta.filename],
  };
  const folder = mkdtempSync(join(tmpdir(), "drop-in-"));
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    const compiler = createRequire(import.meta.url).resolve("typescript-5/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    assert.equal(stdout, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
