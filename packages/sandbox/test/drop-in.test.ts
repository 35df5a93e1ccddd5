import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { fillCard, pay3DS, TEST_CARDS } from "@adyen-kit/sandbox/playwright";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "./support/browser.ts";
import {
  atCheckout,
  clientKeyOf,
  type DropInShop,
  FIVE,
  openSession,
  comeBack,
  payNow,
  pressPay,
  resultOf,
  SIX,
  startDropInShop,
  watchedPage,
} from "./support/drop-in.ts";
import { request } from "./support/requests.ts";

/** Their names are elsewhere in the SDK. */
const DATASETS: Readonly<Record<string, string>> = {
  "datasets/${e}.json": "datasets/phonenumbers",
  "datasets/${e}/${n}.json": "datasets/countries",
};

function sourceOfSdk(): string {
  const module = new URL(import.meta.resolve("@adyen/adyen-web").replace("/es/index.js", "/cjs/index.cjs"));
  return readFileSync(module, "utf8");
}

/** What stands behind these are buttons of wallets and banks, which their houses draw: they are not offered in a session. */
const OF_OTHER_HOUSES = [
  "utility/v1/payPalFastlane",
  "utility/v1/pixpaybybank",
  "v1/AmazonPayUtility",
  "v1/applePay/sessions",
];

