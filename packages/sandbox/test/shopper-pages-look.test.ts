import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "./support/browser.ts";
import { pictures } from "./support/drop-in.ts";
import { request, startFrozen } from "./support/requests.ts";
import { actionOf, EUR, merchantAccount, SECURE, shop } from "./support/shop.ts";

describe("pages of shoppers, on a telephone", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await startBrowser();
  });
  after(() => browser.close());

  test("can be read and used by everybody, in light and dark", async (t) => {
    const made = await shop(t);
    const native = { authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };
    const link = { merchantAccount, amount: EUR(500), reference: "l-1" };
    const urls = {
      bank: actionOf(await made.pay({ paymentMethod: { type: "ideal" } })).url,
      issuer: actionOf(await made.pay({ paymentMethod: SECURE })).url,
      challenge: actionOf(await made.pay({ paymentMethod: SECURE, ...native })).url,
      pay: String((await made.call("/paymentLinks", link)).body["url"]),
    };
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      for (const [name, url] of Object.entries(urls)) {
        await page.goto(url);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate("axe.run()").then((found) => found as axe.AxeResults);
        const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
        assert.deepEqual(
          serious.map(({ id, nodes }) => `${name}, ${colorScheme}: ${id} ${nodes[0]?.html}`),
          [],
        );
        const width = await page.evaluate<number>("document.documentElement.scrollWidth");
        assert.ok(width <= 390, `${name} is ${width} wide`);
        await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  });

  test("a shopper pays on its pages without scripts", async (t) => {
    const sandbox = await startFrozen();
    t.after(() => sandbox.close());
    const link = await request(sandbox, "POST", "/v71/paymentLinks", {
      body: { merchantAccount: "AcmeGroup_Web", reference: "link", amount: { currency: "JPY", value: 500 } },
    });
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(String(link.body["url"]));
    await page.screenshot({ path: join(pictures, "payment-link.png") });
    assert.match((await page.textContent("main")) ?? "", /JPY 500/);
    await page.getByLabel("Card number").fill("4917 6100 0000 0000");
    await page.getByLabel("Expiry date").fill("03/2030");
    await page.getByLabel("Security code").fill("737");
    await page.getByRole("button", { name: "Pay JPY 500" }).click();
    await page.getByLabel("Password").fill("wrong");
    await page.getByRole("button", { name: "Pay JPY 500" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Password").fill("password");
    await page.getByRole("button", { name: "Pay JPY 500" }).click();
    await page.getByText("Thank you").waitFor();
    await page.reload();
    const { body } = await request(sandbox, "GET", `/v71/paymentLinks/${String(link.body["id"])}`);
    assert.equal(body["status"], "completed");
  });
});
