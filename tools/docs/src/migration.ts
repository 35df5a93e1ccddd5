import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";

/** An operation as an SDK of APIMatic calls it, in two versions of that SDK. */
interface Elsewhere {
  readonly api: "checkout" | "management";
  readonly method: string;
  readonly path: string;
  readonly accessor: string;
  readonly operation: string;
  readonly laterClassName: string;
  readonly laterOperation: string;
}

/** The versions that those SDKs are made from. */
const VERSIONS = { checkout: 71, management: 3 } as const;
const names = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../../spec/apimatic-names.json"), "utf8"),
) as readonly Elsewhere[];

/** The page that says what every operation of an APIMatic SDK is called here. */
export async function migrationPage(): Promise<string> {
  const tables = await Promise.all(
    (Object.keys(VERSIONS) as Elsewhere["api"][]).map(async (api) => {
      const found = catalog.find((entry) => entry.api.name === api && entry.api.version === VERSIONS[api]);
      const { operations = [] } = (await found?.load()) ?? {};
      return section(api, operations);
    }),
  );
  return `${[
    "<!-- Made by `npm run migration` from spec/apimatic-names.json. Do not edit. -->",
    "# From an APIMatic SDK: operation by operation",
    `All ${names.length} operations of the SDKs that APIMatic generates from Adyen's Checkout v71 and Management v3, in whatever language: the names of an earlier and of a later version of them, and ours. [Migrating](migrating.md) says how calls, options and errors differ.`,
    ...tables,
  ].join("\n\n")}\n`;
}

function section(api: Elsewhere["api"], operations: readonly OperationFacts[]): string {
  const rows = names
    .filter((name) => name.api === api)
    .map((name) => {
      const ours = operations.find(({ method, path }) => method === name.method && path === name.path);
      if (ours === undefined) throw new Error(`There is no ${name.method} ${name.path} in ${api}.`);
      const page = `reference/${api}/v${VERSIONS[api]}/${ours.group}.md#${ours.name.toLowerCase()}`;
      return [
        `\`${name.method} ${name.path}\``,
        `\`${name.accessor}.${name.operation}\``,
        `\`${name.laterClassName}.${name.laterOperation}\``,
        `[\`${camelCase(ours.group)}.${ours.name}\`](${page})`,
      ];
    });
  return [
    `## ${api === "checkout" ? "Checkout v71" : "Management v3"}`,
    "",
    "| Operation | Earlier | Later | Here |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");
}

function camelCase(group: string): string {
  return group.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
