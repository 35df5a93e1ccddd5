import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { catalog } from "@adyen-kit/client/catalog";
import type { Schema } from "@adyen-kit/client/schema";
import { createProgram } from "../src/program.ts";
import { findOperation, listOperations } from "../src/call/find-operation.ts";
import { isCalled, readFields, readFlags } from "../src/call/read-fields.ts";
import { type Bench, bench } from "./support.ts";

const PAYMENT = [
  ...["--merchant-account", "AcmeGroup_Web", "--reference", "it's order 1", "--return-url", "https://shop.example"],
  ...["--amount.value", "1000", "--amount.currency", "EUR", "--paymentMethod.type", "scheme"],
  ...[
    "--paymentMethod.encryptedCardNumber",
    "test_4111111111111111",
    "--paymentMethod.encryptedExpiryMonth",
    "test_03",
  ],
  ...["--paymentMethod.encryptedExpiryYear", "test_2030", "--paymentMethod.encryptedSecurityCode", "test_737"],
];

describe("adyen-kit call", () => {
  let place: Bench;
  const endings: (() => unknown)[] = [];
  before(async () => {
    place = await bench({ name: "call", after: (work: () => unknown) => endings.unshift(work) } as never);
  });
  after(async () => {
    for (const end of endings) await end();
  });

  test("makes a payment from flags, and prints the answer as JSON", async () => {
    const { code, stdout, stderr } = await place.run("call", "checkout/payments", ...PAYMENT);
    assert.equal(code, 0, stderr);
    const payment = JSON.parse(stdout);
    assert.equal(payment.resultCode, "Authorised");
    assert.equal(payment.merchantReference, "it's order 1");
    assert.match(stderr, /^200 from http/);
  });

  test("takes a body from a file, from stdin and from an argument, and fields beside it win", async () => {
    const body = { merchantAccount: "AcmeGroup_Web", countryCode: "NL", amount: { value: 1, currency: "EUR" } };
    await writeFile(join(place.folder, "methods.json"), JSON.stringify(body));
    for (const given of ["@methods.json", JSON.stringify(body)]) {
      const { code, stdout, stderr } = await place.run(
        "call",
        "paymentMethods",
        "--body",
        given,
        "--country-code",
        "US",
      );
      assert.equal(code, 0, stderr);
      const types = JSON.parse(stdout).paymentMethods.map(({ type }: { type: string }) => type);
      assert.ok(types.includes("scheme") && !types.includes("ideal"), "the country of the flag counts");
    }
  });

  test("prints a call as curl that a shell runs to the same answer, and makes none itself", async () => {
    const { code, stdout, stderr } = await place.run("call", "checkout/payments", ...PAYMENT, "--dry-run");
    assert.equal(code, 0, stderr);
    assert.ok(!stdout.includes(place.env["ADYEN_API_KEY"] ?? "-"), "the key is not in it");
    // The sandbox is of this process: the shell's arguments are looked at, and not sent from it.
    const script = stdout.replace(/^curl/, "printf '%s\\n'");
    const { stdout: words } = spawnSync("sh", ["-c", script], { encoding: "utf8", env: { ADYEN_API_KEY: "the-key" } });
    const given = words.trim().split("\n");
    assert.ok(given.includes("x-api-key: the-key"));
    assert.equal(JSON.parse(given.at(-1) ?? "").reference, "it's order 1");
  });

  test("tells an operation of a company from that of a merchant account by its parameters", async () => {
    const company = place.sandbox.seeded?.companyId ?? "";
    const { code, stdout, stderr } = await place.run(
      ...["call", "listMerchantAccounts", "--company-id", company, "--all"],
    );
    assert.equal(code, 0, stderr);
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    assert.deepEqual(ids, place.sandbox.seeded?.merchantIds);
  });

  test("makes no key before it knows where the key goes, and puts it where only the owner can read", async () => {
    const args = ["call", "generateNewApiKey", "--company-id", place.sandbox.seeded?.companyId ?? ""];
    args.push("--api-credential-id", place.credentialId);
    const keys = await place.keyCount();
    const refused = await place.run(...args);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /The answer has apiKey, this one time\. Say where it goes: --out <file>/);
    assert.equal(await place.keyCount(), keys);
    const made = await place.run(...args, "--out", "key.json");
    assert.equal(made.code, 0, made.stderr);
    const { apiKey } = JSON.parse(await readFile(join(place.folder, "key.json"), "utf8"));
    assert.equal((await stat(join(place.folder, "key.json"))).mode & 0o777, 0o600);
    assert.ok(!(made.stdout + made.stderr).includes(apiKey));
    assert.equal(await place.accepts(apiKey), true);
  });

  for (const [args, wanted] of [
    [["nothingOfThatName"], /There is no operation nothingOfThatName\. `adyen-kit operations` lists all/],
    [["checkout/payment"], /There is no operation checkout\/payment\. There is .*checkout\/v72\/payments\/payments/],
    [
      ["generateNewApiKey"],
      /2 operations are called generateNewApiKey\. Say which: management\/v3\/api-key-company-level/,
    ],
    [["checkout/payments", "--amount.vale", "1"], /--amount\.vale: is no field there\. There are currency, value/],
    [["checkout/payments", "--amount.value", "ten"], /--amount\.value: must be a whole number/],
    [["checkout/payments", "--lineItems.1.id", "a"], /--lineItems\.1\.id: give item 0 of the list first/],
    [["checkout/payments", "--body", "{"], /--body: is not JSON/],
    [["me", "--body", "{}"], /no operation me/],
    [
      ["getApiCredentialDetails", "--x", "1"],
      /--x: is no parameter of management\/v3\/my-api-credential\/getApiCredentialDetails, which takes no body/,
    ],
    [["checkout/payments", "amount=1"], /amount=1: is no flag\. Give fields as --amount\.value 1000/],
  ] as const) {
    test(`says what to do: ${args.join(" ")}`, async () => {
      const { code, stderr } = await place.run("call", ...args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, wanted);
    });
  }

  test("says what Adyen refused, on stdout too where JSON was asked for", async () => {
    const { code, stdout, stderr } = await place.run("call", "checkout/payments", "--json", "--reference", "1");
    assert.equal(code, 1);
    assert.match(stderr, /422/);
    assert.match(JSON.parse(stdout).error.message, /422/);
  });

  test("shows what an operation does and takes", async () => {
    const { code, stdout } = await place.run(
      "call",
      "generateNewApiKey",
      "--company-id",
      "x",
      "--api-credential-id",
      "y",
      "-h",
    );
    assert.equal(code, 0);
    assert.match(stdout, /POST \/companies\/\{companyId\}.*\n.*Makes a new API key.*\n[^]*--companyId +required/);
  });
});

