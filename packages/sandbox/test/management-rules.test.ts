import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Sandbox, SandboxOptions } from "@adyen-kit/sandbox";
import { type Answer, request, startFrozen, subjectOf } from "./support/requests.ts";

type Body = Record<string, unknown>;

const company = "/v3/companies/AcmeGroup";
const merchant = "/v3/merchants/AcmeGroup_Stores";

async function setUp(t: TestContext, options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startFrozen(options);
  t.after(() => sandbox.close());
  return sandbox;
}

const refusedFields = ({ body }: Answer) => (body["invalidFields"] as { name: string }[])?.map(({ name }) => name);

describe("a store", () => {
  const asked = {
    ...{ description: "Store", phoneNumber: "+31201234567", shopperStatement: "Acme" },
    address: { country: "NL", city: "Amsterdam" },
  };

  test("has a telephone number, a statement and a reference of the documented form", async (t) => {
    const sandbox = await setUp(t);
    const make = (fields: Body) => request(sandbox, "POST", `${merchant}/stores`, { body: { ...asked, ...fields } });
    for (const [fields, name] of [
      [{ phoneNumber: "none" }, "phoneNumber"],
      [{ phoneNumber: "+0123" }, "phoneNumber"],
      [{ phoneNumber: "+1234567890123456" }, "phoneNumber"],
      [{ shopperStatement: "x".repeat(23) }, "shopperStatement"],
      [{ shopperStatement: "123456" }, "shopperStatement"],
      [{ shopperStatement: "" }, "shopperStatement"],
      [{ reference: "a b" }, "reference"],
      [{ reference: "é" }, "reference"],
      [{ reference: "" }, "reference"],
      [{ address: { country: "Netherlands" } }, "address.country"],
      [{ address: { country: "US", city: "Springfield" } }, "address.stateOrProvince"],
      [{ address: { country: "BR", stateOrProvince: "SP" } }, "externalReferenceId"],
    ] as const)
      assert.deepEqual(refusedFields(await make(fields)), [name], JSON.stringify(fields));
    const made = await make({ phoneNumber: "0031 (20) 123-45.67", shopperStatement: "Acme 1", reference: "A_b-1" });
    assert.deepEqual([made.status, made.body["phoneNumber"]], [200, "+31201234567"]);
    assert.equal((await make({ phoneNumber: "13123456789" })).body["phoneNumber"], "+13123456789");
    const path = `/v3/stores/${String(made.body["id"])}`;
    assert.deepEqual(refusedFields(await request(sandbox, "PATCH", path, { body: { phoneNumber: "no" } })), [
      "phoneNumber",
    ]);
    const changed = await request(sandbox, "PATCH", path, { body: { phoneNumber: "+32 2 123 45 67" } });
    assert.equal(changed.body["phoneNumber"], "+3221234567");
  });
});

describe("a user", () => {
  const name = { firstName: "A", lastName: "B" };

  test("signs in with the e-mail address, as the field is described", async (t) => {
    const sandbox = await setUp(t);
    const make = (fields: Body) =>
      request(sandbox, "POST", `${company}/users`, {
        body: { name, email: "a@b.example", username: "a@b.example", ...fields },
      });
    const other = await make({ username: "johnsmith" });
    assert.deepEqual([other.status, other.body["errorCode"], refusedFields(other)], [422, "31_007", ["username"]]);
    assert.deepEqual(refusedFields(await make({ loginMethod: "Fax" })), ["loginMethod"]);
    assert.equal((await make({ loginMethod: "SSO" })).status, 200);
  });

  test("signs in with any name, as the examples are, where it is set so", async (t) => {
    const sandbox = await setUp(t, { settings: { usernames: "any" } });
    const body = { name, email: "john.smith@example.com", username: "johnsmith" };
    assert.equal((await request(sandbox, "POST", `${company}/users`, { body })).body["username"], "johnsmith");
  });
});

describe("an allowed origin", () => {
  test("is the same however its host and port are written", async (t) => {
    const sandbox = await setUp(t);
    const path = `${subjectOf(sandbox).path}/allowedOrigins`;
    const add = (domain: string) => request(sandbox, "POST", path, { body: { domain } });
    for (const [domain, ...others] of [
      ["https://shop.example", "https://SHOP.example", "HTTPS://shop.example:443", "https://Shop.Example:443"],
      ["http://localhost:80", "http://LOCALHOST"],
      ["https://münchen.example", "https://xn--mnchen-3ya.example", "https://MÜNCHEN.example:443"],
      ["https://*.shop.example:8443", "https://*.SHOP.example:8443"],
    ] as const) {
      const made = await add(domain);
      assert.deepEqual([made.status, made.body["domain"]], [200, domain]);
      for (const other of others) {
        const again = await add(other);
        assert.deepEqual([again.status, again.body["title"]], [422, "Origin already exists"], other);
      }
    }
    assert.equal((await add("https://shop.example:8443")).status, 200, "another port is another origin");
    assert.equal((await add("http://shop.example")).status, 200, "so is another scheme");
    for (const domain of [
      "https://user@a.example",
      "https://a.example/",
      "https://a.example:99999",
      "https:a.example",
      "https://",
    ])
      assert.equal((await add(domain)).status, 422, domain);
    const { body } = await request(sandbox, "PATCH", subjectOf(sandbox).path, {
      body: { allowedOrigins: ["https://SHOP.example", "https://new.example"] },
    });
    assert.deepEqual(
      (body["allowedOrigins"] as { domain: string }[]).map(({ domain }) => domain),
      ["https://SHOP.example", "https://new.example"],
    );
  });
});

describe("payment methods", () => {
  test("have a reference of letters and digits, and domains a hundred less one at a time", async (t) => {
    const sandbox = await setUp(t);
    const settings = `${merchant}/paymentMethodSettings`;
    const make = (body: Body) => request(sandbox, "POST", settings, { body });
    assert.deepEqual(refusedFields(await make({ type: "visa", reference: "a-b" })), ["reference"]);
    const domains = (count: number, from = 0) =>
      Array.from({ length: count }, (_, index) => `https://shop${from + index}.example`);
    assert.deepEqual(refusedFields(await make({ type: "applepay", applePay: { domains: domains(100) } })), [
      "applePay.domains",
    ]);
    const apple = await make({ type: "applepay", applePay: { domains: domains(99) } });
    const path = `${settings}/${String(apple.body["id"])}`;
    const add = (body: Body) => request(sandbox, "POST", `${path}/addApplePayDomains`, { body });
    assert.deepEqual(refusedFields(await add({ domains: domains(100) })), ["domains"]);
    assert.equal((await add({ domains: domains(99, 50) })).status, 204);
    const { body } = await request(sandbox, "GET", `${path}/getApplePayDomains`);
    assert.equal((body["domains"] as string[]).length, 149);
  });

  test("payouts begin at a date", async (t) => {
    const sandbox = await setUp(t);
    const body = { transferInstrumentId: "SE1", enabledFromDate: "soon" };
    assert.deepEqual(refusedFields(await request(sandbox, "POST", `${merchant}/payoutSettings`, { body })), [
      "enabledFromDate",
    ]);
  });
});
