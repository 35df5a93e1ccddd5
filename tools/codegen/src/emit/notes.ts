import type { Facts } from "../facts.ts";
import { kebab } from "../model/names.ts";
import { notesOf, operationNote } from "../model/notes.ts";
import type { Notes } from "../model/notes.ts";
import { literal } from "./data.ts";

/** `<api>/notes.ts`: what is said of an API, as data, for programs that show it while they run. */
export function emitNotes(versions: readonly Facts[], notes: Notes): string {
  const [{ api } = { api: "" }] = versions;
  const own = notesOf({ api }, notes);
  const operations = versions.flatMap((facts) => facts.operations);
  const parameters = new Set(operations.flatMap((operation) => operation.parameters.map(({ name }) => name)));
  const data = {
    operations: Object.fromEntries(
      operations.flatMap(({ group, name }) => {
        const note = operationNote(own, kebab(group), name);
        return note === undefined ? [] : [[`${kebab(group)}/${name}`, note] as const];
      }),
    ),
    parameters: Object.fromEntries(Object.entries(own.parameters).filter(([name]) => parameters.has(name))),
    fields: own.fields,
  };
  const lines = Object.entries(data).map(([kind, texts]) => `  ${kind}: ${literal(texts)},\n`);
  return [
    "// Made by `npm run generate` from spec/notes. Do not edit.\n\n",
    `import type { Notes } from "../core/notes.ts";\n\n`,
    `export const notes: Notes = {\n${lines.join("")}};\n`,
  ].join("");
}
