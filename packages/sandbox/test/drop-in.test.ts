import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { fillCard, pay3DS, TEST_CARDS } from "@adyen-kit/sandbox/playwright";
import type { Browser, BrowserContext } from "playwright-core";
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

describe("Drop-in in a session, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let sandbox: Sandbox;
  let shop: DropInShop;
  before(async () => {
    sandbox = await startSandbox();
    shop = await startDropInShop(sandbox);
    browser = await startBrowser();
    context = await browser.newContext();
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
      atCheckout(context, shop, sandbox, async (watched) => {
        const { id } = await openSession(watched, shop, sandbox, { version });
        await fillCard(watched.page);
        assert.equal(await payNow(watched.page), "Authorised");
        const result = (await watched.page.locator("#result").getAttribute("data-session-result")) ?? "";
        const { status, payments } = await resultOfSession(id, result);
        assert.equal(status, "completed");
        assert.equal((payments as { readonly resultCode: string }[])[0]?.resultCode, "Authorised");
      }));

    test(`${version}: a card is refused`, () =>
      atCheckout(context, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version, card: { hasHolderName: true } });
        await fillCard(watched.page, TEST_CARDS.refused);
        assert.equal(await payNow(watched.page), "Refused");
      }));

    test(`${version}: wrong and unfinished fields are told, and nothing is paid`, () =>
      atCheckout(context, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version });
        await fillCard(watched.page, { number: "5555444433331112", expiry: "03/20", cvc: "73" });
        await watched.page.getByRole("button", { name: /^Pay / }).click();
        const errors = watched.page.locator(".adyen-checkout-contextual-text--error, .adyen-checkout__error-text");
        await errors.nth(2).waitFor();
        assert.ok(!watched.requests.some((asked) => asked.includes("/payments?")));
        const frame = watched.page.frameLocator("[data-cse=encryptedCardNumber] iframe");
        assert.equal(await frame.locator("input").getAttribute("aria-invalid"), "true");
        assert.match((await frame.locator(".aria-error").textContent()) ?? "", /valid card number/i);
      }));
  }

  const NATIVE = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };

  for (const version of [SIX, FIVE]) {
    test(`${version}: 3-D Secure 2 in the page, without a challenge`, () =>
      atCheckout(context, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version, session: NATIVE });
        await fillCard(watched.page, TEST_CARDS.frictionless);
        assert.equal(await payNow(watched.page), "Authorised");
        assert.ok(watched.requests.some((asked) => asked.includes("submitThreeDS2Fingerprint")));
      }));

    for (const [answer, resultCode] of [
      ["confirm", "Authorised"],
      ["fail", "Refused"],
      ["cancel", "Refused"],
    ] as const)
      test(`${version}: 3-D Secure 2 in the page, with a challenge: ${answer}`, () =>
        atCheckout(context, shop, sandbox, async (watched) => {
          await openSession(watched, shop, sandbox, { version, session: NATIVE });
          await fillCard(watched.page, TEST_CARDS.challenge);
          await pressPay(watched.page);
          await pay3DS(watched.page, answer);
          assert.equal(await resultOf(watched.page), resultCode);
        }));
  }

  for (const [answer, resultCode] of [
    ["confirm", "Authorised"],
    ["fail", "Refused"],
  ] as const)
    test(`3-D Secure 2 by redirect: ${answer}`, () =>
      atCheckout(context, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox);
        await fillCard(watched.page, TEST_CARDS.challenge);
        await pressPay(watched.page);
        await pay3DS(watched.page, answer);
        await comeBack(watched.page, sandbox);
        assert.equal(await resultOf(watched.page), resultCode);
      }));

  test("a session that has expired says so", () =>
    atCheckout(
      context,
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

  test("a page of an origin that the client key does not allow is refused", async () => {
    const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
    const path = `/v3/companies/${companyId}/apiCredentials/${credentials[0]?.id}/allowedOrigins`;
    const { body } = await request(sandbox, "POST", path, { body: { domain: "https://*.shop.example" } });
    const watched = await watchedPage(context);
    await assert.rejects(openSession(watched, shop, sandbox), /NETWORK_ERROR/);
    assert.match(watched.complaints.join(), /blocked by CORS policy/);
    const frame = `securedfields/${clientKeyOf(sandbox)}/6.3.0/securedFields.html?d=${btoa(shop.url)}`;
    assert.equal((await fetch(`${sandbox.url}/checkoutshopper/${frame}`)).status, 403);
    await watched.page.close();
    await request(sandbox, "DELETE", `${path}/${String(body["id"])}`);
  });
});
