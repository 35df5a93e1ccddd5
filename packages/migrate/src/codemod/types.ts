import ts from "typescript";
import type { LibraryIndex } from "../library/library-index.ts";
import { matchType } from "../library/read-types.ts";
import { serviceName } from "./calls.ts";
import { classNamed, constantOf, type LibraryName, libraryName } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** Names of types, constants, and models that are made with `new`. */
export function migrateTypes(rewrite: Rewrite, library: LibraryIndex): void {
  walk(rewrite, (node) => {
    if (ts.isTypeReferenceNode(node)) migrateReference(rewrite, node, library);
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) migrateConstant(rewrite, node);
    else if (ts.isNewExpression(node)) migrateModel(rewrite, node, library);
    else if (ts.isImportTypeNode(node) && rewrite.textOf(node.argument).includes("@adyen/api-library"))
      rewrite.todo(node, "import this type from @adyen-kit/client.");
  });
}

function migrateReference(rewrite: Rewrite, node: ts.TypeReferenceNode, library: LibraryIndex): void {
  const named = libraryName(rewrite.checker.getSymbolAtLocation(node.typeName), rewrite.checker);
  if (named === undefined) return;
  const text = typeText(rewrite, named, library);
  if (text === undefined) return;
  rewrite.replace(node.typeName, text);
  if (named.file === "config" && ts.isAsExpression(node.parent))
    rewrite.todo(node, `values of ${text} are in lower case: make sure that this one is.`);
}

function typeText(rewrite: Rewrite, named: LibraryName, library: LibraryIndex): string | undefined {
  const { file, name } = named;
  if (file.startsWith("services/")) return serviceName(rewrite, file, library, "type");
  const own = OWN_TYPES[`${file}#${name}`];
  if (own !== undefined) return rewrite.use(own.module, own.name, "type");
  if (ts.isEnumDeclaration(named.declaration)) {
    const field = fieldOfEnum(rewrite, named.declaration, library);
    if (field !== undefined) return field;
  }
  const folder = /^typings\/(\w+)\//.exec(file)?.[1];
  const match = folder === undefined ? undefined : matchType(folder, name, library.versions);
  if (match === undefined) return undefined;
  const local = rewrite.use(match.module, match.name, "type");
  if (match.field === undefined) return local;
  const isMember = match.field.endsWith("[]");
  const ofField = `NonNullable<${local}["${match.field.replace("[]", "")}"]>`;
  return isMember ? `${ofField}[number]` : ofField;
}

const OWN_TYPES: Readonly<Record<string, { readonly module: string; readonly name: string }>> = {
  "client#Client": { module: "", name: "AdyenClient" },
  "config#Config": { module: "", name: "ClientOptions" },
  "config#EnvironmentEnum": { module: "", name: "Environment" },
  "config#RegionEnum": { module: "", name: "Region" },
  "httpClient/httpClientException#HttpClientException": { module: "", name: "ApiError" },
  "typings/requestOptions#Options": { module: "", name: "CallOptions" },
  "typings/notification/notificationRequestItem#NotificationRequestItem": { module: "webhooks", name: "StandardEvent" },
};

/** `PaymentRequest.ChannelEnum` is the type of the field `channel` of a `PaymentRequest`. */
function fieldOfEnum(rewrite: Rewrite, declaration: ts.EnumDeclaration, library: LibraryIndex): string | undefined {
  const owner = ts.findAncestor(declaration, ts.isModuleDeclaration);
  if (owner === undefined) return undefined;
  const named = libraryName(rewrite.checker.getSymbolAtLocation(owner.name), rewrite.checker);
  const model = declaration
    .getSourceFile()
    .statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === owner.name.text);
  if (named === undefined || model === undefined || !ts.isClassDeclaration(model)) return undefined;
  const wanted = `${owner.name.text}.${declaration.name.text}`;
  for (const member of model.members) {
    if (!ts.isPropertyDeclaration(member) || member.type === undefined) continue;
    const type = member.type.getText().replace(" | null", "");
    const isList = type === `Array<${wanted}>`;
    if (type !== wanted && !isList) continue;
    const text = typeText(rewrite, { ...named, declaration: model }, library);
    const field = member.name.getText().replaceAll(/^["']|["']$/g, "");
    return text === undefined ? undefined : `NonNullable<${text}["${field}"]>${isList ? "[number]" : ""}`;
  }
  return undefined;
}

/** `PaymentRequest.ChannelEnum.Web` is `"Web"`; environments and regions are in lower case here. */
function migrateConstant(rewrite: Rewrite, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): void {
  const constant = constantOf(node, rewrite.checker);
  if (constant === undefined) return;
  const isSetting = constant.owner.file === "config" || constant.owner.file.includes("enums/environment");
  const text = JSON.stringify(isSetting ? constant.value.toLowerCase() : constant.value);
  // A text in an object that nothing gives a type to is any text.
  const isLoose =
    rewrite.isTypeScript &&
    ts.isPropertyAssignment(node.parent) &&
    rewrite.checker.getContextualType(node) === undefined;
  rewrite.replace(node, isLoose ? `${text} as const` : text);
}

/** `new PaymentRequest()` is an object. */
function migrateModel(rewrite: Rewrite, node: ts.NewExpression, library: LibraryIndex): void {
  const named = classNamed(node.expression, rewrite.checker);
  if (named === undefined || !named.file.startsWith("typings/")) return;
  const text = rewrite.isTypeScript ? typeText(rewrite, named, library) : "";
  if (text === undefined) return;
  const object = text === "" ? "{}" : `{} as ${text}`;
  rewrite.replace(node, ts.isVariableDeclaration(node.parent) ? object : `(${object})`);
}
