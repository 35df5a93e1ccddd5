import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "./support/browser.ts";
import { pictures } from "./support/drop-in.ts";
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
});
