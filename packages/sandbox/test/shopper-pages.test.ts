import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import { createRouter } from "../src/http/router.ts";
import { addShopperPages } from "../src/shopper/shopper.ts";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import { request } from "./support/requests.ts";
import { actionOf, CARD, EUR, locationOf, merchantAccount, SECURE, shop, type Shop, visit } from "./support/shop.ts";

const TYPED = { number: CARD.number, expiry: "03/2030", cvc: "737", holderName: "A. Person" };
const DECLINED = { ...TYPED, holderName: "DECLINED" };
const TYPED_SECURE = { ...TYPED, number: SECURE.number };
const AGREE = { choice: "authorised", password: "password" };
const shopPage = "https://shop.example/done";

async function hosted({ call }: Shop, more: object = {}) {
  const common = { merchantAccount, amount: EUR(500), reference: "s-1", returnUrl: shopPage, mode: "hosted" };
  const { body } = await call("/sessions", { ...common, ...more });
  const { token } = JSON.parse(Buffer.from(String(body["sessionData"]), "base64").toString()) as { token: string };
  const id = String(body["id"]);
  const state = async () => (await call(`/sessions/${id}?sessionResult=${token}`)).body["status"];
  return { id, token, url: String(body["url"]), state };
}

async function link({ call }: Shop, more: object = {}) {
  const { body } = await call("/paymentLinks", { merchantAccount, amount: EUR(500), reference: "l-1", ...more });
  const state = async () => (await call(`/paymentLinks/${String(body["id"])}`)).body["status"];
  return { url: String(body["url"]), state };
}

describe("a hosted session", () => {
  test("survives refusals, and ends with the fifth", async (t) => {
    const made = await shop(t);
    const session = await hosted(made);
    for (let count = 1; count < 5; count += 1) {
      assert.equal((await visit(session.url, DECLINED)).status, 422);
      assert.equal(await session.state(), "active");
    }
    const last = await visit(session.url, DECLINED);
    assert.equal(locationOf(last).searchParams.get("sessionId"), session.id);
    assert.equal(await session.state(), "refused");
    assert.equal((await visit(session.url)).status, 410);
  });

  test("is paid after a refusal", async (t) => {
    const session = await hosted(await shop(t));
    await visit(session.url, DECLINED);
    const paid = await visit(session.url, TYPED);
    assert.equal(paid.status, 303);
    assert.equal(await session.state(), "completed");
  });

  test("brings its result to the shop, after 3-D Secure too", async (t) => {
    const session = await hosted(await shop(t));
    const bank = await visit(session.url, TYPED_SECURE);
    const back = locationOf(await visit(locationOf(bank), AGREE));
    assert.equal(`${back.origin}${back.pathname}`, shopPage);
    assert.deepEqual(
      [back.searchParams.get("sessionId"), back.searchParams.get("sessionResult")],
      [session.id, session.token],
    );
    assert.equal(await session.state(), "completed");
  });

  test("fills in a test card that the shopper chooses, and pays nothing by that", async (t) => {
    const made = await shop(t);
    const session = await hosted(made);
    const filled = await visit(session.url, { fill: "Visa with 3-D Secure" });
    assert.match(await filled.text(), /value="4917 6100 0000 0000"/);
    assert.equal(await session.state(), "active");
    assert.deepEqual(await made.events(), []);
  });

  test("shows its page again to a shopper whose bank said no", async (t) => {
    const session = await hosted(await shop(t));
    const bank = await visit(session.url, TYPED_SECURE);
    const back = await visit(locationOf(bank), { choice: "refused" });
    assert.equal(locationOf(back).href, session.url);
    assert.match(await (await visit(session.url)).text(), /3D Not Authenticated/);
    assert.equal(await session.state(), "active");
  });

  test("goes on for a shopper who came back from their bank; what they left there cannot be paid too", async (t) => {
    const made = await shop(t);
    const session = await hosted(made);
    const bank = await visit(session.url, TYPED_SECURE);
    assert.equal(await session.state(), "paymentPending");
    assert.equal((await visit(session.url)).status, 200);
    assert.equal((await visit(session.url, TYPED)).status, 303);
    assert.equal((await visit(locationOf(bank), AGREE)).status, 410);
    assert.deepEqual(await made.events(), ["AUTHORISATION false", "AUTHORISATION true"]);
    assert.equal(await session.state(), "completed");
  });

  test("that is left at the bank expires like any other", async (t) => {
    const made = await shop(t);
    const session = await hosted(made);
    await visit(session.url, TYPED_SECURE);
    await made.sandbox.clock.advance({ hours: 1 });
    assert.equal(await session.state(), "expired");
    assert.equal((await visit(session.url)).status, 410);
  });

  test("goes back to the shop where it is cancelled", async (t) => {
    const session = await hosted(await shop(t));
    const back = locationOf(await visit(session.url, { choice: "cancelled" }));
    assert.equal(back.searchParams.get("sessionResult"), session.token);
    assert.equal(await session.state(), "canceled");
  });
});

