import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { makeCertificate, type Sandbox, servedHosts, startSandbox } from "@adyen-kit/sandbox";
import { fillCard, pay3DS, TEST_CARDS } from "@adyen-kit/sandbox/playwright";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import {
  type DropInShop,
  openSession,
  pressPay,
  resultOf,
  SIX,
  startDropInShop,
  watchedPage,
} from "../test/support/drop-in.ts";

const AT_ADYEN = "https://checkoutshopper-test.adyen.com";

describe("a page with Adyen's own script tag, where Adyen's names lead to the sandbox", {
  skip: missingBrowser ?? false,
}, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let shop: DropInShop;
  before(async () => {
    sandbox = await startSandbox({ tls: await makeCertificate(servedHosts()) });
    shop = await startDropInShop(sandbox, AT_ADYEN);
    browser = await startBrowser(Number(new URL(sandbox.url).port));
  });
  after(async () => {
    await browser.close();
    await shop.close();
    await sandbox.close();
  });

  test(`${SIX}: is paid by card with a challenge, as it stands`, async () => {
    const watched = await watchedPage(browser, { ignoreHTTPSErrors: true });
    const native = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };
    await openSession(watched, shop, sandbox, { session: native });
    await fillCard(watched.page, TEST_CARDS.challenge);
    await pressPay(watched.page);
    await pay3DS(watched.page);
    assert.equal(await resultOf(watched.page), "Authorised");
    assert.deepEqual(watched.complaints, []);
    const hosts = new Set(watched.requests.map((asked) => new URL(asked.split(" ")[1] ?? "").hostname));
    assert.deepEqual([...hosts].toSorted(), [
      "127.0.0.1",
      "checkoutanalytics-test.adyen.com",
      "checkoutshopper-test.adyen.com",
      "checkoutshopper-test.cdn.adyen.com",
    ]);
  });
});
