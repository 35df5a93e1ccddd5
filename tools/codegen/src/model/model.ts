import { type Examples, NO_EXAMPLES } from "./examples.ts";
import type { ApiSource, Facts, OperationFact, ParameterFact, Roles, SchemaFact } from "../facts.ts";
import { camel, kebab, pascal } from "./names.ts";
import { type ApiNotes, type Notes, notesOf, operationNote } from "./notes.ts";
import { splitSchemas } from "./split.ts";
import { unionMembers } from "./unions.ts";
import { type Direction, directions } from "./usage.ts";

/** One API version, ready to be written down: every name and every decision that the emitters share. */
export interface ApiModel {
  readonly source: ApiSource;
  readonly facts: Facts;
  /** `management/v3` */
  readonly path: string;
  readonly groups: readonly GroupModel[];
  readonly directions: ReadonlyMap<string, Direction>;
  /** Schemas with one type for requests, under Adyen's name, and another for answers. */
  readonly split: ReadonlySet<string>;
  readonly unionMembers: ReadonlyMap<string, string>;
  readonly notes: ApiNotes;
  /** Schemas, and single fields, that are optional in their types whatever the description says. */
  readonly looseTypes: ReadonlySet<string>;
  /** Fields, by schema and name, whose value may come from Drop-in as it is. */
  readonly dropInFields: ReadonlySet<string>;
  readonly examples: Examples;
}

export interface GroupModel {
  /** As Adyen writes it: `API key - company level`. */
  readonly title: string;
  /** `api-key-company-level` */
  readonly module: string;
  /** `apiKeyCompanyLevel` */
  readonly accessor: string;
  /** `ApiKeyCompanyLevelApi` */
  readonly className: string;
  readonly operations: readonly OperationModel[];
}

export interface OperationModel {
  readonly fact: OperationFact;
  /** `management/v3/api-key-company-level/generateNewApiKey` */
  readonly id: string;
  readonly name: string;
  /** `GenerateNewApiKeyParams` */
  readonly paramsType: string;
  /** Parameters of path, query and headers, which the caller gives by name. */
  readonly inputs: readonly ParameterFact[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  readonly hasInput: boolean;
  /** Everything in the input may be left out. */
  readonly inputOptional: boolean;
  /** `null`: the operation answers without a body. */
  readonly success: SchemaFact | null;
  readonly errors: readonly { readonly status: number; readonly schema: SchemaFact | null }[];
  /** What the body of an error may be; empty where nobody knows. */
  readonly errorBodies: readonly SchemaFact[];
  readonly keyed: boolean;
  readonly roles: readonly string[] | "any";
  readonly advancedRoles: readonly string[];
  readonly rateLimitedInLive: boolean;
  readonly pagination?: Pagination;
  readonly documentation: string;
  /** What the call does, in our own words, where the name does not say enough. */
  readonly note?: string;
}

/** A list that is read page by page. */
export interface Pagination {
  readonly style: "pageNumber" | "offset" | "cursor";
  readonly defaultSize?: number;
  /** The field of an answer that holds the items, and what they are; absent where an answer has none, or several. */
  readonly items?: { readonly field: string; readonly schema: SchemaFact };
}

/** Every API's documentation begins here. */
export const EXPLORER = "https://docs.adyen.com/api-explorer/";

export function buildModel(
  source: ApiSource,
  facts: Facts,
  roles: Roles,
  notes: Notes,
  examples: Examples = NO_EXAMPLES,
): ApiModel {
  const path = `${source.api}/v${source.version}`;
  const ways = directions(facts);
  const members = unionMembers(facts);
  const titles = [...new Set(facts.operations.map((operation) => operation.group))];
  const ownNotes = notesOf(source, notes);
  return {
    source,
    facts,
    path,
    groups: titles.map((title) => {
      const module = kebab(title);
      return {
        title,
        module,
        accessor: camel(title),
        className: `${pascal(title)}Api`,
        operations: facts.operations
          .filter((operation) => operation.group === title)
          .map((operation) => buildOperation({ source, facts, path, module, roles, notes: ownNotes }, operation)),
      };
    }),
    directions: ways,
    split: splitSchemas(facts, ways, members),
    unionMembers: members,
    notes: ownNotes,
    looseTypes: new Set(Object.keys(notes.optional[path] ?? {})),
    dropInFields: new Set(Object.keys(notes.dropIn[path] ?? {})),
    examples,
  };
}

interface OperationContext {
  readonly source: ApiSource;
  readonly facts: Facts;
  readonly path: string;
  readonly module: string;
  readonly roles: Roles;
  readonly notes: ApiNotes;
}

function buildOperation(context: OperationContext, fact: OperationFact): OperationModel {
  const { source, facts, path, module, roles, notes } = context;
  const key = `${fact.method} ${fact.path}`;
  const role = roles.operations[path]?.[key];
  const note = operationNote(notes, module, fact.name);
  const pagination = paginationOf(fact, facts);
  const given = fact.parameters.filter((parameter) => !isSetByClient(parameter));
  const inputs = [...given].sort((a, b) => Number(a.in === "header") - Number(b.in === "header"));
  const namesIn = (place: ParameterFact["in"]) => inputs.filter((input) => input.in === place).map(({ name }) => name);
  const names = inputs.map((parameter) => parameter.name);
  if (new Set([...names, "body"]).size !== names.length + 1) {
    throw new Error(`${path} ${key}: two parameters share a name, or one is called "body".`);
  }
  return {
    fact,
    id: `${path}/${module}/${fact.name}`,
    name: fact.name,
    paramsType: `${pascal(fact.name)}Params`,
    inputs,
    query: namesIn("query"),
    headers: namesIn("header"),
    hasInput: inputs.length > 0 || fact.body !== undefined,
    inputOptional: fact.body === undefined && inputs.every((parameter) => !parameter.required),
    success: successOf(fact),
    errors: errorsOf(fact),
    errorBodies: errorBodiesOf(fact, facts),
    keyed: fact.method === "POST" && fact.parameters.some((parameter) => parameter.name === "Idempotency-Key"),
    roles: role?.anyOf ?? [],
    advancedRoles: role?.advanced ?? [],
    rateLimitedInLive: role?.rateLimitedInLive === true,
    ...(pagination && { pagination }),
    documentation: documentationOf(source, fact),
    ...(note !== undefined && { note }),
  };
}

function errorsOf(fact: OperationFact): OperationModel["errors"] {
  return Object.entries(fact.responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, schema]) => ({ status: Number(status), schema }));
}

