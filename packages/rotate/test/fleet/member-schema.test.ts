import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readMember } from "../../src/fleet/read-member.ts";
import { absoluteTarget, openSink } from "../../src/index.ts";
import { defaultPolicy } from "../../src/machine/records.ts";

interface MemberSchema {
  readonly $defs: {
    readonly [name in "member" | "policy" | "schedule"]: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
    };
  };
}

const path = join(import.meta.dirname, "../../src/fleet/members.schema.json");
const schema = JSON.parse(readFileSync(path, "utf8")) as MemberSchema;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const row = { name: "web", company: "Acme", credential: "S2-1", targets: ["env:.env#KEY"] };
const { company: _, ...ofMerchant } = { ...row, merchant: "Acme_Stores" };
const full = {
  ...row,
  platform: "https://adyen.example:8443/x",
  targets: ["env:.env#KEY", "json:keys.json#adyen.apiKey"],
  consumers: ["https://shop.example/fingerprint", "command:look"],
  policy: defaultPolicy,
  schedule: {
    ...{ maximumAge: "90d", jitter: "12h", firstWithin: "0s", approval: true },
    windows: ["mon-fri 09:00-16:00 Europe/Amsterdam", "sat,sun 22:00-24:00 UTC"],
  },
  callingKey: "env:admin.env#KEY",
  rotatedAt: "2026-05-01T12:00:00Z",
};

/** The reader's word: the fields that are wrong. */
function refusedFields(given: unknown): readonly string[] {
  const absolute = (target: string) => openSink(absoluteTarget(target, "/srv")).target;
  const read = readMember(given, { absolute });
  return "credential" in read ? [] : [...new Set(read.map(({ field }) => field))];
}

const TAKEN: readonly unknown[] = [
  row,
  ofMerchant,
  full,
  { ...row, platform: "live", consumers: [], policy: {}, schedule: {} },
  { ...row, name: "Straße 5, Köln 😀", rotatedAt: "2026-05-01" },
  { ...row, name: "x".repeat(200) },
  { ...row, policy: { strategy: "alternating", onLostAnswer: "ask", maxAttempts: 0, unprobed: true } },
  { ...row, schedule: { maximumAge: "12w", windows: ["SUN 23:59-00:00 Asia/Tokyo"] } },
];

const REFUSED: readonly (readonly [unknown, string])[] = [
  ["web", ""],
  [[row], ""],
  [{ ...row, name: undefined }, "name"],
  [{ ...row, name: "" }, "name"],
  [{ ...row, name: " " }, "name"],
  [{ ...row, name: 1 }, "name"],
  [{ ...row, name: "x".repeat(201) }, "name"],
  [{ ...row, name: "a\u0007b" }, "name"],
  [{ ...row, name: "a\u2028b" }, "name"],
  [{ ...row, name: "0198C0DE-0000-4000-8000-000000000000" }, "name"],
  [{ ...row, company: undefined }, "company"],
  [{ ...row, merchant: "Acme_Stores" }, "company"],
  [{ ...row, company: "" }, "company"],
  [{ ...row, credential: undefined }, "credential"],
  [{ ...row, credential: "x".repeat(1_001) }, "credential"],
  [{ ...row, platform: "prod" }, "platform"],
  [{ ...row, targets: undefined }, "targets"],
  [{ ...row, targets: [] }, "targets"],
  [{ ...row, targets: "env:.env#KEY" }, "targets"],
  [{ ...row, targets: [""] }, "targets"],
  [{ ...row, consumers: [1] }, "consumers"],
  [{ ...row, consumers: "command:look" }, "consumers"],
  [{ ...row, credentials: "S2-1" }, "credentials"],
  [{ ...row, policy: [] }, "policy"],
  [{ ...row, policy: { retries: 1 } }, "policy.retries"],
  [{ ...row, policy: { strategy: "both" } }, "policy.strategy"],
  [{ ...row, policy: { onLostAnswer: "call" } }, "policy.onLostAnswer"],
  [{ ...row, policy: { maxAttempts: "3" } }, "policy.maxAttempts"],
  [{ ...row, policy: { probeEveryMs: -1 } }, "policy.probeEveryMs"],
  [{ ...row, policy: { shred: "yes" } }, "policy.shred"],
  [{ ...row, schedule: "90d" }, "schedule"],
  [{ ...row, schedule: { age: "90d" } }, "schedule.age"],
  [{ ...row, schedule: { maximumAge: 90 } }, "schedule.maximumAge"],
  [{ ...row, schedule: { maximumAge: "90 days" } }, "schedule.maximumAge"],
  [{ ...row, schedule: { jitter: "1234567d" } }, "schedule.jitter"],
  [{ ...row, schedule: { firstWithin: "" } }, "schedule.firstWithin"],
  [{ ...row, schedule: { windows: "mon 09:00-16:00 UTC" } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["mon 9-16 UTC"] } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["mon 09:00-24:01 UTC"] } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["mon 24:00-09:00 UTC"] } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["mon 09:00-16:00"] } }, "schedule.windows"],
  [{ ...row, schedule: { approval: "true" } }, "schedule.approval"],
  [{ ...row, callingKey: " " }, "callingKey"],
  [{ ...row, rotatedAt: "yesterday" }, "rotatedAt"],
];

