import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { AdyenClient, type Api, type OperationDescriptor, type Region } from "@adyen-kit/client";
import { Checkout } from "@adyen-kit/client/checkout/v71";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import type { PaymentRequest, PaymentResponse } from "@adyen-kit/client/checkout/v71/types";
import { validateShopperId } from "@adyen-kit/client/checkout/v71/utility";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { clientFor } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const spec = resolve(import.meta.dirname, "../../../spec");
const read = <T>(file: string): T => JSON.parse(readFileSync(join(spec, file), "utf8")) as T;

interface Source {
  readonly api: string;
  readonly version: number;
}

interface MessageSource extends Pick<Source, "version"> {
  readonly kind: string;
  readonly name: string;
}

interface Facts {
  readonly servers: readonly string[];
  readonly operations: readonly { readonly method: string; readonly path: string }[];
}

const sources = read<readonly Source[]>("apis.json");
const PREFIX = "1797a841fbb37ca7-AdyenDemo";

/** Where each API is reached, test and live, as Adyen documents it. */
const HOSTS: Readonly<Record<string, readonly [test: string, live: string]>> = {
  "a2a-payments": [
    "balanceplatform-api-test.adyen.com/a2aissuer-api",
    "balanceplatform-api-live.adyen.com/a2aissuer-api",
  ],
  account: ["cal-test.adyen.com/cal/services/Account", "cal-live.adyen.com/cal/services/Account"],
  "balance-control": [
    "balance-control-test.adyen.com/balance-control/api",
    "balance-control-live.adyen.com/balance-control/api",
  ],
  "balance-platform": ["balanceplatform-api-test.adyen.com/bcl", "balanceplatform-api-live.adyen.com/bcl"],
  "bin-lookup": [
    "pal-test.adyen.com/pal/servlet/BinLookup",
    `${PREFIX}-pal-live.adyenpayments.com/pal/servlet/BinLookup`,
  ],
  capital: ["balanceplatform-api-test.adyen.com/capital", "balanceplatform-api-live.adyen.com/capital"],
  checkout: ["checkout-test.adyen.com", `${PREFIX}-checkout-live.adyenpayments.com/checkout`],
  "cloud-device": ["device-api-test.adyen.com", "device-api-live.adyen.com"],
  "data-protection": [
    "ca-test.adyen.com/ca/services/DataProtectionService",
    "ca-live.adyen.com/ca/services/DataProtectionService",
  ],
  disputes: ["ca-test.adyen.com/ca/services/DisputeService", "ca-live.adyen.com/ca/services/DisputeService"],
  "foreign-exchange": ["balanceplatform-api-test.adyen.com/fx/api", "balanceplatform-api-live.adyen.com/fx/api"],
  fund: ["cal-test.adyen.com/cal/services/Fund", "cal-live.adyen.com/cal/services/Fund"],
  "hosted-onboarding": ["cal-test.adyen.com/cal/services/Hop", "cal-live.adyen.com/cal/services/Hop"],
  "legal-entity": ["kyc-test.adyen.com/lem", "kyc-live.adyen.com/lem"],
  management: ["management-test.adyen.com", "management-live.adyen.com"],
  "notification-configuration": [
    "cal-test.adyen.com/cal/services/Notification",
    "cal-live.adyen.com/cal/services/Notification",
  ],
  "open-banking": ["obgateway-test.adyen.com/obgateway", "obgateway-live.adyen.com/obgateway"],
  payment: ["pal-test.adyen.com/pal/servlet/Payment", `${PREFIX}-pal-live.adyenpayments.com/pal/servlet/Payment`],
  "payments-app": ["management-test.adyen.com", "management-live.adyen.com"],
  payout: ["pal-test.adyen.com/pal/servlet/Payout", `${PREFIX}-pal-live.adyenpayments.com/pal/servlet/Payout`],
  "pos-mobile": [
    "checkout-test.adyen.com/checkout/possdk",
    `${PREFIX}-checkout-live.adyenpayments.com/checkout/possdk`,
  ],
  "pos-terminal-management": [
    "postfmapi-test.adyen.com/postfmapi/terminal",
    "postfmapi-live.adyen.com/postfmapi/terminal",
  ],
  "raise-disputes": ["balanceplatform-api-test.adyen.com/btl/api", "balanceplatform-api-live.adyen.com/btl/api"],
  recurring: ["pal-test.adyen.com/pal/servlet/Recurring", `${PREFIX}-pal-live.adyenpayments.com/pal/servlet/Recurring`],
  "session-authentication": ["test.adyen.com/authe/api", "authe-live.adyen.com/authe/api"],
  "softpos-configuration": ["softposconfig-test.adyen.com/softposconfig", "softposconfig-live.adyen.com/softposconfig"],
  "stored-value": [
    "pal-test.adyen.com/pal/servlet/StoredValue",
    `${PREFIX}-pal-live.adyenpayments.com/pal/servlet/StoredValue`,
  ],
  "test-cards": [
    "pal-test.adyen.com/pal/services/TestCard",
    `${PREFIX}-pal-live.adyenpayments.com/pal/services/TestCard`,
  ],
  transfers: ["balanceplatform-api-test.adyen.com/btl", "balanceplatform-api-live.adyen.com/btl"],
};

/** Data centers besides Europe's, where an API has a host in each: `-live.` is `-live-us.` there. */
const CHECKOUT_REGIONS = ["us", "au", "apse", "in", "nea"] as const;
const PAYMENT_REGIONS = ["us", "au", "apse"] as const;
const REGIONS: Readonly<Record<string, readonly Region[]>> = {
  checkout: CHECKOUT_REGIONS,
  "pos-mobile": CHECKOUT_REGIONS,
  ...Object.fromEntries(
    ["bin-lookup", "payment", "payout", "recurring", "stored-value", "test-cards", "cloud-device"].map((name) => [
      name,
      PAYMENT_REGIONS,
    ]),
  ),
  "softpos-configuration": ["us", "au", "apse", "nea"],
};

