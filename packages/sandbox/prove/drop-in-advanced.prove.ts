import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { fillCard, pay3DS, TEST_CARDS } from "@adyen-kit/sandbox/playwright";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import {
  atCheckout,
  choose,
  type DropInShop,
  FIVE,
  openAdvanced,
  payNow,
  pressPay,
  resultOf,
  SIX,
  startDropInShop,
} from "../test/support/drop-in.ts";

describe("Drop-in in the advanced flow, in a real browser", { skip: missingBrowser ?? false }, () => {
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

  for (const version of [SIX, FIVE]) {
    test(`${version}: what Drop-in hands to the shop's server is paid as it is`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openAdvanced(watched, shop, sandbox, { version });
        await fillCard(watched.page);
        assert.equal(await payNow(watched.page), "Authorised");
      }));
  }

  // Every version, flow and answer is among the proofs.
  for (const [name, card] of [
    ["without a challenge", TEST_CARDS.frictionless],
    ["with a challenge", TEST_CARDS.challenge],
  ] as const)
    test(`3-D Secure 2 in the page, ${name}`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openAdvanced(watched, shop, sandbox, { request: NATIVE });
        await fillCard(watched.page, card);
        await pressPay(watched.page);
        if (card === TEST_CARDS.challenge) await pay3DS(watched.page);
        assert.equal(await resultOf(watched.page), "Authorised");
      }));

  test("what is typed is sealed where that is set, and only the sandbox opens it", async () => {
    await sandbox.control.changeSettings({ cardEncryption: "jwe" });
    await atCheckout(browser, shop, sandbox, async (watched) => {
      await openAdvanced(watched, shop, sandbox);
      await fillCard(watched.page, { number: "5555444433331111" });
      const asked = watched.page.waitForRequest(/api\/payments$/);
      assert.equal(await payNow(watched.page), "Authorised");
      const { paymentMethod } = (await asked).postDataJSON() as { readonly paymentMethod: Record<string, string> };
      assert.match(paymentMethod["encryptedCardNumber"] ?? "", /^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
      assert.equal(paymentMethod["brand"], "mc");
    });
    await sandbox.control.changeSettings({ cardEncryption: "test-values" });
  });

  test("iDEAL brings back a redirectResult that the shop's server pays with, once", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openAdvanced(watched, shop, sandbox);
      await choose(watched.page, "iDEAL");
      await watched.page.getByRole("button", { name: "Continue to iDEAL" }).click();
      await watched.page.getByRole("button", { name: "Success" }).click();
      await watched.page.waitForURL(/redirectResult=/);
      const redirectResult = new URL(watched.page.url()).searchParams.get("redirectResult");
      const details = async () => {
        const body = JSON.stringify({ details: { redirectResult } });
        const response = await fetch(`${shop.url}/api/payments/details`, { method: "POST", body });
        return (await response.json()) as Record<string, unknown>;
      };
      assert.equal((await details())["resultCode"], "Authorised");
    }));
});
