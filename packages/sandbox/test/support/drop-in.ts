import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { Sandbox } from "@adyen-kit/sandbox";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { EUR, merchantAccount } from "./shop.ts";

export const SIX = "6.45.2";
export const FIVE = "5.72.0";

/** A shop with a checkout page: Drop-in from the sandbox, as from Adyen's own address, and a server that asks the sandbox. */
export interface DropInShop {
  readonly url: string;
  close(): Promise<void>;
}

const page = (sandbox: string, version: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Checkout</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="${sandbox}/checkoutshopper/sdk/${version}/adyen.css"></head>
<body><main><h1>Checkout</h1><div id="drop-in"></div><p id="result"></p></main>
<script src="${sandbox}/checkoutshopper/sdk/${version}/adyen.js"></script></body></html>`;

/** Serves `/<version>` and, for the shop's own server, `/api/<path of Checkout>`. `sdkFrom`: where its page loads the SDK from. */
export async function startDropInShop(sandbox: Sandbox, sdkFrom: string = sandbox.url): Promise<DropInShop> {
  const { apiKey } = sandbox.connection();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://shop");
      if (!pathname.startsWith("/api/")) {
        response.writeHead(200, { "content-type": "text/html" });
        response.end(page(sdkFrom, pathname.slice(1).split("/")[0] ?? SIX));
        return;
      }
      const answer = await sandbox.fetch(`/v71/${pathname.slice(5)}`, {
        method: "POST",
        headers: { "x-api-key": apiKey, "content-type": "application/json" },
        body: await textOf(request),
      });
      response.writeHead(answer.status, { "content-type": "application/json" });
      response.end(await answer.text());
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** What a browser has asked for, and what its console said. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/**
 * A page whose every request and word is kept.
 *
 * It has a context of its own, which ends with it. Chromium loses the closing of a page alone that is about to show another
 * document, and Playwright waits for it for ever: seen with Chromium 156 and playwright-core 1.65.1
 * (https://github.com/microsoft/playwright/issues/42068, https://issues.chromium.org/issues/536385539).
 */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const opened = await browser.newPage(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  opened.on("request", (asked) => requests.push(`${asked.method()} ${asked.url()}`));
  opened.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(error.message));
  return { page: opened, requests, complaints };
}

export interface SessionOptions {
  readonly version?: string;
  /** Of the request that opens the session. */
  readonly session?: object;
  /** Of the card in Drop-in. */
  readonly card?: object;
}

/** Opens a session at the shop, and Drop-in with it. */
export async function openSession(
  { page: opened }: Pick<Watched, "page">,
  shop: DropInShop,
  sandbox: Sandbox,
  { version = SIX, session = {}, card = {} }: SessionOptions = {},
): Promise<{ readonly id: string }> {
  const returnUrl = `${shop.url}/${version}/back`;
  const response = await fetch(`${shop.url}/api/sessions`, {
    method: "POST",
    body: JSON.stringify({
      ...{ merchantAccount, amount: EUR(1000), reference: "order-1", returnUrl, countryCode: "NL" },
      ...session,
    }),
  });
  const opening = (await response.json()) as { readonly id: string; readonly sessionData: string };
  assert.equal(response.status, 201, JSON.stringify(opening));
  await opened.goto(`${shop.url}/${version}`);
  await startDropIn(opened, { version, clientKey: clientKeyOf(sandbox), session: opening, card });
  return opening;
}

export function clientKeyOf(sandbox: Sandbox): string {
  return sandbox.seeded?.credentials[0]?.clientKey ?? "";
}

interface StartAdvanced {
  readonly version: string;
  readonly clientKey: string;
  /** Of the requests for methods and payments. */
  readonly request: object;
}

/** Opens Drop-in in the advanced flow, where the shop's own server asks for methods, payments and details. */
export async function openAdvanced(
  { page: opened }: Pick<Watched, "page">,
  shop: DropInShop,
  sandbox: Sandbox,
  { version = SIX, request = {} }: { readonly version?: string; readonly request?: object } = {},
): Promise<void> {
  await opened.goto(`${shop.url}/${version}`);
  const start: StartAdvanced = {
    version,
    clientKey: clientKeyOf(sandbox),
    request: {
      ...{ merchantAccount, amount: EUR(1000), reference: "order-2", countryCode: "NL", channel: "Web" },
      ...{ returnUrl: `${shop.url}/${version}/back`, origin: shop.url },
      ...request,
    },
  };
  await opened.evaluate(async ({ version: used, clientKey, request: asked }: StartAdvanced) => {
    const result = document.querySelector("#result");
    const ask = async (path: string, body: object) => {
      const response = await fetch(`/api/${path}`, { method: "POST", body: JSON.stringify(body) });
      return (await response.json()) as Record<string, unknown>;
    };
    const { merchantAccount: account, amount, countryCode } = asked as Record<string, unknown>;
    const query = { merchantAccount: account, amount, countryCode, channel: "Web" };
    const paymentMethodsResponse = await ask("paymentMethods", query);
    const show = (answer: Record<string, unknown>) => {
      if (result !== null) result.textContent = String(answer["resultCode"] ?? answer["message"]);
    };
    type State = { readonly data: object };
    type Element = { handleAction(action: unknown): void };
    type Actions = { resolve(answer: object): void };
    const five = (path: string, more: object) => async (state: State, element: Element) => {
      const answer = await ask(path, { ...state.data, ...more });
      if (answer["action"] === undefined) show(answer);
      else element.handleAction(answer["action"]);
    };
    const six = (path: string, more: object) => async (state: State, _: unknown, actions: Actions) => {
      const answer = await ask(path, { ...state.data, ...more });
      const { resultCode, action } = answer;
      if (action === undefined) show(answer);
      // Whatever else a server knows is not for a browser.
      actions.resolve({ resultCode, ...(action !== undefined && { action }) });
    };
    const library = window as unknown as Library;
    const common = { environment: "test", clientKey, paymentMethodsResponse, amount, countryCode };
    const quiet = { removePaymentMethods: ["applepay", "googlepay", "paypal"] };
    if (used.startsWith("5")) {
      const calls = { onSubmit: five("payments", asked), onAdditionalDetails: five("payments/details", {}) };
      const checkout = await library.AdyenCheckout({ ...common, ...quiet, ...calls });
      checkout.create("dropin").mount("#drop-in");
      return;
    }
    const calls = { onSubmit: six("payments", asked), onAdditionalDetails: six("payments/details", {}) };
    const { AdyenCheckout, Dropin } = library.AdyenWeb;
    const checkout = await AdyenCheckout({ ...common, ...quiet, ...calls });
    new Dropin(checkout, {}).mount("#drop-in");
  }, start);
}

interface Start {
  readonly version: string;
  readonly clientKey: string;
  readonly session: object;
  readonly card?: object;
  /** What the shopper came back with: there is nothing to be shown then. */
  readonly redirectResult?: string;
}

interface Mounted {
  mount(selector: string): void;
}

interface Checkout {
  submitDetails(details: object): void;
}

/** What the SDK's scripts leave in a page: version 5 a function, version 6 a library. */
interface Library {
  readonly AdyenCheckout: (options: object) => Promise<Checkout & { create(type: string): Mounted }>;
  readonly AdyenWeb: {
    readonly AdyenCheckout: (options: object) => Promise<Checkout>;
    readonly Dropin: new (checkout: object, options: object) => Mounted;
  };
}

/** Starts Drop-in as a shop would; how it ends is written into the page. */
export async function startDropIn(opened: Page, start: Start): Promise<void> {
  await opened.evaluate(async ({ version, clientKey, session, card, redirectResult }: Start) => {
    const show = (value: unknown) => {
      const { resultCode, sessionResult, message, name } = value as Record<string, string>;
      const result = document.querySelector("#result");
      if (result === null) return;
      result.textContent = resultCode ?? `${name}: ${message}`;
      result.setAttribute("data-session-result", sessionResult ?? "");
    };
    const common = {
      environment: "test",
      clientKey,
      session,
      analytics: { enabled: true },
      onPaymentCompleted: show,
      onPaymentFailed: show,
      onError: show,
    };
    const library = window as unknown as Library;
    if (version.startsWith("5")) {
      const checkout = await library.AdyenCheckout({ ...common, paymentMethodsConfiguration: { card } });
      if (redirectResult === undefined) checkout.create("dropin").mount("#drop-in");
      else checkout.submitDetails({ details: { redirectResult } });
      return;
    }
    const { AdyenCheckout, Dropin } = library.AdyenWeb;
    const checkout = await AdyenCheckout(common);
    if (redirectResult !== undefined) checkout.submitDetails({ details: { redirectResult } });
    else new Dropin(checkout, { paymentMethodsConfiguration: { card } }).mount("#drop-in");
  }, start);
}

/** Chooses a method of Drop-in's list, by its name. */
export async function choose(opened: Page, name: string | RegExp): Promise<void> {
  // The first of the list, the card, is open: the SDK complains where its fields are left before they are ready.
  await opened.locator(".loading-input__form:not(.loading-input__form--loading)").waitFor();
  await opened.getByRole("radio", { name }).click();
}

export async function pressPay(opened: Page): Promise<void> {
  await opened.getByRole("button", { name: /^(Pay|Continue to) / }).click();
}

export async function payNow(opened: Page): Promise<string> {
  await pressPay(opened);
  return resultOf(opened);
}

/** Goes on in the shop's page where the shopper's bank has sent them, as a shop does: with what the address says. */
export async function comeBack(opened: Page, sandbox: Sandbox): Promise<void> {
  await opened.waitForURL(/redirectResult=/);
  const { searchParams, pathname } = new URL(opened.url());
  const version = pathname.split("/")[1] ?? SIX;
  const session = { id: searchParams.get("sessionId") };
  const redirectResult = searchParams.get("redirectResult") ?? "";
  await startDropIn(opened, { version, clientKey: clientKeyOf(sandbox), session, redirectResult });
}

export async function resultOf(opened: Page): Promise<string> {
  const result = opened.locator("#result");
  await result.filter({ hasText: /\w/ }).waitFor();
  return (await result.textContent()) ?? "";
}

/** A page of the shop, which must have asked nobody else and have said nothing in its console when the work is done. */
export async function atCheckout(
  browser: Browser,
  { url }: DropInShop,
  sandbox: Sandbox,
  work: (watched: Watched) => Promise<void>,
  /** What the console is to say. */
  expected: readonly string[] = [],
): Promise<void> {
  const watched = await watchedPage(browser);
  watched.page.setDefaultTimeout(PATIENCE);
  try {
    await work(watched);
    const allowed = [`${url}/`, `${sandbox.url}/`, "data:", "blob:"];
    const elsewhere = watched.requests.filter(
      (asked) => !allowed.some((each) => asked.split(" ")[1]?.startsWith(each)),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(watched.complaints, expected);
  } catch (error) {
    pictureCount += 1;
    const path = join(pictures, `failed-${pictureCount}.png`);
    // Of a page that hangs there is no picture, and the error says more.
    await watched.page.screenshot({ path, fullPage: true, timeout: 5_000 }).catch(() => undefined);
    throw error;
  } finally {
    await watched.page.close();
  }
}

const PATIENCE = 15_000;
/** Kept for whoever wants to look. */
export const pictures = resolve(import.meta.dirname, "../../../../.artefacts/drop-in");
let pictureCount = 0;
