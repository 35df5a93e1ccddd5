import type { ApiSource, Facts, Roles } from "./facts.ts";
import { emitApi, emitFacade } from "./emit/api.ts";
import { emitOperations, emitSchemas } from "./emit/data.ts";
import { emitGroup } from "./emit/group.ts";
import { emitReference, emitReferenceHome, emitReferenceIndex } from "./emit/reference.ts";
import { emitTypes } from "./emit/types.ts";
import { buildModel, type Notes } from "./model/model.ts";

/** File contents by path below the repository. */
export type Files = ReadonlyMap<string, string>;

export function generateApi(source: ApiSource, facts: Facts, roles: Roles, notes: Notes): Files {
  const model = buildModel(source, facts, roles, notes);
  const code = `${codeFolder(source)}/`;
  const docs = `${docsFolder(source)}/`;
  return new Map([
    [`${code}api.ts`, emitApi(model)],
    [`${codeFolder(source)}.ts`, emitFacade(model)],
    [`${code}types.ts`, emitTypes(model)],
    [`${code}schemas.ts`, emitSchemas(model)],
    [`${code}operations.ts`, emitOperations(model)],
    ...model.groups.map((group) => [`${code}${group.module}.ts`, emitGroup(model, group)] as const),
    [`${docs}README.md`, emitReferenceIndex(model)],
    ...model.groups.map((group) => [`${docs}${group.module}.md`, emitReference(model, group)] as const),
  ]);
}

/** `docs/reference/README.md`: every API and version, with what it has. */
export function generateReferenceHome(apis: readonly { readonly source: ApiSource; readonly facts: Facts }[]): Files {
  return new Map([[HOME, emitReferenceHome(apis)]]);
}

const HOME = "docs/reference/README.md";

/** Folders that hold generated files and nothing else. */
export function generatedFolders(source: ApiSource): readonly string[] {
  return [codeFolder(source), docsFolder(source)];
}

function codeFolder({ api, version }: ApiSource): string {
  return `packages/client/src/${api}/v${version}`;
}

function docsFolder({ api, version }: ApiSource): string {
  return `docs/reference/${api}/v${version}`;
}