/** What a schema cannot say: what a text means, and what two fields are together. */
const BEYOND: readonly (readonly [unknown, string])[] = [
  [{ ...row, targets: ["nowhere:x"] }, "targets"],
  [{ ...row, callingKey: "nowhere:x" }, "callingKey"],
  [{ ...row, rotatedAt: "2026-13-01" }, "rotatedAt"],
  [{ ...row, schedule: { maximumAge: "24h" } }, "schedule.maximumAge"],
  [{ ...row, schedule: { maximumAge: "2d", jitter: "2d" } }, "schedule.jitter"],
  [{ ...row, schedule: { windows: ["mon 09:00-09:00 UTC"] } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["mon 09:00-16:00 Mars/Base"] } }, "schedule.windows"],
  [{ ...row, schedule: { windows: ["day 09:00-16:00 UTC"] } }, "schedule.windows"],
];

describe("the schema of a list of members, by which editors complete it, and the import agree", () => {
  const parsed = (given: unknown): unknown => JSON.parse(JSON.stringify(given));
  const refuses = (given: unknown) => !validate([parsed(given)]);

  for (const given of TAKEN)
    test(`taken: ${JSON.stringify(given).slice(0, 80)}`, () => {
      assert.deepEqual(refusedFields(parsed(given)), []);
      assert.equal(refuses(given), false, JSON.stringify(validate.errors));
    });

  for (const [given, field] of REFUSED)
    test(`refused for ${field === "" ? "itself" : field}: ${JSON.stringify(given).slice(0, 120)}`, () => {
      assert.ok(refusedFields(parsed(given)).includes(field), `${refusedFields(parsed(given))}`);
      assert.equal(refuses(given), true);
    });

  test("beyond the schema is nothing but what a text means, and what two fields are together", () => {
    for (const [given, field] of BEYOND) {
      assert.deepEqual(refusedFields(given), [field]);
      assert.equal(refuses(given), false, `${JSON.stringify(given)}: the schema can say it, so it belongs above`);
    }
  });

  test("it has every field of the import, and the defaults that there are", () => {
    const { member, policy, schedule } = schema.$defs;
    const fieldsOf = ({ properties }: typeof member) => Object.keys(properties).toSorted();
    assert.deepEqual(fieldsOf(member), Object.keys({ ...full, merchant: "" }).toSorted());
    assert.deepEqual(fieldsOf(schedule), Object.keys(full.schedule).toSorted());
    const defaults = Object.entries(policy.properties).map(([name, property]) => [name, property.default]);
    assert.deepEqual(Object.fromEntries(defaults), defaultPolicy);
  });

  test("a list is asked for, as in a file", () => assert.equal(validate(row), false));
});
