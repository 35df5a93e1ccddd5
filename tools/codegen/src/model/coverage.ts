import type { Facts } from "../facts.ts";
import { kebab } from "./names.ts";
import { fieldNote, type Notes, notesOf, operationNote } from "./notes.ts";

/** How many of how many are described in words. */
export type Share = readonly [described: number, all: number];

export interface Coverage {
  readonly operations: Share;
  /** Parameters of operations, each time one stands there. */
  readonly parameters: Share;
  /** Properties of schemas that have a name, in each version. */
  readonly fields: Share;
}

/** What notes cover of one or of several API versions. */
export function coverageOf(all: readonly Facts[], notes: Notes): Coverage {
  const each = all.map((facts) => ({ facts, own: notesOf(facts, notes) }));
  return {
    operations: share(
      each.flatMap(({ facts, own }) =>
        facts.operations.map(({ group, name }) => operationNote(own, kebab(group), name)),
      ),
    ),
    parameters: share(
      each.flatMap(({ facts, own }) =>
        facts.operations.flatMap(({ parameters }) => parameters.map(({ name }) => own.parameters[name])),
      ),
    ),
    fields: share(
      each.flatMap(({ facts, own }) =>
        Object.entries(facts.schemas).flatMap(([schema, { properties }]) =>
          Object.keys(properties ?? {}).map((name) => fieldNote(own, schema, name)),
        ),
      ),
    ),
  };
}

/** `Described in words: 1 of 705 operations, …` */
export function coverageLine({ operations, parameters, fields }: Coverage): string {
  const of = ([described, all]: Share) => `${described} of ${all}`;
  return `Described in words: ${of(operations)} operations, ${of(parameters)} parameters, ${of(fields)} fields`;
}

function share(notes: readonly (string | undefined)[]): Share {
  return [notes.filter((note) => note !== undefined).length, notes.length];
}
