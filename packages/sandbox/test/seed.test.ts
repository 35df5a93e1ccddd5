import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import { Ajv2020 } from "ajv/dist/2020.js";
import { request, startFrozen } from "./support/requests.ts";

/** Seeds that are none, and what is said of them. */
const BAD = [
  [[], "seed: must be an object."],
  [{ company: "Mine" }, "seed.company: is not a field. There are companyId, merchantIds"],
  [{ companyId: 1 }, "seed.companyId: must be a text"],
  [{ companyId: "a/b" }, "seed.companyId: must be a text"],
  [{ merchantIds: "Shop" }, "seed.merchantIds: must be a list."],
  [{ merchantIds: ["Shop", "Shop"] }, "seed.merchantIds[1]: is that of seed.merchantIds[0] too."],
  [{ companyId: "Mine", merchantIds: ["Mine"] }, "seed.merchantIds[0]: is the company's id too"],
  [{ credentials: [] }, "seed.credentials: there must be one that administrates."],
  [{ credentials: [{ rolls: [] }] }, "seed.credentials[0].rolls: is not a field."],
  [{ credentials: [{ roles: "all" }] }, "seed.credentials[0].roles: must be a list."],
  [{ credentials: [{ active: "yes" }] }, "seed.credentials[0].active: must be true or false."],
  [{ credentials: [{ apiKey: "with space" }] }, "seed.credentials[0].apiKey: must be printable ASCII"],
  [{ credentials: [{ id: "A" }, { id: "A" }] }, "seed.credentials[1].id: is that of seed.credentials[0] too."],
  [{ credentials: [{ apiKey: "k" }, {}, { apiKey: "k" }] }, "seed.credentials[2].apiKey: is that of"],
  [{ credentials: [{ username: "u" }, { username: "u" }] }, "seed.credentials[1].username: is that of"],
  [{ credentials: [{ merchantId: "Nobody" }] }, "seed.credentials[0].merchantId: Nobody is not one of"],
  [
    { credentials: [{ associatedMerchantAccounts: ["No"] }] },
    "seed.credentials[0].associatedMerchantAccounts[0]: No is",
  ],
  [{ credentials: [{ allowedIpAddresses: ["10.0.0.0/99"] }] }, "seed.credentials[0].allowedIpAddresses[0]: must be"],
  [{ credentials: [{ allowedOrigins: [{ domain: "shop" }] }] }, "seed.credentials[0].allowedOrigins[0].domain: must"],
  [{ credentials: [{ description: "x".repeat(51) }] }, "seed.credentials[0].description: must be a text of up to 50"],
  [{ companyId: "x".repeat(100) }, "seed.merchantIds[0]: must be a text of up to 100 characters"],
  [{ webhooks: [{}] }, "seed.webhooks[0].url: is missing."],
  [{ webhooks: [{ url: "ftp://x" }] }, "seed.webhooks[0].url: must be a URL"],
  [{ webhooks: [{ url: "http://x", hmacKey: "xyz" }] }, "seed.webhooks[0].hmacKey: must be hexadecimal"],
  [{ terminalIds: ["V400m"] }, "seed.terminalIds[0]: must be a model"],
] as const;

/** What a schema cannot say: of two fields together, or of what a text means. */
const BEYOND = /is that of|company's id too|is not one of|: No is|allowedIpAddresses|merchantIds\[0\]: must/;

