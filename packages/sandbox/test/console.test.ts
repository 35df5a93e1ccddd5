import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test, type TestContext } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { missingBrowser, startBrowser } from "./support/browser.ts";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen, subjectOf } from "./support/requests.ts";
import { cloudTerminal, pay, POI_ID, untilBusy } from "./support/terminal.ts";

/** Kept for whoever wants to look. */
const pictures = resolve(import.meta.dirname, "../../../.artefacts/console");

describe("the console, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await startBrowser();
  });
  after(() => browser.close());

  /** A page on the console of a sandbox where something has happened. Whatever its log says fails the test. */
  async function open(
    t: TestContext,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; sandbox: Sandbox; events: () => string[]; complaints: string[] }> {
    const hooks = await startReceiver(t);
    const sandbox = await startFrozen({ seed: { webhooks: [{ url: hooks.url }] } });
    await request(sandbox, "POST", "/v71/payments", { body: PAYMENT });
    await request(sandbox, "POST", `${subjectOf(sandbox).path}/generateApiKey`);
    await sandbox.control.webhooksSettled();
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (asked) => {
      if (!asked.url().startsWith(sandbox.url) && !asked.url().startsWith("data:")) complaints.push(asked.url());
    });
    t.after(async () => {
      await context.close();
      await sandbox.close();
      assert.deepEqual(complaints, []);
    });
    await page.goto(`${sandbox.url}/_sandbox`);
    await page.locator("#deliveries summary").waitFor();
    return { page, sandbox, complaints, events: hooks.events };
  }

  const PAYMENT = {
    ...{ merchantAccount: "AcmeGroup_Web", reference: "order-1", amount: { currency: "EUR", value: 1000 } },
    ...{ returnUrl: "https://shop.example", additionalData: { manualCapture: "true" } },
    paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" },
  };

  test("asks for the token where others can reach the sandbox, and then works as ever", async (t) => {
    const sandbox = await startFrozen({ controlHosts: ["adyen.internal"] });
    const context = await browser.newContext();
    t.after(async () => {
      await context.close();
      await sandbox.close();
    });
    const page = await context.newPage();
    await page.goto(`${sandbox.url}/_sandbox`);
    const token = page.getByLabel(/^Token/);
    await token.fill("wrong");
    await page.getByRole("button", { name: "Use token" }).click();
    await token.waitFor();
    await page.waitForFunction("document.querySelector('#token-form input').value === ''");
    assert.equal(await page.locator("#credentials summary, #credentials code").count(), 0);
    await token.fill(sandbox.controlToken);
    await page.getByRole("button", { name: "Use token" }).click();
    await page.getByText("2026-01-01 00:00:00 UTC").waitFor();
    await token.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "+ 2 minutes" }).click();
    await page.getByText("2026-01-01 00:02:00 UTC").waitFor();
    assert.equal(page.url(), `${sandbox.url}/_sandbox`);
  });

  test("shows keys with what is left of them, and moves the clock", async (t) => {
    const { page } = await open(t);
    const keys = page.locator("#credentials");
    assert.match((await keys.textContent()) ?? "", /works in 00:02:00/);
    assert.match((await keys.textContent()) ?? "", /ends in 1 d 00:00:00/);
    assert.equal(await page.locator("#now").textContent(), "2026-01-01 00:00:00 UTC");
    await page.getByRole("button", { name: "+ 2 minutes" }).click();
    await page.getByText("2026-01-01 00:02:00 UTC").waitFor();
    await keys.getByText("ends in 23:58:00").waitFor();
    await keys
      .getByRole("button", { name: /^Expire key/ })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "+ 24 hours" }).click();
    await keys.getByText("expired").waitFor();
    await page.getByRole("button", { name: "60 × faster" }).click();
    await page.locator("#clock-mode", { hasText: "60 × faster" }).waitFor();
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.locator("#clock-mode", { hasText: "frozen" }).waitFor();
  });

  test("shows payments and requests, and hides secrets until somebody asks", async (t) => {
    const { page, sandbox } = await open(t);
    await page.locator("#payments summary").click();
    assert.match((await page.locator("#payments").textContent()) ?? "", /authorised.*order-1.*created/s);
    const entry = page.locator("#requests details", { hasText: "POST /v71/payments" });
    await entry.locator("summary").click();
    const shown = (await entry.textContent()) ?? "";
    assert.match(shown, /AcmeGroup_Web/);
    assert.equal(shown.includes("4111111111111111"), false);
    assert.equal((await page.content()).includes(sandbox.connection().apiKey.slice(0, 20)), false);
    await entry.getByRole("button", { name: /Show the secrets/ }).click();
    await entry.getByText("4111111111111111").waitFor();
  });

  test("leads to the screen of a terminal, and says that it waits for a shopper", async (t) => {
    const { page, sandbox } = await open(t);
    await sandbox.control.changeSettings({ terminals: "attended" });
    const terminal = cloudTerminal(sandbox);
    const sent = terminal.send("Payment", pay(1), { serviceId: "CONSOLE" });
    const paying = sent.then(({ PaymentResponse: each }) => each.Response.Result);
    await untilBusy(sandbox, "CONSOLE");
    await page.reload();
    await page.getByText("waits for the shopper").waitFor();
    await page.getByRole("link", { name: `Screen of ${POI_ID}` }).click();
    await page.getByRole("button", { name: "Pay" }).click();
    assert.equal(await paying, "Success");
  });

  test("sends a webhook again, makes calls fail, keeps a state and begins again", async (t) => {
    const { page, sandbox, complaints, events } = await open(t);
    await page.locator("#deliveries summary").click();
    await page.getByRole("button", { name: /^Send AUTHORISATION/ }).click();
    await page.locator("#deliveries details").nth(1).waitFor();
    await sandbox.control.webhooksSettled();
    assert.deepEqual(events(), ["AUTHORISATION true", "AUTHORISATION true"]);

    await page.getByLabel("Operation").fill("getApiCredentialDetails");
    await page.getByLabel("Status", { exact: true }).fill("503");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#faults").getByText("status 503").waitFor();
    assert.equal((await request(sandbox, "GET", "/v3/me")).status, 503);
    await page.locator("#faults").getByText("No fault waits.").waitFor();
    await page.getByLabel("Operation").fill("no such operation");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#status.problem", { hasText: "operation: there is none of this name" }).waitFor();
    // The browser itself tells of an answer that refuses; the page has shown what it says.
    assert.deepEqual(complaints.splice(0), [
      "Failed to load resource: the server responded with a status of 400 (Bad Request)",
    ]);

    await page.getByLabel("Name of a snapshot").fill("before");
    await page.getByRole("button", { name: "Keep snapshot" }).click();
    await page.getByRole("button", { name: "Restore snapshot before" }).waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Reset" }).click();
    await page.getByText("Nobody has paid yet.").waitFor();
    await page.getByRole("button", { name: "Restore snapshot before" }).click();
    await page.locator("#payments summary").waitFor();
    await page.getByRole("button", { name: "Remove snapshot before" }).click();
    await page.getByText("No snapshot was kept.").waitFor();
  });

  test("asks for what is new, and leaves alone what somebody looks at", async (t) => {
    const { page, sandbox } = await open(t);
    const entry = page.locator("#requests details", { hasText: "POST /v71/payments" });
    await entry.locator("summary").click();
    const toggle = entry.getByRole("button", { name: /Show the secrets/ });
    await toggle.click();
    await entry.getByText("4111111111111111").waitFor();
    const asked: number[] = [];
    page.on("response", (response) => {
      const after = /requests\?after=(\d+)/.exec(response.url())?.[1];
      if (after !== undefined) asked.push(Number(after));
    });
    for (let count = 0; count < 3; count += 1) {
      await request(sandbox, "GET", "/v3/me");
      await page.locator("#requests details", { hasText: "GET /v3/me" }).nth(count).waitFor();
    }
    assert.ok(asked.length > 0 && asked.every((after) => after >= 2), `only what came after: ${asked.join()}`);
    assert.match((await entry.textContent()) ?? "", /4111111111111111/, "what was revealed stays");
    assert.match(
      String(await page.evaluate("document.activeElement?.ariaLabel")),
      /Show the secrets/,
      "so does the focus",
    );
    await toggle.click();
    await entry.getByText("4111111111111111").waitFor({ state: "detached" });
  });

  test("sets settings, a fixed time and faults by chance", async (t) => {
    const { page, sandbox } = await open(t);
    await page.getByLabel("Second generate").selectOption("drop-oldest");
    await page.getByText("Set secondGenerate: done.").waitFor();
    await page.getByLabel("Overlap hours").fill("7");
    await page.keyboard.press("Tab");
    await page.getByText("Set overlapHours: done.").waitFor();
    await page.getByLabel("Flapping activation").selectOption("true");
    await page.getByText("Set flappingActivation: done.").waitFor();
    const { secondGenerate, overlapHours, flappingActivation } = await sandbox.control.settings();
    assert.deepEqual([secondGenerate, overlapHours, flappingActivation], ["drop-oldest", 7, true]);

    await page.getByLabel("Stop at, UTC").fill("2025-12-31T00:00:00");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("2025-12-31 00:00:00 UTC").waitFor();
    assert.equal((await sandbox.clock.now()).toISOString(), "2025-12-31T00:00:00.000Z");

    await page.getByLabel("Retry after, seconds").fill("3");
    await page.getByLabel("Probability").fill("0.25");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#faults").getByText("probability 0.25").waitFor();
    await page.getByLabel("Kind").selectOption("webhook-swap");
    assert.equal(await page.getByLabel("Operation").isVisible(), false, "an event is of no operation");
    assert.equal(await page.getByLabel("Status", { exact: true }).isVisible(), false);
    await page.getByLabel("Probability").fill("");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#faults-list").getByText("webhook-swap").waitFor();
    assert.deepEqual(sandbox.control.faults(), [
      { kind: "error", status: 500, retryAfter: 3, probability: 0.25, world: "default" },
      { kind: "webhook-swap", times: 1, world: "default" },
    ]);
  });

  test("makes and removes a world, and shows webhooks", async (t) => {
    const { page, sandbox } = await open(t);
    await page.locator("#webhooks-list").getByText("/hooks").waitFor();
    await page.getByLabel("Name of a world").fill("mine");
    await page.getByLabel("Company").fill("Mine");
    await page.getByRole("button", { name: "Make world" }).click();
    const key = (await page.locator("#new-keys code").first().textContent()) ?? "";
    assert.equal((await request(sandbox, "GET", "/v3/companies/Mine", { key })).status, 200);
    await page.locator("#world").selectOption("mine");
    await page.locator("#webhooks-list").getByText("None is set up.").waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Remove this world" }).click();
    await page.locator("#webhooks-list").getByText("/hooks").waitFor();
    assert.equal(await page.locator("#world").inputValue(), "default");
    assert.equal((await request(sandbox, "GET", "/v3/companies/Mine", { key })).status, 401);
  });

  test("shows every world for itself", async (t) => {
    const { page, sandbox } = await open(t);
    const other = await sandbox.world("other", { clock: { frozenAt: "2030-01-01T00:00:00Z" } });
    await page.locator("#world option[value=other]").waitFor({ state: "attached" });
    await page.locator("#world").selectOption("other");
    await page.getByText("2030-01-01 00:00:00 UTC").waitFor();
    await page.getByText("Nobody has paid yet.").waitFor();
    await page.getByRole("button", { name: "+ 1 hour" }).click();
    await page.getByText("2030-01-01 01:00:00 UTC").waitFor();
    assert.equal((await other.clock.now()).toISOString(), "2030-01-01T01:00:00.000Z");
    assert.equal((await sandbox.clock.now()).getUTCFullYear(), 2026);
  });

  test("works by keyboard alone", async (t) => {
    const { page } = await open(t);
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement?.textContent"), "Skip to content");
    await page.getByRole("button", { name: "+ 1 hour" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("2026-01-01 01:00:00 UTC").waitFor();
    await page.locator("#requests summary").first().focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#requests details[open]").count(), 1);
    // The page is drawn again every second; what somebody works on stays where it is.
    await page.getByText("Request", { exact: true }).first().waitFor();
  });

  for (const [name, options] of [
    ["wide-light", { viewport: { width: 1400, height: 1000 }, colorScheme: "light" }],
    ["wide-dark", { viewport: { width: 1400, height: 1000 }, colorScheme: "dark" }],
    ["narrow-light", { viewport: { width: 375, height: 800 }, colorScheme: "light" }],
    ["narrow-dark", { viewport: { width: 375, height: 800 }, colorScheme: "dark" }],
  ] as const) {
    test(`fits and can be read, ${name}`, async (t) => {
      const { page, sandbox } = await open(t, options);
      await sandbox.control.addFault({ kind: "error", status: 503, operation: "generateNewApiKey" });
      await sandbox.control.snapshot("before-the-sale");
      await request(sandbox, "POST", "/v3/me/allowedOrigins", { body: { domain: "no origin" } });
      await page.locator("#requests summary").nth(2).waitFor();
      await page.getByText("before-the-sale").waitFor();
      await page.locator("#payments summary").click();
      await page.locator("#requests summary").first().click();
      await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
      const tooWide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
      assert.equal(tooWide, false, "nothing is wider than the window");
      const unreadable = await page.evaluate(CONTRAST);
      assert.deepEqual(unreadable, []);
      const nameless = await page.evaluate(NAMELESS);
      assert.deepEqual(nameless, [], "every control has a name");
    });
  }

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

/** Texts whose colour is too close to what is behind them (WCAG: 4.5 to 1). */
const CONTRAST = `(() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (rgb) => {
    const [r, g, b] = rgb.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!own || element.closest("script, style, noscript, option") || !element.checkVisibility()) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push(element.tagName + " " + element.textContent.trim().slice(0, 40) + " " + ratio.toFixed(2));
  }
  return found;
})()`;

const NAMELESS = `Array.from(document.querySelectorAll("button, input, select, a, summary"))
  .filter((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").trim() === "" && (each.labels?.length ?? 0) === 0)
  .map((each) => each.outerHTML)`;