describe("a payment link", () => {
  test("that may be used again is paid once for each form that is sent, and not by loading a page again", async (t) => {
    const made = await shop(t);
    const { url } = await link(made, { reusable: true });
    const done = locationOf(await visit(url, TYPED));
    for (let count = 0; count < 2; count += 1) assert.match(await (await visit(done)).text(), /Thank you/);
    assert.equal((await visit(url)).status, 200);
    await visit(url, TYPED);
    assert.deepEqual(await made.events(), ["AUTHORISATION true", "AUTHORISATION true"]);
  });

  for (const [name, typed] of [
    ["with 3-D Secure", TYPED_SECURE],
    ["without", TYPED],
  ] as const)
    test(`leads on to the shop, ${name}`, async (t) => {
      const { url, state } = await link(await shop(t), { returnUrl: shopPage });
      let next = locationOf(await visit(url, typed));
      if (typed === TYPED_SECURE) next = locationOf(await visit(next, AGREE));
      const page = await (await visit(next)).text();
      assert.match(page, /Thank you/);
      assert.match(page, new RegExp(`id="continue" href="${shopPage}"`));
      assert.equal(await state(), "completed");
    });

  test("keeps a card where the shopper agrees, and only then", async (t) => {
    const made = await shop(t);
    const consent = {
      ...{ storePaymentMethodMode: "askForConsent", shopperReference: "shopper-1" },
      recurringProcessingModel: "CardOnFile",
    };
    const kept = async () => {
      const { body } = await made.call("/paymentMethods", { merchantAccount, shopperReference: "shopper-1" });
      return (body["storedPaymentMethods"] as object[] | undefined)?.length ?? 0;
    };
    const first = await link(made, consent);
    assert.match(await (await visit(first.url)).text(), /name="store"/);
    await visit(first.url, TYPED);
    assert.equal(await kept(), 0);
    await visit((await link(made, consent)).url, { ...TYPED, store: "yes" });
    assert.equal(await kept(), 1);
    assert.doesNotMatch(await (await visit((await link(made)).url)).text(), /name="store"/);
  });
});

describe("return addresses", () => {
  for (const returnUrl of ["javascript:alert(1)", "data:text/html,x", "file:///etc"])
    test(`${returnUrl} is refused wherever it is given`, async (t) => {
      const made = await shop(t);
      const common = { merchantAccount, amount: EUR(1), reference: "r", returnUrl };
      for (const [path, more] of [
        ["/payments", { paymentMethod: { type: "ideal" } }],
        ["/sessions", {}],
        ["/paymentLinks", {}],
      ] as const) {
        const { status, body } = await made.call(path, { ...common, ...more });
        assert.equal(status, 422, path);
        assert.match(String(body["message"]), /returnUrl/);
      }
    });

  test("an app's own scheme is one", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({ paymentMethod: { type: "ideal" }, returnUrl: "my-app://" });
    const back = await visit(actionOf(asked).url, { choice: "refused" });
    assert.match(back.headers.get("location") ?? "", /^my-app:\/\/\?redirectResult=/);
  });
});

describe("pages", () => {
  test("answer a look at their head", async (t) => {
    const { url } = await link(await shop(t));
    const { status, headers } = await fetch(url, { method: "HEAD" });
    assert.deepEqual([status, headers.get("content-type")], [200, "text/html; charset=utf-8"]);
    assert.equal((await fetch(url, { method: "PUT" })).status, 405);
  });

  test("an error in a page is told of, and answered as one", async () => {
    const errors: unknown[] = [];
    const store = openSqliteStorage(undefined);
    const router = createRouter();
    addShopperPages(router, {
      ...{
        storage: store,
        random: (bytes) => new Uint8Array(bytes),
        realTime: () => 0,
        url: () => "http://sandbox.example",
        salt: "salt",
      },
      dispatcher: { wake: () => undefined },
      onError: (error) => errors.push(error),
    });
    // A store without tables is one that fails.
    const answer = await router.respond({
      ...{ method: "GET", target: "/_sandbox/shopper/pay/x", headers: {}, remoteAddress: "", body: "" },
    });
    await store.close();
    assert.equal(answer.status, 500);
    assert.match(answer.body, /Something went wrong/);
    assert.equal(errors.length, 1);
  });

  test("who asks again and again how a payment stands gets the same page", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({
      paymentMethod: { type: "mbway", telephoneNumber: "+351123456789", shopperEmail: "a@b.example" },
    });
    const { paymentData } = actionOf(asked);
    const urls = new Set<string>();
    for (let count = 0; count < 3; count += 1) {
      const again = await made.call("/payments/details", { paymentData, details: {} });
      assert.equal(again.body["resultCode"], "Pending");
      urls.add(actionOf(again).url);
    }
    assert.deepEqual([...urls], [actionOf(asked).url]);
  });

  test("secrets of steps are kept no longer than they are of use", async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-steps-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "state.db");
    const made = await shop(t, { file });
    const kept = () => {
      const database = new DatabaseSync(file, { readOnly: true });
      const row = database.prepare("SELECT COUNT(*) AS count FROM entities WHERE kind = 'shopper-step'").get();
      database.close();
      return row?.["count"];
    };
    await visit((await link(made)).url, TYPED);
    await made.pay({ paymentMethod: SECURE });
    assert.equal(kept(), 2);
    await made.sandbox.clock.advance({ days: 1 });
    await made.call("/paymentMethods", { merchantAccount });
    assert.equal(kept(), 0);
  });

  test("a link that was paid by a shopper whose payment is pending is not paid twice", async (t) => {
    const made = await shop(t);
    const { url, state } = await link(made);
    await visit(url, { ...TYPED, holderName: "PENDING" });
    assert.equal(await state(), "paymentPending");
    assert.equal((await visit(url)).status, 410);
    await made.sandbox.clock.advance({ hours: 1 });
    assert.equal(await state(), "completed");
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
  });

  test("a link expires by hand while its shopper is at the bank", async (t) => {
    const made = await shop(t);
    const { url } = await link(made);
    await visit(url, TYPED_SECURE);
    const id = url.slice(url.lastIndexOf("/") + 1);
    const { status } = await request(made.sandbox, "PATCH", `/v71/paymentLinks/${id}`, { body: { status: "expired" } });
    assert.equal(status, 422);
  });
});