describe("Drop-in in a session, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let shop: DropInShop;
  before(async () => {
    sandbox = await startSandbox();
    shop = await startDropInShop(sandbox);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await shop.close();
    await sandbox.close();
  });

  const resultOfSession = async (id: string, sessionResult: string) =>
    (await request(sandbox, "GET", `/v71/sessions/${id}?sessionResult=${encodeURIComponent(sessionResult)}`)).body;

  for (const version of [SIX, FIVE]) {
    test(`${version}: a card pays, and the shop's server reads the result`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        const { id } = await openSession(watched, shop, sandbox, { version });
        await fillCard(watched.page);
        assert.equal(await payNow(watched.page), "Authorised");
        const result = (await watched.page.locator("#result").getAttribute("data-session-result")) ?? "";
        const { status, payments } = await resultOfSession(id, result);
        assert.equal(status, "completed");
        assert.equal((payments as { readonly resultCode: string }[])[0]?.resultCode, "Authorised");
      }));
  }

  test("a card is refused", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { card: { hasHolderName: true } });
      await fillCard(watched.page, TEST_CARDS.refused);
      assert.equal(await payNow(watched.page), "Refused");
    }));

  test("wrong and unfinished fields are told, and nothing is paid", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox);
      await fillCard(watched.page, { number: "5555444433331112", expiry: "03/20", cvc: "73" });
      await pressPay(watched.page);
      await watched.page.locator(".adyen-checkout-contextual-text--error").nth(2).waitFor();
      assert.ok(!watched.requests.some((asked) => asked.includes("/payments?")));
      const frame = watched.page.frameLocator("[data-cse=encryptedCardNumber] iframe");
      assert.equal(await frame.locator("input").getAttribute("aria-invalid"), "true");
      assert.match((await frame.locator(".aria-error").textContent()) ?? "", /valid card number/i);
    }));

  test("a card of two brands lets the shopper choose, and is paid with the chosen one", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { session: { countryCode: "FR" } });
      await fillCard(watched.page, { number: "4035501428146300" });
      await watched.page.getByRole("button", { name: /cartebancaire|Cartes Bancaires/i }).click();
      const answered = watched.page.waitForRequest(/\/payments\?/);
      await pressPay(watched.page);
      const { paymentMethod } = (await answered).postDataJSON() as {
        readonly paymentMethod: { readonly brand: string };
      };
      assert.equal(paymentMethod.brand, "cartebancaire");
      await pay3DS(watched.page);
      await comeBack(watched.page, sandbox);
      assert.equal(await resultOf(watched.page), "Authorised");
    }));

  const NATIVE = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };

  test("3-D Secure 2 in the page, without a challenge", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { session: NATIVE });
      await fillCard(watched.page, TEST_CARDS.frictionless);
      assert.equal(await payNow(watched.page), "Authorised");
      assert.ok(watched.requests.some((asked) => asked.includes("submitThreeDS2Fingerprint")));
    }));

  for (const [version, answer, resultCode] of [
    [SIX, "confirm", "Authorised"],
    [SIX, "fail", "Refused"],
    [SIX, "cancel", "Refused"],
    [FIVE, "confirm", "Authorised"],
  ] as const)
    test(`${version}: 3-D Secure 2 in the page, with a challenge: ${answer}`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version, session: NATIVE });
        await fillCard(watched.page, TEST_CARDS.challenge);
        await pressPay(watched.page);
        await pay3DS(watched.page, answer);
        assert.equal(await resultOf(watched.page), resultCode);
      }));

  for (const [answer, resultCode] of [
    ["confirm", "Authorised"],
    ["fail", "Refused"],
  ] as const)
    test(`3-D Secure 2 by redirect: ${answer}`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox);
        await fillCard(watched.page, TEST_CARDS.challenge);
        await pressPay(watched.page);
        await pay3DS(watched.page, answer);
        await comeBack(watched.page, sandbox);
        assert.equal(await resultOf(watched.page), resultCode);
      }));

  test("a session that has expired says so", () =>
    atCheckout(
      browser,
      shop,
      sandbox,
      async (watched) => {
        const expiresAt = new Date(Date.now() + 60_000).toISOString();
        await openSession(watched, shop, sandbox, { session: { expiresAt } });
        await fillCard(watched.page);
        await sandbox.clock.advance({ minutes: 2 });
        assert.match(await payNow(watched.page), /session has expired/);
        await sandbox.clock.real();
      },
      ["Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)"],
    ));

  test("whatever the SDK can ask for is known to the sandbox, or left out for a reason", async () => {
    const paths = new Set<string>();
    const asked = /["'`}]((?:v\d|services|utility|datasets|assets\/html|securedfields|sdk|images)\/[^"'`?\s)]*)/g;
    for (const [, path = ""] of sourceOfSdk().matchAll(asked)) paths.add(path);
    assert.ok(paths.size > 15, `${paths.size} paths`);
    const unknown: string[] = [];
    for (const path of paths) {
      // What the SDK puts in is a name of some kind.
      const filled = path.replace(/^datasets\/\$\{e\}/, DATASETS[path] ?? "").replaceAll(/(\$\{[^}]*\})+/g, "x");
      const answers = await Promise.all(
        ["GET", "POST"].map((method) => fetch(`${sandbox.url}/checkoutshopper/test/${filled}`, { method })),
      );
      if (answers.every(({ status }) => status === 404 || status === 405)) unknown.push(filled);
    }
    assert.deepEqual(
      unknown.filter((path) => !OF_OTHER_HOUSES.some((each) => path.startsWith(each))),
      [],
    );
  });

  test("an address is complete in every country whose states the SDK asks for", async () => {
    const statesOf = async (country: string) => {
      const response = await fetch(`${sandbox.url}/checkoutshopper/test/datasets/states/${country}/en-US.json`);
      return (await response.json()) as readonly { readonly id: string; readonly name: string }[];
    };
    const countries = [...sourceOfSdk().matchAll(/\b([A-Z]{2}):\{hasDataset:!0/g)].map(([, country = ""]) => country);
    assert.ok(countries.length > 3, `${countries.length} countries`);
    for (const country of countries) {
      const states = await statesOf(country);
      assert.ok(states.length > 7, `${country}: ${states.length} states`);
      for (const { id, name } of states) assert.match(`${id} ${name}`, /^[A-Z]{2,3} \p{L}[\p{L} ]+$/u);
      assert.equal(new Set(states.map(({ id }) => id)).size, states.length, country);
    }
    assert.deepEqual(await statesOf("NL"), []);
  });

  test("a page of an origin that the client key does not allow is refused", async () => {
    const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
    const path = `/v3/companies/${companyId}/apiCredentials/${credentials[0]?.id}/allowedOrigins`;
    const { body } = await request(sandbox, "POST", path, { body: { domain: "https://*.shop.example" } });
    const watched = await watchedPage(browser);
    await assert.rejects(openSession(watched, shop, sandbox), /NETWORK_ERROR/);
    assert.match(watched.complaints.join(), /blocked by CORS policy/);
    const frame = `securedfields/${clientKeyOf(sandbox)}/6.3.0/securedFields.html?d=${btoa(shop.url)}`;
    assert.equal((await fetch(`${sandbox.url}/checkoutshopper/${frame}`)).status, 403);
    await watched.page.close();
    await request(sandbox, "DELETE", `${path}/${String(body["id"])}`);
  });
});
