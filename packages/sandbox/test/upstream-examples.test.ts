import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { everyApi } from "../../client/test/support/every-api.ts";
import { checkValue } from "../src/http/check-value.ts";

const repository = resolve(import.meta.dirname, "../../..");
const descriptions = resolve(repository, "../shared/adyen-openapi/json");
const skip = existsSync(descriptions) ? false : "Adyen's descriptions are not beside this repository";

interface Source {
  readonly file: string;
  readonly api: string;
  readonly version: number;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components?: { readonly examples?: Readonly<Record<string, { readonly value?: unknown }>> };
}

interface RawOperation {
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
  };
}

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

/** Why an example of Adyen's is refused by Adyen's own description, by operation and field. */
const EXPLAINED: Readonly<Record<string, string>> = {
  "account/v6/verification/checkAccountHolder tier": "the example writes a whole number as a text",
  "account/v6/account-holders/updateAccountHolder accountHolderDetails.address":
    "updating shares its schema with creating, which wants an address; the examples leave it as it is",
};

test("Adyen's own examples of requests are accepted", { skip }, async (t) => {
  const sources = JSON.parse(readFileSync(join(repository, "spec/apis.json"), "utf8")) as readonly Source[];
  const refused: string[] = [];
  let total = 0;
  for (const api of await everyApi()) {
    const { file = "" } = sources.find((source) => source.api === api.api && source.version === api.version) ?? {};
    const description = JSON.parse(readFileSync(join(descriptions, file), "utf8")) as Description;
    for (const operation of api.operations) {
      for (const [name, value] of examplesOf(description, operation)) {
        total += 1;
        const problems = checkValue(operation.body?.schema ?? { type: "any" }, value, "", {
          schemas: api.schemas,
          unknownFields: "ignore",
        });
        refused.push(...problems.map((problem) => `${operation.id} ${problem.name} ${problem.message} (${name})`));
      }
    }
  }
  const unexplained = refused.filter((line) => EXPLAINED[line.split(" ").slice(0, 2).join(" ")] === undefined);
  const names = new Set(refused.map((line) => line.slice(line.lastIndexOf("("))));
  t.diagnostic(`${total - names.size} of ${total} examples accepted`);
  assert.ok(total > 300);
  assert.deepEqual(unexplained, []);
});

function examplesOf(
  { paths, components }: Description,
  { path, method }: OperationFacts,
): (readonly [string, unknown])[] {
  const content = paths[path]?.[method.toLowerCase()]?.requestBody?.content ?? {};
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { $ref, value }]) => {
      const referred = $ref === undefined ? undefined : components?.examples?.[$ref.slice($ref.lastIndexOf("/") + 1)];
      return [name, $ref === undefined ? value : referred?.value] as const;
    }),
  );
}
