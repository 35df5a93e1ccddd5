import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { fillCard, pay3DS, TEST_CARDS } from "@adyen-kit/sandbox/playwright";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import {
  atCheckout,
  comeBack,
  type DropInShop,
  FIVE,
  openAdvanced,
  openSession,
  payNow,
  pressPay,
  resultOf,
  SIX,
  startDropInShop,
} from "../test/support/drop-in.ts";

/** Every way of a card, in both flows and both versions of the SDK: what the tests show with one of them each. */
describe("the matrix of Drop-in", { skip: missingBrowser ?? false }, () => {
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

  const NATIVE = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };
  const ANSWERS = [
    ["confirm", "Authorised"],
    ["fail", "Refused"],
    ["cancel", "Refused"],
  ] as const;

  for (const version of [SIX, FIVE]) {
    test(`${version}: refused`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version, card: { hasHolderName: true } });
        await fillCard(watched.page, TEST_CARDS.refused);
        assert.equal(await payNow(watched.page), "Refused");
      }));

    test(`${version}: wrong and unfinished`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { version });
        await fillCard(watched.page, { number: "5555444433331112", expiry: "03/20", cvc: "73" });
        await pressPay(watched.page);
        await watched.page
          .locator(".adyen-checkout-contextual-text--error, .adyen-checkout__error-text")
          .nth(2)
          .waitFor();
        assert.ok(!watched.requests.some((asked) => asked.includes("/payments?")));
      }));

    for (const flow of ["session", "advanced"] as const) {
      const open = (watched: Parameters<typeof openSession>[0], more: object) =>
        flow === "session"
          ? openSession(watched, shop, sandbox, { version, session: more })
          : openAdvanced(watched, shop, sandbox, { version, request: more });

      test(`${version}, ${flow}: without a challenge`, () =>
        atCheckout(browser, shop, sandbox, async (watched) => {
          await open(watched, NATIVE);
          await fillCard(watched.page, TEST_CARDS.frictionless);
          assert.equal(await payNow(watched.page), "Authorised");
        }));

      for (const [answer, resultCode] of ANSWERS)
        test(`${version}, ${flow}: a challenge in the page: ${answer}`, () =>
          atCheckout(browser, shop, sandbox, async (watched) => {
            await open(watched, NATIVE);
            await fillCard(watched.page, TEST_CARDS.challenge);
            await pressPay(watched.page);
            await pay3DS(watched.page, answer);
            assert.equal(await resultOf(watched.page), resultCode);
          }));
    }

    for (const [answer, resultCode] of ANSWERS)
      test(`${version}: by redirect: ${answer}`, () =>
        atCheckout(browser, shop, sandbox, async (watched) => {
          await openSession(watched, shop, sandbox, { version });
          await fillCard(watched.page, TEST_CARDS.challenge);
          await pressPay(watched.page);
          await pay3DS(watched.page, answer);
          await comeBack(watched.page, sandbox);
          assert.equal(await resultOf(watched.page), answer === "cancel" ? "Cancelled" : resultCode);
        }));
  }
});
