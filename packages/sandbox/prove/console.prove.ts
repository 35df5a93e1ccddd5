import assert from "node:assert/strict";
import { after, before, describe, test, type TestContext } from "node:test";
import type { SandboxOptions } from "@adyen-kit/sandbox";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import { openConsole, paid } from "../test/support/console.ts";
import { request, subjectOf } from "../test/support/requests.ts";
import { CARD } from "../test/support/shop.ts";
import { cloudTerminal, pay, POI_ID, untilBusy } from "../test/support/terminal.ts";

describe("the console, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  const open = (t: TestContext, options?: BrowserContextOptions, more?: SandboxOptions) =>
    openConsole(browser, t, options, more);

  test("asks for the token where others can reach the sandbox, and then works as ever", async (t) => {
    const { page, sandbox, complaints } = await open(t, {}, { controlHosts: ["adyen.internal"] });
    await page.goto(`${sandbox.url}/_sandbox`);
    const token = page.getByLabel(/^Token/);
    await token.fill("wrong");
    await page.getByRole("button", { name: "Use token" }).click();
    await page.waitForFunction("document.querySelector('input[name=token]')?.value === ''");
    await token.fill(sandbox.controlToken);
    await page.getByRole("button", { name: "Use token" }).click();
    await page.getByText("No payment has been made yet").waitFor();
    assert.equal(await token.count(), 0);
    assert.equal(page.url(), `${sandbox.url}/_sandbox`);
    assert.ok(complaints.splice(0).every((each) => each.includes("401")));
  });

  test("takes a payment from its first button to a dispute, each step with its request and its webhook", async (t) => {
    const { page, sandbox, hooks, go } = await open(t);
    await go("");
    await page.getByRole("link", { name: "Make one with a test card" }).click();
    await page.getByLabel("Search test cards").fill("mastercard GB 5555 4444");
    await page.getByRole("radio").first().check();
    await page.getByLabel("Amount", { exact: true }).fill("12.34");
    await page.getByRole("button", { name: "Pay EUR 12.34" }).click();
    await page.getByRole("heading", { name: "EUR 12.34 authorised" }).waitFor();
    const [payment] = await sandbox.control.payments();
    assert.deepEqual([payment?.method, payment?.amount.value], ["mc •••• 1111", 1234]);
    assert.ok(page.url().endsWith(`/_sandbox/console/payments/${payment?.pspReference}`));

    await page.getByLabel("Capture, EUR").fill("10");
    await page.getByRole("button", { name: "Capture", exact: true }).click();
    await page.getByRole("heading", { name: "Capture of EUR 10.00" }).waitFor();
    await page.getByLabel("Refund, EUR").fill("2.5");
    await page.getByRole("button", { name: "Refund", exact: true }).click();
    await page.getByRole("heading", { name: "Refund of EUR 2.50" }).waitFor();
    await page.getByLabel("The bank or Adyen does").selectOption("CHARGEBACK");
    await page.getByRole("button", { name: "Make it happen" }).click();
    await page.getByRole("heading", { name: "Dispute" }).waitFor();
    await page.getByRole("listitem").getByRole("link", { name: "CHARGEBACK", exact: true }).waitFor();
    await sandbox.control.webhooksSettled();
    assert.deepEqual(hooks.events(), ["AUTHORISATION true", "CAPTURE true", "REFUND true", "CHARGEBACK true"]);

    await page.getByRole("link", { name: /^POST .*captures$/ }).click();
    await page.getByRole("heading", { name: /captures$/ }).waitFor();
    await page.getByRole("link", { name: payment?.pspReference ?? "" }).click();
    await page.getByRole("link", { name: "REFUND", exact: true }).click();
    await page.getByRole("link", { name: /^POST .*refunds$/ }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: /^EUR 12.34/ }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Refund of EUR 2.50" }).waitFor();
  });

  test("sends the shopper to the issuer's page, and completes the payment when they come back", async (t) => {
    const { page, go } = await open(t);
    await go("/payments/new");
    await page.getByLabel("Search test cards").fill("4917 6100");
    await page.getByRole("radio").check();
    await page.getByRole("button", { name: /^Pay EUR/ }).click();
    await page.getByLabel("Password").fill("password");
    await page.getByRole("button", { name: /^Pay/ }).click();
    await page.getByRole("heading", { name: "EUR 10.00 authorised" }).waitFor();
    await page.getByRole("link", { name: "POST /v72/payments", exact: true }).waitFor();
    await page.getByRole("link", { name: "POST /v72/payments/details" }).waitFor();
  });

  test("narrows lists down in the address, and says the next step where nothing is left", async (t) => {
    const { page, sandbox, go } = await open(t);
    await paid(sandbox, { reference: "blue-shoes" });
    await paid(sandbox, { reference: "red-shoes", paymentMethod: { ...CARD, holderName: "DECLINED" } });
    await go("/payments");
    await page.getByText("blue-shoes").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("shoes");
    await page.getByLabel("State").selectOption("refused");
    await page.getByText("blue-shoes").waitFor({ state: "detached" });
    await page.waitForURL(/search=shoes/);
    assert.equal(new URL(page.url()).searchParams.get("standing"), "refused");
    await page.reload();
    await page.getByText("red-shoes").waitFor();
    await page.getByLabel("Search references, methods, amounts").fill("boots");
    await page.getByText("No payment fits").waitFor();
  });

  test("hides secrets until somebody asks, and leaves alone what somebody looks at", async (t) => {
    const { page, sandbox, go } = await open(t, { permissions: ["clipboard-read", "clipboard-write"] });
    await paid(sandbox);
    await request(sandbox, "GET", "/v3/me");
    await go("/requests");
    await page.getByLabel("Method").selectOption("POST");
    await page.getByRole("link", { name: "POST /v71/payments" }).click();
    await page.getByText('"***"').first().waitFor();
    const key = sandbox.connection().apiKey.slice(0, 20);
    assert.equal((await page.content()).includes(CARD.number) || (await page.content()).includes(key), false);
    const toggle = page.getByRole("button", { name: /^Show secrets/ });
    await toggle.click();
    await page.getByText(CARD.number).waitFor();
    await request(sandbox, "GET", "/v3/me");
    await page.waitForResponse(/\/overview|\/worlds/);
    await page.getByText(CARD.number).waitFor();
    assert.match(String(await page.evaluate("document.activeElement?.ariaLabel")), /^Show secrets/, "the focus stays");
    await page.getByRole("button", { name: "Copy as curl" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    assert.match(copied, /^curl -X POST 'http:.*\/v71\/payments' \\\n {2}-H "x-api-key: \$ADYEN_API_KEY"/);
    assert.ok(copied.includes(CARD.number) && !copied.includes(key));
    await toggle.click();
    await page.getByText(CARD.number).waitFor({ state: "detached" });
  });

  test("says why a webhook is held up and what waits behind, and moves the clock to its next try", async (t) => {
    const { page, sandbox, hooks, go } = await open(t);
    hooks.answers.push(503);
    await paid(sandbox);
    await paid(sandbox);
    await sandbox.control.webhooksSettled();
    await go("/webhooks");
    await page.getByText("Your server failed. Its log says why.").waitFor();
    await page.getByText("One event waits behind it.").waitFor();
    await page.getByRole("link", { name: "AUTHORISATION" }).nth(1).click();
    await page.getByText("It waits behind").getByRole("link").click();
    await page.getByText("503 in").waitFor();
    await page.getByRole("button", { name: "Move the clock there" }).click();
    await page.getByText("accepted").waitFor();
    assert.equal((await sandbox.clock.now()).toISOString(), "2026-01-01T00:02:00.000Z");
    await page.getByRole("button", { name: /^Send again: AUTHORISATION/ }).click();
    await page.getByText("Send again: done.").waitFor();
    await sandbox.control.webhooksSettled();
    assert.equal(hooks.events().length, 4);
  });

  test("sets up a webhook where there is none, and makes its signing key", async (t) => {
    const { page, sandbox, hooks, go } = await open(t, {}, { seed: {} });
    await go("/webhooks");
    await page.getByText("No webhook is set up").waitFor();
    await page.getByLabel("Address of your server").fill(hooks.url);
    await page.getByRole("button", { name: "Add webhook" }).click();
    await page.getByRole("link", { name: hooks.url }).click();
    await page.getByRole("button", { name: "Make a key" }).click();
    assert.match((await page.locator(".secret code").textContent()) ?? "", /^[0-9A-F]{64}$/);
    assert.equal((await sandbox.control.webhooks())[0]?.isSigned, true);
    await paid(sandbox);
    await page.getByRole("cell", { name: "AUTHORISATION" }).waitFor();
  });

  test("shows keys with what is left of them, and moves the clock", async (t) => {
    const { page, sandbox, go } = await open(t);
    await request(sandbox, "POST", `${subjectOf(sandbox).path}/generateApiKey`);
    await go("/credentials");
    await page.getByText("works in 00:02:00").waitFor();
    await page.getByText("ends in 1 d 00:00:00").waitFor();
    await page.getByText("2026-01-01 00:00:00 UTC").click();
    await page.getByRole("button", { name: "+ 2 minutes" }).click();
    await page.getByText("ends in 23:58:00").waitFor();
    await page.getByLabel("Stop at, UTC").fill("2025-12-31T00:00:00");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("2025-12-31 00:00:00 UTC").waitFor();
    await page.getByText(/going back undoes nothing/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Extend key/ }).click();
    await page.getByText(/^Extend key .*: done/).waitFor();
  });

  test("leads to the screen of a terminal, and says that it waits for a shopper", async (t) => {
    const { page, sandbox, go } = await open(t);
    await sandbox.control.changeSettings({ terminals: "attended" });
    const sent = cloudTerminal(sandbox).send("Payment", pay(1), { serviceId: "CONSOLE" });
    const paying = sent.then(({ PaymentResponse: each }) => each.Response.Result);
    await untilBusy(sandbox, "CONSOLE");
    await go("/terminals");
    await page.getByText("waits for the shopper").waitFor();
    await page.getByRole("link", { name: `Screen of ${POI_ID}` }).click();
    await page.getByRole("button", { name: "Pay" }).click();
    assert.equal(await paying, "Success");
  });

  test("makes calls fail, and says what is wrong with a fault", async (t) => {
    const { page, sandbox, complaints, go } = await open(t);
    await go("/faults");
    await page.getByText("No fault waits").waitFor();
    await page.getByLabel("Operation").fill("getApiCredentialDetails");
    await page.getByLabel("Status", { exact: true }).fill("503");
    await page.getByLabel("Retry after, seconds").fill("3");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.getByText("status 503").waitFor();
    assert.equal((await request(sandbox, "GET", "/v3/me")).status, 503);
    await page.getByText("No fault waits").waitFor();
    await page.getByLabel("Operation").fill("no such operation");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#status.problem", { hasText: "operation: there is none of this name" }).waitFor();
    assert.ok(complaints.splice(0).every((each) => each.includes("400")));
    await page.getByLabel("Kind").selectOption("webhook-swap");
    assert.equal(await page.getByLabel("Operation").count(), 0, "an event is of no operation");
    await page.getByRole("button", { name: "Add fault" }).click();
    await page.locator("#faults").getByText("webhook-swap").waitFor();
    assert.deepEqual(sandbox.control.faults(), [{ kind: "webhook-swap", times: 1, world: "default" }]);
    await page.getByRole("button", { name: "Remove all" }).click();
    await page.getByText("No fault waits").waitFor();
  });

  test("sets settings, keeps a state, begins again, and makes and removes a world", async (t) => {
    const { page, sandbox, go } = await open(t);
    page.on("dialog", (dialog) => void dialog.accept());
    await paid(sandbox);
    await go("/settings");
    await page.getByLabel("Second generate").selectOption("drop-oldest");
    await page.getByText("Set secondGenerate: done.").waitFor();
    await page.getByLabel("Overlap hours").fill("7");
    await page.keyboard.press("Tab");
    await page.getByText("Set overlapHours: done.").waitFor();
    const { secondGenerate, overlapHours } = await sandbox.control.settings();
    assert.deepEqual([secondGenerate, overlapHours], ["drop-oldest", 7]);

    await page.getByLabel("Name of a snapshot").fill("before");
    await page.getByRole("button", { name: "Keep snapshot" }).click();
    await page.getByRole("button", { name: "Restore snapshot before" }).waitFor();
    await page.getByRole("button", { name: "Reset" }).click();
    await page.getByText("Reset: done.").waitFor();
    assert.equal((await sandbox.control.payments()).length, 0);
    await page.getByRole("button", { name: "Restore snapshot before" }).click();
    await page.getByText("Restore snapshot before: done.").waitFor();
    assert.equal((await sandbox.control.payments()).length, 1);

    await page.getByLabel("Name of a world").fill("mine");
    await page.getByLabel("Company").fill("Mine");
    await page.getByRole("button", { name: "Make world" }).click();
    const key = (await page.locator("#new-keys code").first().textContent()) ?? "";
    assert.equal((await request(sandbox, "GET", "/v3/companies/Mine", { key })).status, 200);
    await page.locator("#world").selectOption("mine");
    await page.waitForURL(/\?world=mine$/);
    await page.getByRole("link", { name: "Payments" }).click();
    await page.getByText("No payment has been made yet").waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: "default" }).click();
    await page.getByRole("button", { name: "Remove world mine" }).click();
    await page.getByText("Remove world mine: done.").waitFor();
    assert.equal((await request(sandbox, "GET", "/v3/companies/Mine", { key })).status, 401);
  });

  test("works by keyboard alone", async (t) => {
    const { page, sandbox, go } = await open(t);
    const psp = await paid(sandbox);
    await go("/payments");
    await page.getByText(psp).waitFor();
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement?.textContent"), "Skip to content");
    await page.getByRole("link", { name: psp }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /EUR 10.00/ }).waitFor();
    await page.waitForFunction("document.activeElement?.tagName === 'H1'");
  });
});
