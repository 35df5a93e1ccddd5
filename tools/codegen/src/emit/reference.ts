import type { ApiSource, Facts, ParameterFact, SchemaFact } from "../facts.ts";
import type { ApiModel, GroupModel, OperationModel } from "../model/model.ts";
import { coverageLine, coverageOf } from "../model/coverage.ts";
import { fieldNote, type Notes } from "../model/notes.ts";
import { exampleCall } from "./example.ts";
import { signature } from "./group.ts";
import { retryLine, roleLines } from "./operation-doc.ts";
import { type TypeContext, typeName } from "./type-expression.ts";

/** `docs/reference/<api>/v<n>/<group>.md`: everything about a group that a caller may want to look up. */
export function emitReference(model: ApiModel, group: GroupModel): string {
  const { className, test, live, regions } = model.source;
  const factory = `${lowerFirst(className)}.${group.accessor}`;
  return `${[
    `<!-- Made by \`npm run generate\` from spec/facts/${model.path.replace("/", "-")}.json. Do not edit. -->`,
    `# ${group.title}`,
    `${model.facts.title}, version ${model.source.version}. ${count(group.operations.length, "operation")}.`,
    table(
      ["", ""],
      [
        ["Accessor", code(factory)],
        ["Class", code(group.className)],
        ["Module", code(`@adyen-kit/client/${model.path}/${group.module}`)],
        ["Server, test", code(test)],
        ["Server, live", code(live)],
        ...(regions === undefined ? [] : [["Regions", ["eu", ...regions].map(code).join(", ")]]),
        ["Authentication", "API key (`X-API-Key`) or Basic"],
      ],
    ),
    ...(group.operations.length > 1
      ? [group.operations.map((operation) => `- [${operation.name}](#${operation.name.toLowerCase()})`).join("\n")]
      : []),
    ...group.operations.map((operation) => operationSection(model, group, operation)),
    ...errorBodySections(model, group),
  ].join("\n\n")}\n`;
}

/** `docs/reference/<api>/v<n>/README.md`: the groups and their operations. */
export function emitReferenceIndex(model: ApiModel): string {
  const groups = [...model.groups].sort((a, b) => (a.module < b.module ? -1 : 1));
  const operations = groups.reduce((sum, group) => sum + group.operations.length, 0);
  return `${[
    `<!-- Made by \`npm run generate\` from spec/facts/${model.path.replace("/", "-")}.json. Do not edit. -->`,
    `# ${model.facts.title}, version ${model.source.version}`,
    `${count(groups.length, "group")}, ${count(operations, "operation")}.`,
    table(
      ["Group", "Accessor", "Operations"],
      groups.map((group) => [
        `[${group.title}](${group.module}.md)`,
        code(group.accessor),
        group.operations
          .map((operation) => `[${operation.name}](${group.module}.md#${operation.name.toLowerCase()})`)
          .join(", "),
      ]),
    ),
  ].join("\n\n")}\n`;
}

/** `docs/reference/README.md`: the APIs and their versions, newest first. */
export function emitReferenceHome(
  apis: readonly { readonly source: ApiSource; readonly facts: Facts }[],
  notes: Notes,
): string {
  const rows = apis.map(({ source: { api, version, className }, facts }) => [
    `[${facts.title}](${api}/v${version}/README.md)`,
    String(version),
    code(`@adyen-kit/client/${api}/v${version}`),
    code(className),
    String(facts.operations.length),
    String(coverageOf([facts], notes).operations[0]),
    coverageOf([facts], notes).fields.join(" of "),
  ]);
  const all = apis.map(({ facts }) => facts);
  const operations = all.reduce((sum, facts) => sum + facts.operations.length, 0);
  return `${[
    "<!-- Made by `npm run generate` from spec/facts. Do not edit. -->",
    "# Reference",
    `${apis.length} versions of ${new Set(apis.map(({ source }) => source.api)).size} APIs, ${operations} operations.`,
    `${coverageLine(coverageOf(all, notes))}.`,
    table(["API", "Version", "Import", "Class", "Operations", "Described", "Fields described"], rows),
  ].join("\n\n")}\n`;
}

function operationSection(model: ApiModel, group: GroupModel, operation: OperationModel): string {
  const { fact } = operation;
  const body = fact.body?.schema;
  const received: TypeContext = { model, use: "received" };
  return [
    `## ${operation.name}`,
    `\`${fact.method} ${fact.path}\``,
    ...(fact.deprecated ? [`**Deprecated**${fact.deprecatedIn ? ` since version ${fact.deprecatedIn}` : ""}.`] : []),
    ...(operation.note ? [operation.note] : []),
    `\`\`\`typescript\n${signature(model, operation)}\n\`\`\``,
    [
      ...roleLines(operation, ROLES),
      `Repeating: ${retryLine(operation)}`,
      ...(operation.pagination ? [`Pages: ${paginationLine(operation)}`] : []),
      ...(operation.rateLimitedInLive ? ["Rate limited in the live environment"] : []),
      `Adyen's page: [${fact.method} ${fact.path}](${operation.documentation})`,
    ]
      .map((line) => `- ${line}`)
      .join("\n"),
    "### Parameters",
    operation.hasInput
      ? table(["Name", "In", "Type", "Required", "Meaning", "Limits"], parameterRows(model, operation))
      : "None.",
    ...(body ? [`Fields of \`body\`${typeSuffix(body)}:`, fieldTable({ model, use: "sent" }, body)] : []),
    "### Answer",
    answerLine(operation.success === null ? undefined : typeLabel(operation.success, received)),
    ...(operation.success ? [fieldTable(received, operation.success)] : []),
    "### Example",
    `\`\`\`ts\n${exampleCall(model, group, operation)}\`\`\``,
    "### Errors",
    errorTable(received, operation),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function parameterRows(model: ApiModel, operation: OperationModel): string[][] {
  const sent: TypeContext = { model, use: "sent" };
  return [
    ...operation.inputs.map((parameter: ParameterFact) => [
      code(parameter.name),
      parameter.in,
      code(typeLabel(parameter.schema, sent)),
      parameter.required ? "yes" : "no",
      model.notes.parameters[parameter.name] ?? "",
      limits(parameter.schema),
    ]),
    ...(operation.fact.body
      ? [[code("body"), "body", code(typeLabel(operation.fact.body.schema, sent)), "yes", "", ""]]
      : []),
  ];
}

