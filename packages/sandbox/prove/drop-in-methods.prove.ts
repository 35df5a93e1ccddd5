import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { fillCard } from "@adyen-kit/sandbox/playwright";
import type { Browser, Page } from "playwright-core";
import { missingBrowser, startBrowser } from "../test/support/browser.ts";
import {
  atCheckout,
  choose,
  comeBack,
  type DropInShop,
  openSession,
  payNow,
  resultOf,
  startDropInShop,
} from "../test/support/drop-in.ts";
import { itemOf, type Receiver, startReceiver } from "../test/support/receiver.ts";
import { EUR } from "../test/support/shop.ts";

describe("Drop-in with methods other than cards, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  let sandbox: Sandbox;
  let shop: DropInShop;
  let hooks: Receiver;
  const closing: (() => unknown)[] = [];
  before(async () => {
    hooks = await startReceiver({ after: (work) => closing.push(work as () => unknown) });
    sandbox = await startSandbox({ seed: { webhooks: [{ url: hooks.url }] } });
    shop = await startDropInShop(sandbox);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await shop.close();
    await sandbox.close();
    for (const close of closing) close();
  });

  /** What a shopper does in another place than the shop's page: in an app, or at a counter. */
  const payElsewhere = async (url: string) => {
    const telephone = await browser.newPage();
    await telephone.goto(url);
    await telephone.getByRole("button", { name: "Success" }).click();
    await telephone.waitForURL(/redirectResult/);
    await telephone.close();
  };
  const eventsOf = async (reference: string) => {
    await sandbox.control.webhooksSettled();
    return hooks.received
      .map(({ body }) => itemOf(body))
      .filter(({ merchantReference }) => merchantReference === reference)
      .map(({ eventCode, success }) => `${eventCode} ${success}`);
  };

  for (const [button, resultCode] of [
    ["Success", "Authorised"],
    ["Failure", "Refused"],
    ["Cancellation", "Cancelled"],
  ] as const)
    test(`iDEAL: ${button}`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox);
        await choose(watched.page, "iDEAL");
        await watched.page.getByRole("button", { name: "Continue to iDEAL" }).click();
        await watched.page.getByRole("button", { name: "Select your bank" }).click();
        await watched.page.getByText("TESTNL2A").click();
        await watched.page.getByRole("button", { name: button, exact: true }).click();
        await comeBack(watched.page, sandbox);
        assert.equal(await resultOf(watched.page), resultCode);
      }));

  test("iDEAL: a shopper who never comes back has paid, and the webhook says so", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { session: { reference: "never-back" } });
      await choose(watched.page, "iDEAL");
      await watched.page.getByRole("button", { name: "Continue to iDEAL" }).click();
      await watched.page.route(/redirectResult/, (route) => route.fulfill({ contentType: "text/html", body: "" }));
      await watched.page.getByRole("button", { name: "Success" }).click();
      await watched.page.waitForURL(/redirectResult/);
      assert.deepEqual(await eventsOf("never-back"), ["AUTHORISATION true"]);
    }));

  for (const [name, button] of [
    ["Pay later with Klarna.", /^Continue to/],
    ["PayPal", /^Continue to/],
  ] as const)
    test(`${name} by redirect`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox);
        await choose(watched.page, name);
        await watched.page.getByRole("button", { name: button }).click();
        await watched.page.getByRole("button", { name: "Success" }).click();
        await comeBack(watched.page, sandbox);
        assert.equal(await resultOf(watched.page), "Authorised");
      }));

  for (const [name, session] of [
    ["BLIK", { amount: { currency: "PLN", value: 1_000 }, countryCode: "PL" }],
    ["Pix", { amount: { currency: "BRL", value: 1_000 }, countryCode: "BR" }],
    ["WeChat Pay", { amount: { currency: "CNY", value: 1_000 }, countryCode: "CN" }],
  ] as const)
    test(`${name}: Drop-in waits, and goes on when the shopper has paid elsewhere`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { session });
        await choose(watched.page, name);
        if (name === "BLIK") await watched.page.getByRole("textbox", { name: /code/i }).fill("777123");
        const answered = watched.page.waitForResponse(/\/payments\?/);
        await watched.page.getByRole("button", { name: /Pay|Continue|Generate/ }).click();
        const { action } = (await (await answered).json()) as { readonly action: { readonly url: string } };
        await payElsewhere(action.url);
        assert.equal(await resultOf(watched.page), "Authorised");
      }));

  for (const [name, session] of [
    ["Multibanco", { amount: EUR(1_000), countryCode: "PT" }],
    ["Boleto Bancario", { amount: { currency: "BRL", value: 1_000 }, countryCode: "BR" }],
  ] as const)
    test(`${name}: Drop-in shows a voucher, and the webhook comes when it has been paid`, () =>
      atCheckout(browser, shop, sandbox, async (watched) => {
        await openSession(watched, shop, sandbox, { session: { ...session, reference: name } });
        await choose(watched.page, name);
        if (name === "Boleto Bancario") await fillBoleto(watched.page);
        const answered = watched.page.waitForResponse(/\/payments\?/);
        await watched.page.getByRole("button", { name: /^(Continue to|Generate) / }).click();
        const { action } = (await (await answered).json()) as { readonly action: { readonly reference: string } };
        await watched.page.locator(".adyen-checkout__voucher-result").getByText(action.reference).waitFor();
        assert.deepEqual(await eventsOf(name), []);
        const [payment] = await sandbox.control.payments(1);
        const { shopperPage } = await sandbox.control.payment(payment?.pspReference ?? "");
        await payElsewhere(`${sandbox.url}${shopperPage}`);
        assert.deepEqual(await eventsOf(name), ["AUTHORISATION true"]);
      }));

  test("SEPA Direct Debit", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox);
      await choose(watched.page, "SEPA Direct Debit");
      await watched.page.getByRole("textbox", { name: /holder name/i }).fill("A. Person");
      await watched.page.getByRole("textbox", { name: /IBAN|account number/i }).fill("NL13TEST0123456789");
      assert.match(await payNow(watched.page), /^(Authorised|Received)$/);
    }));

  test("a card that was kept pays again with its security code alone", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      const session = { shopperReference: "shopper-1", storePaymentMethodMode: "askForConsent" };
      await openSession(watched, shop, sandbox, { session });
      await fillCard(watched.page);
      await watched.page.getByText("Save for my next payment").click();
      assert.equal(await payNow(watched.page), "Authorised");
      await openSession(watched, shop, sandbox, { session });
      await watched.page.getByText("•••• 1111").waitFor();
      const code = watched.page
        .frameLocator("[data-cse=encryptedSecurityCode] iframe >> visible=true")
        .locator("input");
      await code.fill("737");
      assert.equal(await payNow(watched.page), "Authorised");
    }));

  test("a gift card pays a part, and a card the rest", () =>
    atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { session: { amount: EUR(7_000) } });
      await choose(watched.page, /^Givex/);
      const field = (name: string) =>
        watched.page
          .frameLocator(`.adyen-checkout__giftcard [data-cse=${name}] iframe`)
          .locator("input[data-fieldtype]");
      await field("encryptedSecurityCode").waitFor();
      await field("encryptedCardNumber").fill("6036280000000000000");
      await field("encryptedSecurityCode").fill("100");
      await watched.page.getByRole("button", { name: "Redeem" }).click();
      const rest = watched.page.getByRole("button", { name: "Pay €20.00" });
      await rest.waitFor();
      await fillCard(watched.page);
      await rest.click();
      assert.equal(await resultOf(watched.page), "Authorised");
      await sandbox.control.webhooksSettled();
      assert.ok(hooks.events().includes("ORDER_CLOSED true"));
    }));

  test("a shopper is asked for a donation, and gives", async () => {
    await sandbox.control.changeSettings({ askDonation: true });
    await atCheckout(browser, shop, sandbox, async (watched) => {
      await openSession(watched, shop, sandbox, { session: { reference: "with-donation" } });
      await fillCard(watched.page);
      assert.equal(await payNow(watched.page), "Authorised");
      await watched.page.getByText("€3.00").click();
      await watched.page.getByRole("button", { name: /donate/i }).click();
      await watched.page.getByText(/thank/i).waitFor();
      await sandbox.control.webhooksSettled();
      assert.ok(hooks.received.some(({ body }) => body.includes("with-donation-donation")));
    });
    await sandbox.control.changeSettings({ askDonation: false });
  });
});

/** A name, a number of the tax office whose check digits are right, and an address. */
async function fillBoleto(page: Page): Promise<void> {
  for (const [label, text] of [
    ["First name", "Ana"],
    ["Last name", "Silva"],
    ["CPF/CNPJ", "56861752509"],
    ["Street", "Avenida Paulista"],
    ["House number", "1"],
    ["Postal code", "01310100"],
    ["City", "São Paulo"],
  ] as const)
    await page.getByRole("textbox", { name: label }).fill(text);
  await page.getByRole("combobox", { name: "State" }).click();
  await page.getByRole("option", { name: "São Paulo" }).click();
}
