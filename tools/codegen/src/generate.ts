import type { ApiSource, Facts, MessageFacts, MessageSource, Roles } from "./facts.ts";
import { emitApi, emitFacade } from "./emit/api.ts";
import { emitApiNames, emitCatalog } from "./emit/catalog.ts";
import { emitOperations, emitSchemas } from "./emit/data.ts";
import { emitGroup } from "./emit/group.ts";
import { emitMessages } from "./emit/messages.ts";
import { emitNotes } from "./emit/notes.ts";
import { emitReference, emitReferenceHome, emitReferenceIndex } from "./emit/reference.ts";
import { emitTypes } from "./emit/types.ts";
import type { Examples } from "./model/examples.ts";
import { buildModel } from "./model/model.ts";
import type { Notes } from "./model/notes.ts";

/** File contents by path below the repository. */
export type Files = ReadonlyMap<string, string>;

export function generateApi(source: ApiSource, facts: Facts, roles: Roles, notes: Notes, examples?: Examples): Files {
  const model = buildModel(source, facts, roles, notes, examples);
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

/** One module of types a description. */
export function generateMessages(source: MessageSource, facts: MessageFacts, notes: Notes): Files {
  return new Map([[`${messagesFolder(source)}/v${source.version}.ts`, emitMessages(source, facts, notes)]]);
}

/** One module of notes an API, for all of its versions. */
export function generateNotes(all: readonly Facts[], notes: Notes): Files {
  const apis = [...new Set(all.map(({ api }) => api))];
  return new Map(
    apis.map((api) => {
      const versions = all.filter((facts) => facts.api === api);
      return [`packages/client/src/${api}/notes.ts`, emitNotes(versions, notes)];
    }),
  );
}

/** `docs/reference/README.md`: every API and version, with what it has. */
export function generateReferenceHome(
  apis: readonly { readonly source: ApiSource; readonly facts: Facts }[],
  notes: Notes,
): Files {
  return new Map([[HOME, emitReferenceHome(apis, notes)]]);
}

const HOME = "docs/reference/README.md";

/** Folders that hold generated files and nothing else. */
export function generatedFolders(source: ApiSource): readonly string[] {
  return [codeFolder(source), docsFolder(source)];
}

/** The list of everything that was generated, and its names. */
export function generateCatalog(sources: readonly ApiSource[]): Files {
  return new Map([
    ["packages/client/src/catalog.ts", emitCatalog(sources)],
    ["packages/client/src/core/api-name.ts", emitApiNames(sources)],
  ]);
}

/** Folders that hold generated messages and nothing else. */
export function messagesFolder({ kind, name }: MessageSource): string {
  return `packages/client/src/${kind}/${name}`;
}

function codeFolder({ api, version }: ApiSource): string {
  return `packages/client/src/${api}/v${version}`;
}

function docsFolder({ api, version }: ApiSource): string {
  return `docs/reference/${api}/v${version}`;
}