/** The fields of an object, or of each element of a list. */
function fieldTable(context: TypeContext, schema: SchemaFact): string {
  const given = schema.type === "array" ? (schema.items ?? {}) : schema;
  const { model } = context;
  const target = resolve(model, given);
  const rows = Object.entries(target.properties ?? {}).map(([name, property]) => [
    code(name),
    code(typeLabel(property, context)),
    target.required?.includes(name) ? "yes" : "no",
    fieldNote(model.notes, given.$ref, name) ?? "",
    limits(property),
  ]);
  return rows.length > 0 ? fieldRows(rows) : "";
}

/** Without the column of meanings where no field has one. */
function fieldRows(rows: readonly (readonly string[])[]): string {
  const head = ["Field", "Type", "Always there", "Meaning", "Limits"];
  const told = rows.some((row) => row[3] !== "");
  const columns = (row: readonly string[]) => row.filter((_, column) => told || column !== 3);
  return table(columns(head), rows.map(columns));
}

/** Adyen's page of roles, and how one is given. */
const ROLES = "https://docs.adyen.com/development-resources/api-credentials#api-permissions";

/** What a call gives, from three sides. The page of the guides is three folders up. */
function answerLine(type: string | undefined): string {
  const page = "../../../guides/answers.md";
  const data = type === undefined ? "Nothing" : code(type);
  return `${data}, where the [call](${page}#apicall) is awaited; with status and headers in an [\`ApiResponse\`](${page}#apiresponse) by \`.withResponse()\`; never thrown, in a [\`Result\`](${page}#result) by \`.result()\`.`;
}

