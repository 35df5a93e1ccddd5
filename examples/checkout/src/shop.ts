import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AdyenClient } from "@adyen-kit/client";
import { sessions } from "@adyen-kit/client/checkout/v72/payments";
import { webhookFetchHandler } from "@adyen-kit/client/webhook-handlers";
import { Hono } from "hono";
import { Orders } from "./orders.ts";

export interface ShopOptions {
  readonly client: AdyenClient;
  readonly clientKey: string;
  readonly merchantAccount: string;
  readonly hmacKey: string;
  /** Where Drop-in's script is: Adyen's address, or the sandbox's. */
  readonly sdk: string;
}

const AMOUNT = { currency: "EUR", value: 4200 };

/** A shop with one article, a checkout, and a receiver of webhooks. */
export function createShop({ client, clientKey, merchantAccount, hmacKey, sdk }: ShopOptions): Hono {
  const orders = new Orders();
  const shop = new Hono();

  const page = publicFile("index.html").replaceAll("{{sdk}}", sdk).replaceAll("{{clientKey}}", clientKey);
  shop.get("/", (context) => context.html(page));
  shop.get("/return", (context) => context.html(page));
  shop.get("/checkout.js", (context) =>
    context.body(publicFile("checkout.js"), 200, { "content-type": "text/javascript" }),
  );
  shop.get("/shop.css", (context) => context.body(publicFile("shop.css"), 200, { "content-type": "text/css" }));

  // The amount is decided here: what a browser says may be made up.
  shop.post("/api/orders", async (context) => {
    const { reference, amount } = orders.create(AMOUNT);
    const session = await sessions(client, {
      body: {
        merchantAccount,
        reference,
        amount,
        countryCode: "NL",
        shopperLocale: "en-US",
        channel: "Web",
        returnUrl: new URL(`/return?order=${reference}`, context.req.url).href,
        lineItems: [{ description: "A teapot", quantity: 1, amountIncludingTax: amount.value }],
      },
    });
    orders.update(reference, { sessionId: session.id });
    return context.json({ reference, session: { id: session.id, sessionData: session.sessionData } });
  });

  shop.get("/api/orders/:reference", (context) => {
    const order = orders.find(context.req.param("reference"));
    return order === undefined ? context.json({ error: "There is no such order." }, 404) : context.json(order);
  });

  const receive = webhookFetchHandler({
    keys: hmacKey,
    store: (_event, { id }) => orders.isNew(id),
    handle(event) {
      if (!("eventCode" in event) || event.eventCode !== "AUTHORISATION") return;
      orders.update(String(event.merchantReference), { status: event.success === "true" ? "paid" : "refused" });
    },
  });
  shop.post("/webhooks", (context) => receive(context.req.raw));

  return shop;
}

function publicFile(name: string): string {
  return readFileSync(join(import.meta.dirname, "../public", name), "utf8");
}