test("every operation of every version can be called, with every parameter and field of its body", async (t) => {
  const command = createProgram(() => undefined).commands.find((each) => each.name() === "call");
  const own = (command?.options ?? []).map(({ long }) => long?.slice(2) ?? "");
  const all = await listOperations(catalog, true);
  const missing: string[] = [];
  for (const { facts, entry } of all) {
    const { schemas } = await entry.load();
    const found = await findOperation(facts.id);
    const module = (await import(`@adyen-kit/client/${facts.api}/v${facts.version}/${facts.group}`)) as object;
    if (found.facts.id !== facts.id || !(facts.name in module)) missing.push(facts.id);
    for (const { name } of facts.parameters)
      if (own.some((option) => option === name || isCalled(name, option))) missing.push(`${facts.id} --${name}`);
    for (const name of fieldsOf(facts.body?.schema, schemas)) {
      const schema: Schema = { type: "object", properties: { [name]: { type: "any" } } };
      const { body } = readFields(
        readFlags([`--body.${name}`, "x"]),
        { ...facts, body: { required: true, schema } },
        schemas,
        undefined,
      );
      assert.deepEqual(body, { [name]: "x" }, `${facts.id} --body.${name}`);
    }
  }
  t.diagnostic(`operations reachable from the command: ${all.length - missing.length} of ${all.length}`);
  assert.deepEqual(missing, []);
});

function fieldsOf(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): readonly string[] {
  const named = schema !== undefined && "$ref" in schema ? schemas[schema.$ref] : schema;
  return named !== undefined && "properties" in named ? Object.keys(named.properties ?? {}) : [];
}
