import type { SchemaFact } from "../facts.ts";
import type { ApiModel, GroupModel, OperationModel } from "../model/model.ts";
import { isIdentifier } from "../model/names.ts";
import { operationDoc } from "./operation-doc.ts";
import { banner, docComment, importTypes, quote, wrap } from "./printer.ts";
import { mentionedTypes, type TypeContext, typeExpression, typeName } from "./type-expression.ts";

/** `<group>.ts`: per operation its parameters and its callable descriptor, then the class that has them as methods: an interface, and a list. */
export function emitGroup(model: ApiModel, group: GroupModel): string {
  const { operations } = group;
  const sent: TypeContext = { model, use: "sent" };
  const received: TypeContext = { model, use: "received" };
  const mentioned = operations.flatMap((operation) => [
    ...operation.inputs.flatMap((parameter) => mentionedTypes(parameter.schema, sent)),
    ...mentionedTypes(operation.fact.body?.schema ?? null, sent),
    ...mentionedTypes(operation.success, received),
    ...mentionedTypes(isPaged(operation) ? (operation.pagination?.items?.schema ?? null) : null, received),
    ...operation.errorBodies.flatMap((schema) => mentionedTypes(schema, received)),
  ]);
  return [
    banner(model.path),
    `\n`,
    importTypes(operations.some((operation) => !isPaged(operation)) ? ["ApiCall"] : [], "../../core/api-call.ts"),
    importTypes(["CallOptions"], "../../core/options.ts"),
    factoryImport(
      operations.filter((operation) => !isPaged(operation)),
      "operation",
      "Operation",
      ["facade", "type Facade"],
    ),
    ...(operations.some(isPaged)
      ? [factoryImport(operations.filter(isPaged), "pagedOperation", "PagedOperation", ["type PagedCall"])]
      : []),
    `import { api } from "./api.ts";\n`,
    importTypes(mentioned, "./types.ts"),
    ...operations.map((operation) => `\n${paramsInterface(model, operation)}${descriptor(model, group, operation)}`),
    `\n${facadeClass(model, group)}`,
  ].join("");
}

/** `import { operation, type Operation, … }` of the module that makes operations of one kind. */
function factoryImport(
  operations: readonly OperationModel[],
  factory: string,
  type: string,
  others: readonly string[],
): string {
  const names = [
    ...others,
    ...(operations.length === 0 ? [] : [factory]),
    ...(operations.some(needsParams) ? [`type ${type}`] : []),
    ...(operations.some((operation) => !needsParams(operation)) ? [`type ${type}WithOptionalParams`] : []),
  ];
  const module = factory === "operation" ? "operation" : "paged-call";
  return `import { ${names.join(", ")} } from "../../core/${module}.ts";\n`;
}

function needsParams(operation: OperationModel): boolean {
  return operation.hasInput && !operation.inputOptional;
}

/** Whether a call answers one page of a list whose items are known. */
function isPaged({ pagination, fact }: OperationModel): boolean {
  return pagination?.items !== undefined && fact.method === "GET";
}

function paramsInterface(model: ApiModel, operation: OperationModel): string {
  if (!operation.hasInput) return "";
  const context: TypeContext = { model, use: "sent" };
  const body = operation.fact.body;
  const lines = [
    ...operation.inputs.map((parameter) => {
      const key = isIdentifier(parameter.name) ? parameter.name : quote(parameter.name);
      const type = typeExpression(parameter.schema, context, "  ");
      const doc = docComment(parameterDoc(parameter.schema, model.notes.parameters[parameter.name]), "  ");
      return `${doc}  ${key}${parameter.required ? "" : "?"}: ${type}${parameter.required ? "" : " | undefined"};\n`;
    }),
    ...(body ? [`  body: ${typeExpression(body.schema, context, "  ")};\n`] : []),
  ];
  return `export interface ${operation.paramsType} {\n${lines.join("")}}\n\n`;
}

function parameterDoc(schema: SchemaFact, note: string | undefined): string[] {
  const facts = [
    note ?? false,
    schema.minimum !== undefined && `At least ${schema.minimum}.`,
    schema.maximum !== undefined && `At most ${schema.maximum}.`,
    schema.default !== undefined && `Default: ${String(schema.default)}.`,
  ].filter((fact) => fact !== false);
  return facts.length > 0 ? wrap(facts.join(" ")) : [];
}