/**
 * Each body once. A status without one says nothing of the others. An operation that names no error at all can fail as
 * well: then with what the others of its group answer, or else those of the API.
 */
function errorBodiesOf(fact: OperationFact, { operations }: Facts): readonly SchemaFact[] {
  const group = operations.filter((other) => other.group === fact.group);
  const nearest = [[fact], group, operations].find((some) => some.some((each) => errorsOf(each).length > 0)) ?? [];
  const bodies = nearest
    .flatMap(errorsOf)
    .flatMap(({ schema }) => (schema === null ? [] : [[JSON.stringify(schema), schema] as const]));
  return [...new Map(bodies).values()];
}

/** Some descriptions list among the parameters what a client does by itself, or by an option. */
function isSetByClient({ name, in: place }: ParameterFact): boolean {
  return place === "header" && ["idempotency-key", "x-api-key"].includes(name.toLowerCase());
}

/** The first answer with a body: a 204 beside a 200 is a way of speaking that Adyen's descriptions have, not another type. */
function successOf(fact: OperationFact): SchemaFact | null {
  const successes = Object.entries(fact.responses).filter(([status]) => status.startsWith("2"));
  return successes.map(([, schema]) => schema).find((schema) => schema !== null) ?? null;
}

function paginationOf(fact: OperationFact, facts: Facts): Pagination | undefined {
  const find = (name: string) => fact.parameters.find((parameter) => parameter.name === name);
  const items = pageItems(successOf(fact), facts);
  const pageSize = find("pageSize");
  if (find("pageNumber") && pageSize) {
    const defaultSize = pageSize.schema.default;
    return { style: "pageNumber", ...(typeof defaultSize === "number" && { defaultSize }), ...(items && { items }) };
  }
  if (find("offset") && find("limit")) return { style: "offset", ...(items && { items }) };
  return find("cursor") ? { style: "cursor", ...(items && { items }) } : undefined;
}

function pageItems(success: SchemaFact | null, facts: Facts): Pagination["items"] {
  const page = success?.$ref === undefined ? success : facts.schemas[success.$ref];
  const lists = Object.entries(page?.properties ?? {}).filter(([, property]) => property.type === "array");
  const [field, list] = lists.find(([name]) => name === "data") ?? (lists.length === 1 ? lists : [])[0] ?? [];
  return field === undefined || list === undefined ? undefined : { field, schema: list.items ?? {} };
}

function documentationOf(source: ApiSource, fact: OperationFact): string {
  if (source.documentation === undefined) return EXPLORER;
  const path = fact.path.replaceAll("{", "(").replaceAll("}", ")");
  return `${EXPLORER}${source.documentation}/${source.version}/${fact.method.toLowerCase()}${path}`;
}
