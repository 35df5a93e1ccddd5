import { type ApiModel, EXPLORER } from "../model/model.ts";
import { banner, docComment, quote } from "./printer.ts";

/** `api.ts`: what all operations of this version have in common. */
export function emitApi(model: ApiModel): string {
  const { api, version, test, live, regions } = model.source;
  return [
    banner(model.path),
    `\nimport type { Api } from "../../core/operation.ts";\n\n`,
    docComment([`${model.facts.title}, version ${version}: its name and its base URLs.`]),
    `export const api: Api = {\n  name: ${quote(api)},\n  version: ${version},\n  test: ${quote(test)},\n  live: ${quote(live)},\n${
      regions === undefined ? "" : `  regions: [${regions.map(quote).join(", ")}],\n`
    }};\n`,
  ].join("");
}

/** `v<n>.ts`, beside the folder: the façade, one property a group. */
export function emitFacade(model: ApiModel): string {
  const { className, version, documentation } = model.source;
  const groups = [...model.groups].sort((a, b) => (a.module < b.module ? -1 : 1));
  return [
    banner(model.path),
    `\nimport { type Facade, facadeOf } from "../core/operation.ts";\n`,
    ...groups.map((group) => `import { ${group.className} } from "./v${version}/${group.module}.ts";\n`),
    `\nexport type * from "./v${version}/types.ts";\n\n`,
    docComment([
      `${model.facts.title}, version ${model.source.version}: ${groups.length} groups of operations.`,
      "",
      `@see {@link ${documentation === undefined ? EXPLORER : `${EXPLORER}${documentation}/${version}/overview`}}`,
    ]),
    `export interface ${className} {\n`,
    ...groups.map((group) => `  readonly ${group.accessor}: ${group.className};\n`),
    "}\n\n",
    `export const ${className}: Facade<${className}> = /* @__PURE__ */ facadeOf({\n`,
    ...groups.map((group) => `  ${group.accessor}: ${group.className},\n`),
    "});\n",
  ].join("");
}