function descriptor(model: ApiModel, group: GroupModel, operation: OperationModel): string {
  const { fact } = operation;
  const query = listOf(operation.query);
  if (isPaged(operation) && operation.headers.length > 0)
    throw new Error(`${operation.id}: a list that is read page by page takes no headers yet.`);
  const details = [
    ...(operation.query.length > 0 ? [`query: ${query}`] : []),
    ...(operation.headers.length > 0 ? [`headers: ${listOf(operation.headers)}`] : []),
    ...(operation.fact.body ? ["body: true"] : []),
    ...(operation.keyed ? ["keyed: true"] : []),
    ...(operation.success === null ? ["empty: true"] : []),
    ...(mayBeText(operation.success) ? ["text: true"] : []),
  ];
  const args = [
    "api",
    quote(`${group.module}/${operation.name}`),
    quote(fact.method),
    quote(fact.path),
    ...(isPaged(operation) ? [query, pagingOf(operation)] : details.length > 0 ? [`{ ${details.join(", ")} }`] : []),
  ];
  return [
    docComment(operationDoc(operation)),
    `export const ${operation.name}: ${descriptorType(model, operation)} = /* @__PURE__ */ ${isPaged(operation) ? "pagedOperation" : "operation"}(\n`,
    ...args.map((arg) => `  ${arg},\n`),
    ");\n",
  ].join("");
}

function listOf(names: readonly string[]): string {
  return `[${names.map(quote).join(", ")}]`;
}

function descriptorType(model: ApiModel, operation: OperationModel): string {
  const params = operation.hasInput ? operation.paramsType : "Record<never, never>";
  const name = `${isPaged(operation) ? "Paged" : ""}Operation${needsParams(operation) ? "" : "WithOptionalParams"}`;
  return `${name}<${params}, ${answerTypes(model, operation)}>`;
}

function facadeClass(model: ApiModel, group: GroupModel): string {
  const methods = group.operations.map((operation) => {
    return [docComment(operationDoc(operation), "  "), `  ${signature(model, operation)};\n`].join("");
  });
  return [
    docComment([`${group.title}: its operations as methods.`]),
    `export interface ${group.className} {\n`,
    methods.join("\n"),
    "}\n\n",
    `export const ${group.className}: Facade<${group.className}> = /* @__PURE__ */ facade({\n`,
    ...group.operations.map(({ name }) => `  ${name},\n`),
    "});\n",
  ].join("");
}

/** How an operation is called as a method. */
export function signature(model: ApiModel, operation: OperationModel): string {
  const optional = operation.inputOptional ? "?" : "";
  const params = operation.hasInput ? `params${optional}: ${operation.paramsType}` : "params?: Record<never, never>";
  const call = isPaged(operation) ? "PagedCall" : "ApiCall";
  return `${operation.name}(${params}, options?: CallOptions): ${call}<${answerTypes(model, operation)}>`;
}

/** `{ style: "pageNumber", items: "data", size: 10 }` */
function pagingOf({ pagination }: OperationModel): string {
  const { style = "", items, defaultSize } = pagination ?? {};
  const size = defaultSize === undefined ? "" : `, size: ${defaultSize}`;
  return `{ style: ${quote(style)}, items: ${quote(items?.field ?? "")}${size} }`;
}

/** Type of an item where the answer is a page, type of the answer, type of an error's body. */
function answerTypes(model: ApiModel, operation: OperationModel): string {
  const context: TypeContext = { model, use: "received" };
  const answer = operation.success === null ? "void" : typeExpression(operation.success, context);
  const errorBody = operation.errorBodies.map((schema) => typeExpression(schema, context)).join(" | ");
  const item = isPaged(operation) ? `${itemType(operation, answer, context)}, ` : "";
  return `${item}${answer}, ${errorBody === "" ? "unknown" : errorBody}`;
}

function itemType({ pagination }: OperationModel, answer: string, context: TypeContext): string {
  const { field = "", schema } = pagination?.items ?? {};
  return schema?.$ref === undefined
    ? `NonNullable<${answer}[${quote(field)}]>[number]`
    : typeName(schema.$ref, context);
}

/** A schema of text says that the answer is no JSON: nothing would put quotes around it. */
function mayBeText(schema: SchemaFact | null): boolean {
  return schema?.type === "string" || schema?.oneOf?.some(mayBeText) === true;
}
