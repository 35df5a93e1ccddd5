import assert from "node:assert/strict";
import { test } from "node:test";
import { verify } from "@adyen-kit/client/webhooks";
import { operations } from "@adyen-kit/client/management/v3/operations";
import { schemas } from "@adyen-kit/client/management/v3/schemas";
import { Journey } from "./support/journey.ts";
import { itemOf, startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

interface Linked {
  readonly id: string;
  readonly _links: Readonly<Record<string, { readonly href: string }>>;
}
interface Listed<T = Linked> {
  readonly data: readonly T[];
  readonly itemsTotal: number;
  readonly _links: Readonly<Record<string, { readonly href: string } | undefined>>;
}

const company = "/companies/AcmeGroup";
const merchant = "/merchants/AcmeGroup_Stores";
const address = { country: "NL", city: "Amsterdam", line1: "Example street 1", postalCode: "1000 AA" };

test("all of Management v3 works with state", async (t) => {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  const go = new Journey(sandbox, "/v3", { operations, schemas });

  await t.test("accounts", async () => {
    assert.equal((await go.get<Listed>("/companies")).itemsTotal, 1);
    await go.get(company);
    assert.equal((await go.get<Listed>(`${company}/merchants`)).itemsTotal, 2);
    const made = await go.post<Linked>("/merchants", {
      companyId: "AcmeGroup",
      legalEntityId: "LE1",
      businessLineId: "BL1",
      description: "third",
    });
    assert.equal((await go.get<{ status: string }>(`/merchants/${made.id}`)).status, "PreActive");
    await go.post(`/merchants/${made.id}/activate`);
    assert.equal((await go.get<{ status: string }>(`/merchants/${made.id}`)).status, "Active");
    assert.equal((await go.get<Listed>("/merchants?pageSize=2")).data.length, 2);
  });

  await t.test("credentials, keys and origins", async () => {
    for (const account of [company, merchant]) {
      const made = await go.post<Linked & { apiKey: string }>(`${account}/apiCredentials`, { roles: [] });
      const path = `${account}/apiCredentials/${made.id}`;
      await go.get(`${account}/apiCredentials`);
      await go.get(path);
      assert.equal(
        (await go.patch<{ description: string }>(path, { description: "shop (old)" })).description,
        "shop old",
      );
      await go.post(`${path}/generateApiKey`);
      await go.post(`${path}/generateClientKey`);
      const origin = await go.post<Linked>(`${path}/allowedOrigins`, { domain: "https://shop.example" });
      await go.get(`${path}/allowedOrigins`);
      await go.get(`${path}/allowedOrigins/${origin.id}`);
      await go.delete(`${path}/allowedOrigins/${origin.id}`);
      assert.equal((await go.refused("GET", `${path}/allowedOrigins/${origin.id}`)).body["errorCode"], "30_112");
    }
    await go.get("/me");
    const mine = await go.post<Linked>("/me/allowedOrigins", { domain: "https://me.example" });
    await go.get("/me/allowedOrigins");
    await go.get(`/me/allowedOrigins/${mine.id}`);
    await go.delete(`/me/allowedOrigins/${mine.id}`);
    await go.post("/me/generateClientKey");
  });

  await t.test("users: unique names, changes that last, other accounts' users are not there", async () => {
    for (const [index, account] of [company, merchant].entries()) {
      const name = { firstName: "A", lastName: "B" };
      const asked = {
        name,
        username: `user${index}@b.example`,
        email: `user${index}@b.example`,
        roles: ["Merchant technical integrator"],
      };
      const made = await go.post<Linked>(`${account}/users`, asked);
      assert.equal((await go.refused("POST", `${account}/users`, asked)).body["errorCode"], "31_007");
      assert.equal(
        (await go.refused("POST", `${account}/users`, { ...asked, username: "no", email: "no" })).status,
        422,
      );
      const path = `${account}/users/${made.id}`;
      const changed = { active: false, name: { firstName: "C" } };
      const after = await go.patch<{ active: boolean; name: object }>(path, changed);
      assert.deepEqual([after.active, after.name], [false, { firstName: "C", lastName: "B" }]);
      assert.deepEqual(await go.get(path), after);
      assert.equal((await go.get<Listed>(`${account}/users?username=user${index}`)).itemsTotal, 1);
      assert.equal((await go.get<Listed>(`${account}/users?username=nobody`)).itemsTotal, 0);
      const other = account === company ? merchant : company;
      assert.equal((await go.refused("GET", `${other}/users/${made.id}`)).body["errorCode"], "30_112");
    }
  });

  await t.test("webhooks: they deliver, are signed with their key, and tell its check value", async () => {
    for (const account of [company, merchant]) {
      const made = await go.post<Linked>(`${account}/webhooks`, {
        ...{ active: true, type: "standard", url: hooks.url, communicationFormat: "json" },
        ...{ username: "hook", password: "secret" },
        ...(account === company && { filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] }),
      });
      const path = `${account}/webhooks/${made.id}`;
      const { hmacKey } = await go.post<{ hmacKey: string }>(`${path}/generateHmac`);
      assert.match(hmacKey, /^[0-9A-F]{64}$/);
      const shown = await go.get(path);
      assert.match(String(shown["hmacKeyCheckValue"]), /^[0-9A-F]{6}$/);
      assert.equal(JSON.stringify(shown).includes("secret"), false);
      await go.patch(path, { description: "changed" });
      assert.equal((await go.get<Listed>(`${account}/webhooks`)).itemsTotal, 1);
      const before = hooks.received.length;
      const tested = await go.post<{ data: { status: string; merchantId: string; requestSent: string }[] }>(
        `${path}/test`,
        {
          types: ["CUSTOM", "AUTHORISATION"],
          notification: { eventCode: "REFUND", success: false, merchantReference: "mine" },
        },
      );
      assert.ok(tested.data.every(({ status }) => status === "success"));
      assert.equal(hooks.received.length - before, tested.data.length);
      assert.equal(tested.data.length, account === company ? 15 : 5);
      const { body, headers } = hooks.received[before] ?? { body: "", headers: {} };
      assert.equal(headers.authorization, `Basic ${Buffer.from("hook:secret").toString("base64")}`);
      assert.deepEqual([itemOf(body).eventCode, itemOf(body).merchantReference], ["REFUND", "mine"]);
      assert.equal((await verify(body, headers, { keys: hmacKey })).kind, "standard");
      hooks.answers.push(500);
      const failed = await go.post<{ data: { status: string; responseCode: string }[] }>(`${path}/test`, {});
      assert.deepEqual([failed.data[0]?.status, failed.data[0]?.responseCode], ["failed", "500"]);
      assert.equal((await go.refused("PATCH", path, { url: "ftp://x" })).status, 422);
      await go.delete(path);
      assert.equal((await go.refused("GET", path)).body["errorCode"], "30_112");
    }
  });

  let storeId = "";
  await t.test("stores: by either path, found by reference, closed for good", async () => {
    const asked = {
      address,
      description: "Store",
      phoneNumber: "+31201234567",
      shopperStatement: "Acme",
      reference: "one",
    };
    const first = await go.post<Linked>(`${merchant}/stores`, asked);
    storeId = first.id;
    const { id } = await go.post<Linked>("/stores", { ...asked, merchantId: "AcmeGroup_Stores", reference: "two" });
    assert.equal((await go.refused("POST", `${merchant}/stores`, asked)).status, 422);
    assert.equal((await go.refused("POST", "/stores", { ...asked, merchantId: "Nobody" })).status, 422);
    assert.equal((await go.get<Listed>(`${merchant}/stores?reference=two`)).data[0]?.id, id);
    assert.equal((await go.get<Listed>("/stores?merchantId=AcmeGroup_Web")).itemsTotal, 0);
    assert.equal((await go.get<Listed>("/stores")).itemsTotal, 2);
    await go.get(`/stores/${id}`);
    await go.get(`${merchant}/stores/${id}`);
    const moved = await go.patch<{ address: object }>(`/stores/${id}`, { address: { city: "Utrecht" } });
    assert.deepEqual(moved.address, { ...address, city: "Utrecht" });
    for (const status of ["inactive", "closed"])
      assert.equal((await go.patch<{ status: string }>(`${merchant}/stores/${id}`, { status })).status, status);
    assert.equal((await go.refused("PATCH", `/stores/${id}`, { status: "active" })).status, 422);
  });

  await t.test("payment methods and Apple Pay's domains", async () => {
    const settings = `${merchant}/paymentMethodSettings`;
    const visa = await go.post<Linked>(settings, { type: "visa", storeIds: [storeId], businessLineId: "BL1" });
    const apple = await go.post<Linked>(settings, { type: "applepay", applePay: { domains: ["https://a.example"] } });
    assert.equal((await go.refused("POST", settings, { type: "visa", storeIds: ["ST0"] })).status, 422);
    assert.equal((await go.get<Listed>(settings)).itemsTotal, 2);
    assert.equal((await go.get<Listed>(`${settings}?storeId=${storeId}`)).itemsTotal, 1);
    await go.get(`${settings}/${visa.id}`);
    const changed = await go.patch<{ enabled: boolean; countries: string[] }>(`${settings}/${visa.id}`, {
      enabled: false,
      countries: ["NL"],
    });
    assert.deepEqual([changed.enabled, changed.countries], [false, ["NL"]]);
    await go.post(`${settings}/${apple.id}/addApplePayDomains`, { domains: ["https://b.example"] });
    const domains = await go.get(`${settings}/${apple.id}/getApplePayDomains`);
    assert.deepEqual(domains, { domains: ["https://a.example", "https://b.example"] });
    assert.equal((await go.refused("GET", `${settings}/${visa.id}/getApplePayDomains`)).status, 422);
  });

  await t.test("payout settings and split configurations", async () => {
    const payouts = `${merchant}/payoutSettings`;
    const made = await go.post<Linked>(payouts, { transferInstrumentId: "SE1" });
    await go.get(payouts);
    await go.get(`${payouts}/${made.id}`);
    assert.equal((await go.patch<{ enabled: boolean }>(`${payouts}/${made.id}`, { enabled: false })).enabled, false);
    await go.delete(`${payouts}/${made.id}`);
    assert.equal((await go.refused("GET", `${payouts}/${made.id}`)).body["errorCode"], "30_112");

    interface Split {
      readonly splitConfigurationId: string;
      readonly description: string;
      readonly rules: readonly {
        ruleId: string;
        currency: string;
        splitLogic: { splitLogicId: string; commission: object };
      }[];
    }
    const splits = `${merchant}/splitConfigurations`;
    const splitLogic = { commission: { variablePercentage: 1 } };
    const rule = { currency: "EUR", fundingSource: "ANY", paymentMethod: "ANY", shopperInteraction: "ANY", splitLogic };
    const split = await go.post<Split>(splits, { description: "one", rules: [rule] });
    const path = `${splits}/${split.splitConfigurationId}`;
    await go.get(splits);
    assert.deepEqual(await go.get(path), split);
    assert.equal((await go.patch<Split>(path, { description: "two" })).description, "two");
    const two = await go.post<Split>(path, { ...rule, currency: "USD" });
    assert.equal(two.rules.length, 2);
    const [first, second] = two.rules;
    const conditions = { currency: "GBP", fundingSource: "credit", paymentMethod: "visa", shopperInteraction: "POS" };
    const changed = await go.patch<Split>(`${path}/rules/${second?.ruleId}`, conditions);
    assert.equal(changed.rules[1]?.currency, "GBP");
    const logic = await go.patch<Split>(`${path}/rules/${first?.ruleId}/splitLogic/${first?.splitLogic.splitLogicId}`, {
      commission: { fixedAmount: 5 },
    });
    assert.deepEqual(logic.rules[0]?.splitLogic.commission, { fixedAmount: 5 });
    assert.equal((await go.delete<Split>(`${path}/rules/${second?.ruleId}`)).rules.length, 1);
    await go.delete(path);
    assert.equal((await go.refused("GET", path)).body["errorCode"], "30_112");
  });

  await t.test("terminals: found, moved, told what to do, when they call home", async () => {
    interface Terminal {
      readonly id: string;
      readonly assignment: { readonly status: string; readonly storeId?: string };
    }
    const all = await go.get<Listed<Terminal>>("/terminals");
    assert.equal(all.itemsTotal, 2);
    assert.equal((await go.get<Listed<Terminal>>("/terminals?searchQuery=v400")).itemsTotal, 1);
    assert.equal((await go.get<Listed<Terminal>>("/terminals?merchantIds=AcmeGroup_Web")).itemsTotal, 0);
    const id = all.data[0]?.id ?? "";
    await go.post(`/terminals/${id}/reassign`, { storeId });
    const at = async () => (await go.get<Listed<Terminal>>(`/terminals?searchQuery=${id}`)).data[0]?.assignment;
    assert.equal((await at())?.status, "reassignmentInProgress");
    const scheduled = await go.post<{ items: Linked[]; totalErrors: number }>("/terminals/scheduleActions", {
      terminalIds: [id],
      actionDetails: { type: "InstallAndroidApp", appId: "ANDA1" },
      scheduledAt: "",
    });
    assert.equal(scheduled.totalErrors, 0);
    const path = `${company}/terminalActions`;
    const action = `${path}/${scheduled.items[0]?.id}`;
    assert.equal((await go.get<{ status: string }>(action)).status, "pending");
    await sandbox.clock.advance({ hours: 1 });
    assert.equal((await go.get<{ status: string }>(action)).status, "successful");
    assert.equal((await go.get<{ data: object[] }>(`${path}?status=pending`)).data.length, 0);
    assert.deepEqual([(await at())?.status, (await at())?.storeId], ["deployed", storeId]);
  });

  await t.test("terminal settings and logos: those below begin with those above", async () => {
    const [terminal] = (await go.get<Listed>("/terminals?searchQuery=V400m")).data;
    const byReference = `${merchant}/stores/one`;
    const levels = [company, merchant, byReference, `/stores/${storeId}`, `/terminals/${terminal?.id}`];
    for (const [index, level] of levels.entries()) {
      const settings = { timeouts: { fromActiveToSleep: 60 + index } };
      const model = level.startsWith("/terminals") ? "" : "?model=V400m";
      const data = Buffer.from(`logo ${index}`).toString("base64");
      await go.patch(`${level}/terminalSettings`, settings);
      await go.patch(`${level}/terminalLogos${model}`, { data });
      assert.deepEqual((await go.get<typeof settings>(`${level}/terminalSettings`)).timeouts, settings.timeouts);
      assert.deepEqual(await go.get(`${level}/terminalLogos${model}`), { data });
      for (const below of levels.slice(index + 1)) {
        const seen = await go.get<typeof settings>(`${below}/terminalSettings`);
        assert.deepEqual(seen.timeouts, settings.timeouts, `${below} begins with ${level}`);
      }
    }
    const above = await go.get<{ timeouts: { fromActiveToSleep: number } }>(`${company}/terminalSettings`);
    assert.equal(above.timeouts.fromActiveToSleep, 60);
    assert.equal((await go.refused("GET", `${company}/terminalLogos`)).status, 422);
  });

  await t.test("terminal orders: made, changed, cancelled in time, and sent", async () => {
    for (const account of [company, merchant]) {
      const { data: entities } = await go.get<Listed>(`${account}/billingEntities`);
      const models = await go.get<Listed>(`${account}/terminalModels`);
      const products = await go.get<Listed>(
        `${account}/terminalProducts?country=NL&terminalModelId=${models.data[0]?.id}`,
      );
      const place = { name: "Depot", address: { city: "Amsterdam", country: "NL" }, contact: { firstName: "A" } };
      const location = await go.post<Linked>(`${account}/shippingLocations`, place);
      assert.equal((await go.get<Listed>(`${account}/shippingLocations?name=Depot`)).data.length, 1);
      const asked = {
        billingEntityId: entities[0]?.id,
        shippingLocationId: location.id,
        customerOrderReference: "PO-1",
        items: [{ id: products.data[0]?.id, quantity: 2 }],
      };
      const order = await go.post<Linked & { status: string }>(`${account}/terminalOrders`, asked);
      const path = `${account}/terminalOrders/${order.id}`;
      assert.equal(order.status, "Placed");
      await go.patch(path, { customerOrderReference: "PO-2" });
      assert.equal(
        (await go.get<Listed>(`${account}/terminalOrders?customerOrderReference=PO-2&status=placed`)).data.length,
        1,
      );
      const wrong = await go.refused("POST", `${account}/terminalOrders`, { ...asked, items: [{ id: "nothing" }] });
      assert.equal(wrong.status, 422);
      assert.equal((await go.post<{ status: string }>(`${path}/cancel`)).status, "Cancelled");
      const other = await go.post<Linked>(`${account}/terminalOrders`, asked);
      await sandbox.clock.advance({ days: 1 });
      const later = await go.get<{ status: string }>(`${account}/terminalOrders/${other.id}`);
      assert.equal(later.status, "Confirmed");
      assert.equal((await go.refused("POST", `${account}/terminalOrders/${other.id}/cancel`)).status, 422);
    }
  });

  await t.test("Android apps and certificates", async () => {
    const { id } = await go.post<Linked>(`${company}/androidApps`);
    const path = `${company}/androidApps/${id}`;
    assert.equal((await go.get<{ status: string }>(path)).status, "processing");
    await sandbox.clock.advance({ minutes: 10 });
    assert.equal((await go.get<{ status: string }>(path)).status, "ready");
    await go.patch(path);
    assert.equal((await go.get<{ status: string }>(path)).status, "processing");
    assert.equal((await go.get<Listed>(`${company}/androidApps?versionCode=1`)).data.length, 1);
    await go.post(`${company}/androidCertificates`);
    assert.equal((await go.get<Listed>(`${company}/androidCertificates?certificateName=certificate1`)).data.length, 1);
  });

  assert.deepEqual(go.missing(), []);
  t.diagnostic(`${go.done.size} of ${operations.length} operations of Management v3 exercised with state`);

  await t.test("version 1 is the same company", async () => {
    const { status, body } = await request(sandbox, "GET", "/v1/companies/AcmeGroup/users");
    assert.deepEqual([status, body["itemsTotal"]], [200, 1]);
  });
});
