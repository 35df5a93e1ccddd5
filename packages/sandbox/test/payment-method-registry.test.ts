import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas as v71 } from "@adyen-kit/client/checkout/v71/schemas";
import { schemas as v72 } from "@adyen-kit/client/checkout/v72/schemas";
import type { Schema } from "@adyen-kit/client/schema";
import { isKnownMethod, PAYMENT_METHODS } from "../src/domain/payments/methods.ts";
import { merchantAccount, shop } from "./support/shop.ts";

/** Every value of `type` that a payment method may have in a request. */
function typesIn(schemas: Readonly<Record<string, Schema>>): string[] {
  const request = schemas["PaymentRequest"];
  const union = request !== undefined && "properties" in request ? request.properties?.["paymentMethod"] : undefined;
  assert.ok(union !== undefined && "oneOf" in union);
  return union.oneOf.flatMap((member) => {
    const details = "$ref" in member ? schemas[member.$ref] : member;
    const type = details !== undefined && "properties" in details ? details.properties?.["type"] : undefined;
    return type !== undefined && "enum" in type ? (type.enum ?? []).map(String) : [];
  });
}

test("every payment method of the Checkout API is in the registry, once", () => {
  const types = [...new Set([v71, v72].flatMap(typesIn))];
  assert.ok(types.length > 200, `${types.length}`);
  assert.deepEqual(
    types.filter((type) => !isKnownMethod(type)),
    [],
  );
  assert.equal(new Set(PAYMENT_METHODS.map(({ type }) => type)).size, PAYMENT_METHODS.length);
});

test("a list has the methods of a country and a currency, with what their components read", async (t) => {
  const made = await shop(t);
  const amount = { currency: "SEK", value: 1000 };
  const { body } = await made.call("/paymentMethods", { merchantAccount, countryCode: "SE", amount });
  const listed = body["paymentMethods"] as Record<string, unknown>[];
  const types = listed.map(({ type }) => type);
  assert.ok(types.includes("swish") && types.includes("trustly") && types.includes("klarna"));
  assert.ok(!types.includes("blik") && !types.includes("ideal"));
  const paypal = listed.find(({ type }) => type === "paypal");
  assert.ok(paypal !== undefined);
  assert.equal((paypal["configuration"] as Record<string, unknown>)["intent"], "authorize");
});
