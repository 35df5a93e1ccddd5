import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fillCard } from "@adyen-kit/sandbox/playwright";
import type { Browser, Page } from "playwright-core";
import { missingBrowser, startBrowser } from "../../../packages/sandbox/test/support/browser.ts";
import { type RunningShop, startShop } from "../src/start.ts";

let started = 0;

describe("the example shop", { skip: missingBrowser ?? false }, () => {
  let shop: RunningShop;
  let browser: Browser;
  before(async () => {
    shop = await startShop();
    browser = await startBrowser();
    started = 1;
  });
  after(async () => {
    await browser.close();
    await shop.close();
  });

  async function atShop(work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(shop.url);
    await work(page);
    assert.deepEqual(complaints, []);
    await page.close();
  }

  const says = (page: Page, text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();

  test("is paid by card, and knows it from a webhook", () =>
    atShop(async (page) => {
      await fillCard(page);
      await page.getByRole("button", { name: /^Pay / }).click();
      await says(page, /order-\d+ is paid/);
    }));

  test("is paid at a bank that the shopper comes back from", () =>
    atShop(async (page) => {
      await page.getByText("iDEAL").click();
      await page.getByRole("button", { name: /Continue to iDEAL/ }).click();
      await page.getByRole("button", { name: /^(Success|Pay EUR)/ }).click();
      await says(page, /order-\d+ is paid/);
    }));
});

test("the example shop is counted", (t) => t.diagnostic(`examples started: ${started} of 1`));