/** The fields of what the errors of a group carry, once a page. */
function errorBodySections(model: ApiModel, group: GroupModel): string[] {
  const context: TypeContext = { model, use: "received" };
  const bodies = new Map(
    group.operations.flatMap(({ errors }) =>
      errors.flatMap(({ schema }) => (schema?.$ref === undefined ? [] : [[schema.$ref, schema] as const])),
    ),
  );
  return [...bodies].map(
    ([name, schema]) =>
      `## ${typeName(name, context)}\n\nThe \`body\` of an [error](../../../guides/answers.md#errors).\n\n${fieldTable(context, schema)}`,
  );
}

const ERRORS: Readonly<Record<number, readonly [className: string, meaning: string]>> = {
  400: ["BadRequestError", "the request could not be read"],
  401: ["AuthenticationError", "the key or password is missing, wrong, or no longer valid"],
  403: ["PermissionError", "the calling credential lacks the role or the account"],
  404: ["NotFoundError", "there is no such entity"],
  409: ["ConflictError", "the request collides with another one"],
  422: ["ValidationError", "a field is not valid, or an entity in the path does not exist"],
  429: ["RateLimitError", "too many requests"],
  500: ["ServerError", "something failed on Adyen's side"],
};

function errorTable(context: TypeContext, { fact, errors }: OperationModel): string {
  const rows = errors.map(({ status, schema }) => {
    const [className, meaning] =
      ERRORS[status] ?? (status >= 500 ? ["ServerError", "not available"] : ["ApiError", ""]);
    const doubt = status >= 500 && fact.method !== "GET" ? "; whether the call took effect is not known" : "";
    return [
      String(status),
      meaning + doubt,
      code(className),
      schema === null ? "" : linked(typeLabel(schema, context)),
    ];
  });
  return rows.length > 0 ? table(["Status", "Meaning", "Class", "Type of `body`"], rows) : "None documented.";
}

function linked(type: string): string {
  return `[${code(type)}](#${type.toLowerCase()})`;
}

function paginationLine({ pagination }: OperationModel): string {
  const loop = pagination?.items === undefined ? "" : "; `for await` over the call reads all of them";
  if (pagination?.style === "offset") return `by \`offset\` and \`limit\`${loop}`;
  if (pagination?.style === "cursor") return `by \`cursor\`${loop}`;
  const size = pagination?.defaultSize;
  return `by \`pageNumber\` and \`pageSize\`${size === undefined ? "" : `, ${size} items unless asked otherwise`}${loop}`;
}

function limits(schema: SchemaFact): string {
  return [
    schema.minLength !== undefined && `≥ ${schema.minLength} characters`,
    schema.maxLength !== undefined && `≤ ${schema.maxLength} characters`,
    schema.minimum !== undefined && `≥ ${schema.minimum}`,
    schema.maximum !== undefined && `≤ ${schema.maximum}`,
    schema.maxItems !== undefined && `≤ ${schema.maxItems} items`,
    schema.default !== undefined && `default ${String(schema.default)}`,
    schema.enum && schema.enum.map(code).join(", "),
    schema.readOnly && "set by Adyen",
    schema.nullable && "or `null`",
    schema.deprecated && "deprecated",
  ]
    .filter((part) => typeof part === "string")
    .join(", ");
}

function typeLabel(schema: SchemaFact, context: TypeContext): string {
  if (schema.$ref !== undefined) return typeName(schema.$ref, context);
  if (schema.type === "array") return `${typeLabel(schema.items ?? {}, context)}[]`;
  if (schema.oneOf !== undefined) return schema.oneOf.map((member) => typeLabel(member, context)).join(" | ");
  if (schema.type === "integer") return "number";
  return schema.type === undefined || schema.type === "any" ? "unknown" : schema.type;
}

function typeSuffix(schema: SchemaFact): string {
  return schema.$ref === undefined ? "" : ` (\`${schema.$ref}\`)`;
}

function resolve(model: ApiModel, schema: SchemaFact): SchemaFact {
  return schema.$ref === undefined ? schema : (model.facts.schemas[schema.$ref] ?? {});
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line)].join("\n");
}

function code(text: string): string {
  return `\`${text}\``;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