describe("the schema of a seed, by which editors complete it", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(join(import.meta.dirname, "../src/seed/seed.schema.json"), "utf8")) as object,
  );
  test("takes what the sandbox takes, with every field that there is", async () => {
    const seed = {
      ...{ $schema: "./seed.schema.json", companyId: "Mine", merchantIds: ["Shop"], terminalIds: ["V400m-1"] },
      credentials: [
        {
          ...{ id: "S2-1", username: "ws@Company.Mine", roles: ["Merchant"], apiKey: "a-key", password: "p w" },
          ...{ description: "All", active: true, allowedIpAddresses: ["10.0.0.0/8"] },
          allowedOrigins: [{ id: "S2-2", domain: "https://shop.example" }],
          associatedMerchantAccounts: ["Shop"],
        },
        { merchantId: "Shop" },
      ],
      webhooks: [
        {
          ...{ url: "http://127.0.0.1:9/", type: "report-notification", merchantId: "Shop", hmacKey: "00ff" },
          ...{ id: "S2-3", username: "u", password: "p" },
        },
      ],
    };
    assert.equal(validate(seed), true, JSON.stringify(validate.errors));
    await using sandbox = await startSandbox({ port: false, seed });
    assert.equal(sandbox.seeded?.companyId, "Mine");
  });

  test("refuses what the sandbox refuses, as far as a schema can", () => {
    const taken = BAD.filter(([seed]) => validate(seed)).map(([, message]) => message);
    assert.deepEqual(
      taken.filter((message) => !BEYOND.test(message)),
      [],
    );
    assert.ok(taken.length < BAD.length / 2);
  });
});

describe("a seed that cannot be seeded is refused by the name of its field", () => {
  for (const [seed, message] of BAD) {
    test(`${JSON.stringify(seed).slice(0, 60)}: ${message}`, async () => {
      await assert.rejects(startSandbox({ seed: seed as never }), (error: Error) => {
        assert.equal(error.name, "SeedError");
        assert.equal(error.message.slice(0, message.length), message);
        return true;
      });
    });
  }

  test("a key of another world is one of them, and is not shown", async () => {
    await using sandbox = await startFrozen();
    const { apiKey } = sandbox.connection();
    await assert.rejects(sandbox.world("other", { seed: { credentials: [{}, { apiKey }] } }), (error: Error) => {
      assert.match(error.message, /^seed\.credentials\[1\]\.apiKey: is a key of the world default already/);
      assert.equal(error.message.includes(apiKey), false);
      return true;
    });
    const { body } = await request(sandbox, "GET", "/_sandbox/worlds");
    assert.deepEqual(body, ["default"], "nothing of it is left");
  });
});

test("a seeded credential signs in with its password, given or told", async () => {
  await using sandbox = await startFrozen({ seed: { credentials: [{ password: "of mine: ü" }, {}] } });
  const [first, second] = sandbox.seeded?.credentials ?? [];
  assert.equal(first?.password, "of mine: ü");
  for (const each of [first, second]) {
    const authorization = `Basic ${Buffer.from(`${each?.username}:${each?.password}`).toString("base64")}`;
    assert.equal((await fetch(`${sandbox.url}/v3/me`, { headers: { authorization } })).status, 200);
  }
});

test("one request more that is refused does not change the ids of those after it", async () => {
  const ids = async (between: (sandbox: Awaited<ReturnType<typeof startFrozen>>) => Promise<unknown>) => {
    await using sandbox = await startFrozen({ randomSeed: "same" });
    await between(sandbox);
    const made = await request(sandbox, "POST", "/v3/companies/AcmeGroup/apiCredentials", { body: {} });
    const other = await sandbox.world("other");
    return [made.body["id"], made.body["apiKey"], other.seeded];
  };
  const plain = await ids(async () => undefined);
  const path = "/v3/me/allowedOrigins";
  for (const between of [
    (sandbox) => request(sandbox, "GET", "/v3/me", { key: "wrong" }),
    (sandbox) => request(sandbox, "POST", path, { body: { domain: "none" } }),
    (sandbox) => request(sandbox, "GET", "/v3/companies/nobody"),
    (sandbox) =>
      sandbox.control
        .addFault({ kind: "error", status: 500, probability: 0.5 })
        .then(() => request(sandbox, "GET", "/v3/me"))
        .then(() => sandbox.control.clearFaults()),
  ] as Parameters<typeof ids>[0][])
    assert.deepEqual(await ids(between), plain);
});
