import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Sandbox, SandboxOptions } from "@adyen-kit/sandbox";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Receiver, startReceiver } from "./receiver.ts";
import { request, startFrozen } from "./requests.ts";
import { CARD, EUR, merchantAccount } from "./shop.ts";

export const PAYMENT = {
  ...{ merchantAccount, reference: "order-1", amount: EUR(1000), returnUrl: "https://shop.example" },
  ...{ additionalData: { manualCapture: "true" }, paymentMethod: CARD },
};

export interface Opened {
  readonly page: Page;
  readonly sandbox: Sandbox;
  readonly hooks: Receiver;
  /** What the page's log says; the test fails where anything is left of it. */
  readonly complaints: string[];
  /** Opens a page of the console by its address. */
  readonly go: (path: string) => Promise<void>;
}

/** A page on the console of a sandbox whose webhooks are received. It asks nobody but the sandbox. */
export async function openConsole(
  browser: Browser,
  t: TestContext,
  options: BrowserContextOptions = {},
  more: SandboxOptions = {},
): Promise<Opened> {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen({ seed: { webhooks: [{ url: hooks.url }] }, ...more });
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
  const go = async (path: string) => void (await page.goto(`${sandbox.url}/_sandbox/console${path}`));
  return { page, sandbox, hooks, complaints, go };
}

/** A payment that waits for its capture. Gives its PSP reference. */
export async function paid(sandbox: Sandbox, more: object = {}): Promise<string> {
  return String(
    (await request(sandbox, "POST", "/v71/payments", { body: { ...PAYMENT, ...more } })).body["pspReference"],
  );
}
