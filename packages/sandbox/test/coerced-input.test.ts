import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { exampleOf } from "@adyen-kit/client/testing";
import type { Sandbox } from "@adyen-kit/sandbox";
import fc from "fast-check";
import { everyApi } from "../../client/test/support/every-api.ts";
import { Refusal } from "../src/domain/refusal.ts";
import { checkValue } from "../src/http/check-value.ts";
import { readingOf } from "../src/http/coerce.ts";
import { readBody } from "../src/http/read-body.ts";
import { request, startFrozen } from "./support/requests.ts";

interface Target {
  readonly base: string;
  readonly operation: OperationFacts;
  readonly schemas: Readonly<Record<string, Schema>>;
}

const BASES: Readonly<Record<string, string>> = {
  "checkout/v71": "/v71",
  "checkout/v72": "/v72",
  "payment/v68": "/pal/servlet/Payment/v68",
  "recurring/v68": "/pal/servlet/Recurring/v68",
  "payout/v68": "/pal/servlet/Payout/v68",
  "bin-lookup/v54": "/pal/servlet/BinLookup/v54",
};
const targets: readonly Target[] = (await everyApi()).flatMap(({ name, operations, schemas }) => {
  const base = BASES[name];
  const posts = operations.filter(({ body }) => body !== undefined);
  return base === undefined ? [] : posts.map((operation) => ({ base, operation, schemas }));
});

const reading = readingOf("service", { inputCoercion: "as-adyen" });

function read({ operation, schemas }: Target, body: unknown): unknown {
  const sent = { method: "POST", target: "/", headers: { "content-type": "application/json" }, remoteAddress: "" };
  const check = { schemas, reading, emptyIsAbsent: true, unknownFields: "refuse" } as const;
  return readBody(operation, { ...sent, body: JSON.stringify(body) }, check);
}

/** Whether a value is of its schema's own types, with no field that it does not have. */
function fitsStrictly({ operation, schemas }: Target, value: unknown): boolean {
  return (
    checkValue(operation.body?.schema ?? { type: "any" }, value, "", { schemas, unknownFields: "refuse" }).length === 0
  );
}

function exampleFor({ operation, schemas }: Target, fields: "all" | "required"): unknown {
  const value = exampleOf(operation.body?.schema ?? { type: "any" }, { schemas, direction: "request", fields });
  return JSON.parse(JSON.stringify(value), (name, given: unknown) => (name in REAL ? REAL[name] : given));
}

/** So that some are accepted: what an example cannot know. */
const REAL: Readonly<Record<string, string>> = {
  ...{ merchantAccount: "AcmeGroup_Web", currency: "EUR", country: "NL", countryCode: "NL", captureDelayHours: "1" },
  ...{ number: "4111111111111111", cardNumber: "4111111111111111", cvc: "737", expiryMonth: "03", expiryYear: "2030" },
  ...{ returnUrl: "https://shop.example/back", expiresAt: "2026-01-01T00:30:00Z", billingDate: "2026-02-01" },
};

/** The same in other types: what a language without types, or a form, makes of it. `turn`: from 0 to 1, for each value. */
function loosened(value: unknown, turn: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => loosened(item, turn));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, loosened(field, turn)]));
  if (turn() < 0.5) return value;
  if (typeof value === "string")
    return /^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value === "true" ? true : value;
  return String(value);
}

/** Something else in the place of a value, here and there. */
function broken(value: unknown, turn: () => number, odd: () => unknown): unknown {
  if (turn() < 0.1) return odd();
  if (Array.isArray(value)) return value.map((item) => broken(item, turn, odd));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(() => turn() > 0.05);
  return Object.fromEntries(entries.map(([name, field]) => [name, broken(field, turn, odd)]));
}

/** Fields of an object that are not in a value, as `null`: they are absent. */
function withNulls({ operation, schemas }: Target, value: unknown): unknown {
  const schema = operation.body?.schema;
  const target = schema !== undefined && "$ref" in schema ? schemas[schema.$ref] : schema;
  if (target === undefined || !("properties" in target) || typeof value !== "object") return value;
  return { ...Object.fromEntries(Object.keys(target.properties ?? {}).map((name) => [name, null])), ...value };
}

const turns = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
const nextOf = (stream: Iterator<number>) => () => stream.next().value as number;
const target = fc.constantFrom(...targets);
const fields = fc.constantFrom("all" as const, "required" as const);

describe("what a payment API reads", () => {
  test("is the same whichever types it was written in", () => {
    fc.assert(
      fc.property(target, fields, turns, (one, all, stream) => {
        const example = exampleFor(one, all);
        const sent = withNulls(one, loosened(example, nextOf(stream)));
        assert.deepEqual(read(one, sent), read(one, example), JSON.stringify(sent));
      }),
      { numRuns: 400 },
    );
  });

  test("is of the types that its description declares, or is refused", () => {
    const odd = fc.infiniteStream(fc.oneof(fc.jsonValue(), fc.constantFrom("", null, "1", 0, true, "true", [], {})));
    fc.assert(
      fc.property(target, fields, turns, odd, (one, all, stream, oddities) => {
        const turn = nextOf(stream);
        const sent = broken(loosened(exampleFor(one, all), turn), turn, () => oddities.next().value);
        try {
          assert.ok(fitsStrictly(one, read(one, sent)), JSON.stringify(sent));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          assert.ok(error.problem.status === 400 || error.problem.status === 422);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Errors of Adyen's that are none of the sandbox's own. */
const OF_ADYEN = new Set(["901", "905", "701 server could not process request"]);

describe("a sandbox that is sent anything", () => {
  let sandbox: Sandbox;
  before(async () => (sandbox = await startFrozen()));
  after(() => sandbox.close());

  const kept = async () => JSON.stringify((await request(sandbox, "GET", "/_sandbox/overview")).body);

  test("has no error of its own, keeps nothing that it refused, and answers what is described", async (t) => {
    const odd = fc.infiniteStream(fc.oneof(fc.jsonValue(), fc.constantFrom("", null, "1", 0, true, -1, "x", [], {})));
    const count = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(target, fields, turns, odd, fc.boolean(), async (one, all, stream, oddities, isBroken) => {
        const turn = nextOf(stream);
        const sent = loosened(exampleFor(one, all), turn);
        const body = isBroken ? broken(sent, turn, () => oddities.next().value) : sent;
        const { operation, base, schemas } = one;
        const path = `${base}${operation.path.replaceAll(/\{\w+\}/g, "ABCDEFGHJKLMNPQR")}`;
        const before = await kept();
        const answer = await request(sandbox, operation.method, path, { body });
        const { status, body: told } = answer;
        const what = `${operation.id} ${status} ${JSON.stringify(told)} ${JSON.stringify(body)}`;
        if (status >= 400) {
          count.refused += 1;
          const code = String(told["errorCode"]);
          assert.ok(status < 500 || OF_ADYEN.has(code) || OF_ADYEN.has(`${code} ${String(told["message"])}`), what);
          assert.equal(await kept(), before, what);
          return;
        }
        count.accepted += 1;
        const schema = operation.responses[status];
        assert.notEqual(schema, undefined, what);
        if (schema) assert.deepEqual(checkValue(schema, told, "", { schemas, unknownFields: "refuse" }), [], what);
      }),
      { numRuns: 500 },
    );
    t.diagnostic(`${count.accepted} accepted, ${count.refused} refused`);
    assert.ok(count.accepted > 20);
  });
});