describe("every API", () => {
  for (const { api: name, version } of sources) {
    test(`${name} v${version} is reached at its hosts, and has every operation that its description has`, async () => {
      const { api } = (await import(`@adyen-kit/client/${name}/v${version}/api`)) as { api: Api };
      const { operations } = (await import(`@adyen-kit/client/${name}/v${version}/operations`)) as {
        operations: readonly OperationFacts[];
      };
      const facts = read<Facts>(`facts/${name}-v${version}.json`);
      const key = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
      assert.deepEqual(operations.map(key).sort(), facts.operations.map(key).sort());
      assert.ok(facts.servers.map((server) => server.replace(/\/$/, "")).includes(api.test), api.test);
      assert.equal(new Set(operations.map(({ id }) => id)).size, operations.length, "ids are unique");

      const [test, live] = HOSTS[name] ?? [];
      assert.equal(await urlOf(api, { environment: "test" }), `https://${test}/v${version}/x`);
      assert.equal(await urlOf(api, { environment: "live", liveUrlPrefix: PREFIX }), `https://${live}/v${version}/x`);
      if (live?.startsWith(PREFIX)) {
        await assert.rejects(urlOf(api, { environment: "live" }), {
          name: "ConfigurationError",
          field: "liveUrlPrefix",
        });
      }
      for (const region of CHECKOUT_REGIONS) {
        const url = urlOf(api, { environment: "live", liveUrlPrefix: PREFIX, region });
        if (REGIONS[name] === undefined) assert.equal(await url, `https://${live}/v${version}/x`);
        else if (REGIONS[name].includes(region)) {
          assert.equal(await url, `https://${live?.replace("-live.", `-live-${region}.`)}/v${version}/x`);
        } else await assert.rejects(url, { name: "ConfigurationError", field: "region" });
      }
    });
  }

  test("is there once: as many descriptions as facts, and the number of operations is known", (t) => {
    const files = readdirSync(join(spec, "facts"));
    const messages = read<readonly MessageSource[]>("messages.json");
    assert.equal(files.length, sources.length + messages.length);
    const latest = new Map<string, number>();
    for (const { api, version } of sources) latest.set(api, Math.max(latest.get(api) ?? 0, version));
    const count = [...latest].reduce(
      (sum, [api, version]) => sum + read<Facts>(`facts/${api}-v${version}.json`).operations.length,
      0,
    );
    const messagesOf = (kind: string) =>
      messages
        .filter((source) => source.kind === kind)
        .map(({ name, version }) => read<{ messages: object }>(`facts/${kind}-${name}-v${version}.json`).messages)
        .reduce((sum, each) => sum + Object.keys(each).length, 0);
    // TransactionService is RaiseDisputes under an older name.
    const [twice, terminal, webhooks] = [8, messagesOf("terminal"), messagesOf("webhooks")];
    t.diagnostic(
      `${count + terminal + twice} of 450 operations: ${count} to call, ${terminal} messages to terminals, ${twice} described twice`,
    );
    t.diagnostic(`${webhooks} of 129 webhooks`);
    assert.deepEqual([count, terminal, webhooks], [424, 18, 129]);
  });

  async function urlOf(
    api: Api,
    options: { environment: "test" | "live"; liveUrlPrefix?: string; region?: Region },
  ): Promise<string> {
    let seen = "";
    const fetch = async (url: string) => {
      seen = url;
      return Response.json({});
    };
    const descriptor: OperationDescriptor = {
      id: "x",
      api,
      method: "GET",
      path: "/x",
      query: [],
      body: false,
      retry: "safe",
      empty: false,
    };
    const client = new AdyenClient({ apiKey: "k", ...options, fetch });
    await client.call(descriptor);
    return seen;
  }
});

describe("Checkout", () => {
  test("makes a payment under an idempotency key", async () => {
    await using server = await serve((_, response) =>
      json(response, 200, { resultCode: "Authorised", pspReference: "P" }),
    );
    const body: PaymentRequest = {
      merchantAccount: "YOUR_MERCHANT_ACCOUNT",
      reference: "order-1",
      amount: { currency: "EUR", value: 1000 },
      returnUrl: "https://shop.example.com/return",
      paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" },
    };
    const answer = await new Checkout(clientFor(server)).payments.payments({ body }, { idempotencyKey: "order-1" });
    assert.equal(answer.resultCode, "Authorised");
    assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), body);
    assert.equal(server.received[0]?.url, "/v71/payments");
    assert.equal(server.received[0]?.headers["idempotency-key"], "order-1");
  });

  test("has operations that take an idempotency key, and one that does not", () => {
    assert.equal(payments.retry, "keyed");
    assert.equal(validateShopperId.retry, "never");
  });

  test("narrows an action by its type, and knows that there may be others", () => {
    const describeAction = ({ action }: PaymentResponse): string => {
      switch (action?.type) {
        case "redirect":
          return action.url ?? "";
        case "threeDS2":
          return action.token ?? "";
        default:
          return "another";
      }
    };
    assert.equal(
      describeAction({ action: { type: "redirect", paymentMethodType: "ideal", url: "https://x" } }),
      "https://x",
    );
    // @ts-expect-error: there is no such payment method
    const unknown: PaymentRequest["paymentMethod"] = { type: "barter" };
    // @ts-expect-error: a field of a card is not one of an iDEAL payment
    const mixed: PaymentRequest["paymentMethod"] = { type: "ideal", encryptedCardNumber: "test_4111111111111111" };
    assert.ok(unknown && mixed);
  });
});
