import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import axe from "axe-core";
import type { Browser } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import { openConsole, paid } from "../test/support/console.ts";
import { request, subjectOf } from "../test/support/requests.ts";
import { EUR, merchantAccount } from "../test/support/shop.ts";

/** Kept for whoever wants to look. */
const pictures = resolve(import.meta.dirname, "../../../.artefacts/console");

describe("every page of the console", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [name, options] of [
    ["wide-dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
    ["narrow-light", { viewport: { width: 390, height: 844 }, colorScheme: "light" }],
  ] as const)
    test(`fits and can be used by everybody, ${name}`, async (t) => {
      const { page, sandbox, hooks, go } = await openConsole(browser, t, options);
      hooks.answers.push(200, 503);
      const psp = await paid(sandbox);
      await sandbox.control.webhooksSettled();
      await paid(sandbox, { paymentMethod: { type: "ideal" }, reference: "waits" });
      await request(sandbox, "POST", `/v71/payments/${psp}/captures`, { body: { merchantAccount, amount: EUR(400) } });
      await paid(sandbox, { reference: "later" });
      await sandbox.control.webhooksSettled();
      await request(sandbox, "POST", `${subjectOf(sandbox).path}/generateApiKey`);
      await sandbox.control.addFault({ kind: "error", status: 503, operation: "generateNewApiKey" });
      await sandbox.control.snapshot("before-the-sale");
      const [waiting] = await sandbox.control.payments(1, { search: "waits" });
      const [webhook] = await sandbox.control.webhooks();
      /** By address, with what is there once it is shown whole. */
      const pages: Readonly<Record<string, readonly [path: string, shown: string]>> = {
        overview: ["", "One event waits behind it."],
        payments: ["/payments", "partly captured"],
        payment: [`/payments/${psp}`, "Webhook"],
        waiting: [`/payments/${waiting?.pspReference}`, "Shopper leaves"],
        "new-payment": ["/payments/new", "Copy number"],
        webhooks: ["/webhooks", "AUTHORISATION"],
        webhook: [`/webhooks/${webhook?.id}`, "AUTHORISATION"],
        delivery: [`/deliveries/${webhook?.first?.id}`, "Move the clock there"],
        requests: ["/requests", "POST /v71/payments"],
        request: ["/requests/1", "headers"],
        credentials: ["/credentials", "pending"],
        terminals: ["/terminals", "ready"],
        faults: ["/faults", "status 503"],
        settings: ["/settings", "before-the-sale"],
      };
      for (const [each, [path, shown]] of Object.entries(pages)) {
        await go(path);
        await page.locator("main").getByText(shown).filter({ visible: true }).first().waitFor();
        await page.screenshot({ path: join(pictures, `${each}-${name}.png`), fullPage: true });
        assert.equal(await page.evaluate("document.documentElement.scrollWidth > innerWidth"), false, `${each} fits`);
        await page.evaluate(axe.source);
        const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as axe.AxeResults;
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${each}: ${id} ${nodes[0]?.html}`),
          [],
        );
      }
    });
});
