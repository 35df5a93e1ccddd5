import type { Facts, MessageFacts } from "../facts.ts";
import { kebab } from "./names.ts";

type ByName = Readonly<Record<string, string>>;
/** By API version, `checkout/v72`, then by name. */
type ByVersion = Readonly<Record<string, ByName>>;

/** `spec/notes.json` and `spec/notes/<api>.json`: what names do not say enough, in our own words. */
export interface Notes {
  /** By name: what a parameter means wherever it stands. */
  readonly parameters: ByName;
  /** By schema, or by one field of it: why what must be there is optional in the type all the same. */
  readonly optional: ByVersion;
  /** By schema and field: why the union there has a member for what Drop-in hands over. */
  readonly dropIn: ByVersion;
  /** By the name of the file, which is that of the API: `checkout`, `webhooks-standard`. */
  readonly apis: Readonly<Record<string, Partial<ApiNotes>>>;
}

/** What is said of one API. It holds in every version that has what it is said of. */
export interface ApiNotes {
  /** By group and name, `payments/sessions`, or by name alone for the operation in every group that has it. */
  readonly operations: ByName;
  /** By name, where a parameter means something else than in other APIs. */
  readonly parameters: ByName;
  /** By schema and property, `PaymentRequest.amount`, or by property alone for every schema that has it. */
  readonly fields: ByName;
}

export const NO_NOTES: Notes = { parameters: {}, optional: {}, dropIn: {}, apis: {} };

/** The notes of one API, with what is said of parameters everywhere. */
export function notesOf({ api }: Pick<Facts, "api">, notes: Notes): ApiNotes {
  const own = notes.apis[fileName(api)] ?? {};
  return {
    operations: own.operations ?? {},
    parameters: { ...notes.parameters, ...own.parameters },
    fields: own.fields ?? {},
  };
}

/** `group`: the name of its module. */
export function operationNote({ operations }: ApiNotes, group: string, name: string): string | undefined {
  return operations[`${group}/${name}`] ?? operations[name];
}

/** `schema`: undefined where the object has no name. */
export function fieldNote({ fields }: ApiNotes, schema: string | undefined, name: string): string | undefined {
  return fields[`${schema}.${name}`] ?? fields[name];
}

/** Fails for notes of what is not there (any more): nobody would see them. */
export function checkNotes(notes: Notes, all: readonly Facts[], messages: readonly MessageFacts[]): void {
  const problems = [
    ...Object.entries(notes.apis).flatMap(([file, own]) => {
      const versions = [...all, ...messages].filter(({ api }) => fileName(api) === file);
      if (versions.length === 0) return [`spec/notes/${file}.json: there is no such API`];
      return unmatched(`spec/notes/${file}.json`, own, namesIn(versions));
    }),
    ...unmatched("spec/notes.json", { parameters: notes.parameters }, namesIn(all)),
    ...[notes.optional, notes.dropIn].flatMap(Object.entries<ByName>).flatMap(([version, own]) => {
      const facts = all.filter((each) => `${each.api}/v${each.version}` === version);
      return unmatched(`spec/notes.json: ${version}`, { fields: own }, namesIn(facts));
    }),
  ];
  if (problems.length > 0) throw new Error(`Notes that match nothing:\n${problems.join("\n")}`);
}

type Names = Readonly<Record<keyof ApiNotes, ReadonlySet<string>>>;

function unmatched(file: string, notes: Partial<ApiNotes>, names: Names): string[] {
  return (["operations", "parameters", "fields"] as const).flatMap((kind) =>
    Object.keys(notes[kind] ?? {})
      .filter((name) => !names[kind].has(name))
      .map((name) => `${file}: ${kind}: "${name}" is in no version`),
  );
}

/** Everything that may be said something of. Schemas count among fields. */
function namesIn(all: readonly Facts[]): Names {
  const operations = all.flatMap((facts) => facts.operations);
  const schemas = all.flatMap((facts) => Object.entries(facts.schemas));
  return {
    operations: new Set(operations.flatMap(({ group, name }) => [`${kebab(group)}/${name}`, name])),
    parameters: new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))),
    fields: new Set(
      schemas.flatMap(([schema, { properties }]) => [
        schema,
        ...Object.keys(properties ?? {}).flatMap((name) => [`${schema}.${name}`, name]),
      ]),
    ),
  };
}

function fileName(api: string): string {
  return api.replaceAll("/", "-");
}
