import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { schemas } from "@adyen-kit/client/checkout/v71/schemas";
import type { Sandbox, SandboxOptions } from "@adyen-kit/sandbox";
import { checkValue } from "../../src/http/check-value.ts";
import { type Item, itemOf, type Receiver, startReceiver } from "./receiver.ts";
import { type Answer, request, startFrozen } from "./requests.ts";

export const EUR = (value: number) => ({ currency: "EUR", value });
export const CARD = {
  type: "scheme",
  number: "4111111111111111",
  expiryMonth: "03",
  expiryYear: "2030",
  cvc: "737",
  holderName: "J. Doe",
};
/** Its issuer asks for 3-D Secure. */
export const SECURE = { ...CARD, number: "4917610000000000" };
export const GIFT = { type: "giftcard", brand: "givex", number: "6036280000000000000", cvc: "100" };
export const merchantAccount = "AcmeGroup_Web";
const KEY = "0123456789ABCDEF".repeat(4);

export interface Shop {
  readonly sandbox: Sandbox;
  readonly hooks: Receiver;
  readonly call: (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;
  readonly pay: (more?: object) => Promise<Answer>;
  readonly modify: (pspReference: unknown, what: string, more?: object) => Promise<Answer>;
  /** Event codes with their success, once all that is due was delivered. */
  readonly events: () => Promise<string[]>;
  /** The items that were delivered, of one event or of all. */
  readonly items: (eventCode?: string) => Promise<Item[]>;
}

/** A merchant's shop: a sandbox whose clock stands still, and a server that takes its webhooks. */
export async function shop(t: Pick<TestContext, "after">, options: SandboxOptions = {}): Promise<Shop> {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen({
    ...options,
    seed: { webhooks: [{ url: hooks.url, hmacKey: KEY }], ...options.seed },
  });
  t.after(() => sandbox.close());
  const call: Shop["call"] = (path, body, headers = {}) =>
    request(sandbox, body === undefined ? "GET" : "POST", `/v71${path}`, { body, headers });
  return {
    ...{ sandbox, hooks, call },
    pay: (more = {}) =>
      call("/payments", {
        ...{ merchantAccount, amount: EUR(1000), reference: "order-1", returnUrl: "https://shop.example/back" },
        paymentMethod: CARD,
        additionalData: { manualCapture: "true" },
        ...more,
      }),
    modify: (psp, what, more = {}) => call(`/payments/${String(psp)}/${what}`, { merchantAccount, ...more }),
    async events() {
      await sandbox.control.webhooksSettled();
      return hooks.events();
    },
    async items(eventCode) {
      await sandbox.control.webhooksSettled();
      const all = hooks.received.map(({ body }) => itemOf(body));
      return eventCode === undefined ? all : all.filter((item) => item.eventCode === eventCode);
    },
  };
}

export function fits(name: string, body: unknown): void {
  assert.deepEqual(checkValue({ $ref: name }, body, "", { schemas, unknownFields: "refuse" }), []);
}

/** A page, or the answer to its form; where it leads is not followed. */
export function visit(url: unknown, form?: Record<string, string>): Promise<Response> {
  return fetch(String(url), {
    redirect: "manual",
    ...(form !== undefined && { method: "POST", body: new URLSearchParams(form) }),
  });
}

export interface Action {
  readonly url: string;
  readonly paymentData: string;
  readonly type: string;
  readonly token: string;
}

export function actionOf({ body }: Answer): Action {
  return body["action"] as Action;
}

/** Where a page sends the shopper. */
export function locationOf(response: Response): URL {
  return new URL(response.headers.get("location") ?? "about:blank");
}

/** An order, in the form in which payments name it. */
export async function openOrder({ call }: Shop, amount: object, more: object = {}) {
  const { body } = await call("/orders", { merchantAccount, amount, reference: "o-1", ...more });
  return { orderData: body["orderData"], pspReference: body["pspReference"] };
}
