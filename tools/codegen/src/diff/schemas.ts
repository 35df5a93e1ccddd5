import type { SchemaFact } from "../facts.ts";
import { breaking, type Change, change, compareKeys, compatible, type Ways } from "./change.ts";

/** What differs between two schemas, by the paths of their properties. References are followed by whoever has the schemas. */
export function compareSchemas(where: string, before: SchemaFact, after: SchemaFact, ways: Ways): readonly Change[] {
  const shape = compareShape(where, before, after);
  if (shape !== undefined) return [shape];
  return [
    ...compareEnum(where, before.enum, after.enum, ways),
    ...compareLimits(where, before, after, ways),
    ...compareMarks(where, before, after, ways),
    ...compareProperties(where, before, after, ways),
    ...compareMembers(where, before, after),
    ...comparePart(`${where}[]`, before.items, after.items, ways),
    ...comparePart(`${where}.*`, before.additionalProperties, after.additionalProperties, ways),
  ];
}

/** What a value is at all: of one that is something else, nothing more needs to be said. */
function compareShape(where: string, before: SchemaFact, after: SchemaFact): Change | undefined {
  const [old, renewed] = [shapeOf(before), shapeOf(after)];
  return old === renewed ? undefined : breaking(where, `is ${renewed}, was ${old}`);
}

function shapeOf({ $ref, type, format }: SchemaFact): string {
  if ($ref !== undefined) return `\`${$ref}\``;
  return format === undefined ? (type ?? "any") : `${type ?? "any"} (${format})`;
}

function compareEnum(
  where: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
  { isSent }: Ways,
): readonly Change[] {
  if (before === undefined) {
    return after === undefined ? [] : [change(where, `takes only ${list(after)}, took any value`, isSent)];
  }
  if (after === undefined) return [compatible(where, "takes any value, took those of a list")];
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  return [
    ...(removed.length > 0 ? [change(where, `values removed: ${list(removed)}`, isSent)] : []),
    ...(added.length > 0 ? [compatible(where, `values added: ${list(added)}`)] : []),
  ];
}

const UPPER = ["maxLength", "maximum", "maxItems"] as const;
const LOWER = ["minLength", "minimum", "minItems"] as const;

function compareLimits(where: string, before: SchemaFact, after: SchemaFact, { isSent }: Ways): readonly Change[] {
  const limits = [...UPPER, ...LOWER].flatMap((name) => {
    const [old, renewed] = [before[name], after[name]];
    if (old === renewed) return [];
    const isUpper = UPPER.some((upper) => upper === name);
    const isTighter = renewed !== undefined && (old === undefined || (isUpper ? renewed < old : renewed > old));
    return [change(where, `\`${name}\` ${renewed ?? "none"}, was ${old ?? "none"}`, isSent && isTighter)];
  });
  const { pattern } = after;
  if (before.pattern === pattern) return limits;
  return [
    ...limits,
    change(where, `pattern ${code(pattern)}, was ${code(before.pattern)}`, isSent && pattern !== undefined),
  ];
}

function compareMarks(where: string, before: SchemaFact, after: SchemaFact, ways: Ways): readonly Change[] {
  const marks: Change[] = [];
  if (before.nullable !== after.nullable) {
    marks.push(
      after.nullable === true
        ? change(where, "may be null", ways.isReceived)
        : change(where, "may not be null any more", ways.isSent),
    );
  }
  if (before.readOnly !== after.readOnly) {
    marks.push(
      after.readOnly === true
        ? change(where, "is Adyen's alone to set", ways.isSent)
        : compatible(where, "may be sent"),
    );
  }
  if (before.deprecated !== after.deprecated) {
    marks.push(compatible(where, after.deprecated === true ? "deprecated" : "not deprecated any more"));
  }
  if (before.default !== after.default) {
    marks.push(compatible(where, `default ${code(after.default)}, was ${code(before.default)}`));
  }
  return marks;
}

function compareProperties(where: string, before: SchemaFact, after: SchemaFact, ways: Ways): readonly Change[] {
  const isRequired = ({ required = [] }: SchemaFact, name: string) => required.includes(name);
  return compareKeys(before.properties ?? {}, after.properties ?? {}, {
    added: (name, { readOnly }) =>
      isRequired(after, name)
        ? [change(`${where}.${name}`, "added, required", ways.isSent && readOnly !== true)]
        : [compatible(`${where}.${name}`, "added")],
    removed: (name) => [breaking(`${where}.${name}`, "removed")],
    both: (name, old, renewed) => [
      ...compareRequired(`${where}.${name}`, isRequired(before, name), isRequired(after, name), ways),
      ...compareSchemas(`${where}.${name}`, old, renewed, ways),
    ],
  });
}

export function compareRequired(where: string, before: boolean, after: boolean, ways: Ways): readonly Change[] {
  if (before === after) return [];
  return [
    after
      ? change(where, "required, was optional", ways.isSent)
      : change(where, "optional, was required", ways.isReceived),
  ];
}

function compareMembers(where: string, before: SchemaFact, after: SchemaFact): readonly Change[] {
  const names = ({ oneOf = [] }: SchemaFact) => oneOf.map((member) => member.$ref ?? JSON.stringify(member));
  const [old, renewed] = [names(before), names(after)];
  const removed = old.filter((name) => !renewed.includes(name));
  const added = renewed.filter((name) => !old.includes(name));
  return [
    ...(removed.length > 0 ? [breaking(where, `is no longer one of ${list(removed)}`)] : []),
    ...(added.length > 0 ? [compatible(where, `may be one of ${list(added)}, too`)] : []),
    ...(before.discriminator === after.discriminator
      ? []
      : [breaking(where, `told apart by ${code(after.discriminator)}, was ${code(before.discriminator)}`)]),
  ];
}

function comparePart(
  where: string,
  before: SchemaFact | undefined,
  after: SchemaFact | undefined,
  ways: Ways,
): readonly Change[] {
  if (before === undefined) return after === undefined ? [] : [breaking(where, `is ${shapeOf(after)}, was not there`)];
  return after === undefined ? [breaking(where, "removed")] : compareSchemas(where, before, after, ways);
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

function code(value: string | number | boolean | undefined): string {
  return value === undefined ? "none" : `\`${value}\``;
}
