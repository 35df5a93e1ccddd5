import type { ApiSource } from "../facts.ts";
import { quote } from "./printer.ts";

/** `catalog.ts`: every API version that is generated, and where its data is. */
export function emitCatalog(sources: readonly ApiSource[]): string {
  const sorted = [...sources].sort((a, b) => (a.api < b.api ? -1 : a.api > b.api ? 1 : b.version - a.version));
  return [
    "// Made by `npm run generate` from spec/apis.json. Do not edit.\n\n",
    `import type { OperationFacts } from "./core/facts.ts";\nimport type { Notes } from "./core/notes.ts";\nimport type { Api } from "./core/operation.ts";\nimport type { Schema } from "./core/schema.ts";\n\n`,
    "/** One version of one API, with its data, which is loaded when it is asked for. */\n",
    "export interface CatalogEntry {\n  readonly api: Api;\n  readonly load: () => Promise<ApiData>;\n",
    "  /** What its operations, parameters and fields are for: one for all versions of an API. */\n",
    "  readonly loadNotes: () => Promise<Notes>;\n}\n\n",
    "export interface ApiData {\n  readonly operations: readonly OperationFacts[];\n  readonly schemas: Readonly<Record<string, Schema>>;\n}\n\n",
    "/** Every API, by name; the latest version of each first. */\n",
    `export const catalog: readonly CatalogEntry[] = [\n${sorted.map(entry).join("")}];\n`,
  ].join("");
}

/** `core/api-name.ts`: what an API is called in the options of a client. */
export function emitApiNames(sources: readonly ApiSource[]): string {
  const names = [...new Set(sources.map(({ api }) => api))].sort();
  return [
    "// Made by `npm run generate` from spec/apis.json. Do not edit.\n\n",
    `export const API_NAMES = [\n${names.map((name) => `  ${quote(name)},\n`).join("")}] as const;\n\n`,
    "/** The name of an API, without a version. */\nexport type ApiName = (typeof API_NAMES)[number];\n",
  ].join("");
}

function entry({ api, version, test, live, regions }: ApiSource): string {
  const hosts = regions === undefined ? "" : `, regions: [${regions.map(quote).join(", ")}]`;
  const fields = `name: ${quote(api)}, version: ${version}, test: ${quote(test)}, live: ${quote(live)}${hosts}`;
  const folder = `./${api}/v${version}`;
  return [
    `  {\n    api: { ${fields} },\n    load: async () => {\n`,
    `      const [{ operations }, { schemas }] = await Promise.all([import("${folder}/operations.ts"), import("${folder}/schemas.ts")]);\n`,
    "      return { operations, schemas };\n    },\n",
    `    loadNotes: async () => (await import("./${api}/notes.ts")).notes,\n  },\n`,
  ].join("");
}
