import type { OperationFacts } from "@adyen-kit/client/facts";
import ts from "typescript";
import type { LibraryIndex, MethodMatch } from "../library/library-index.ts";
import type { LibraryArgument } from "../library/read-library.ts";
import { classNamed, instanceOf } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { bare, camelCase, pascalCase, walk } from "./walk.ts";

const BY_HAND: Readonly<Record<string, string>> = {
  Platforms:
    "each part of Platforms is an API of its own: account, fund, hosted-onboarding, notification-configuration.",
  TerminalCloudAPI: "CloudTerminal of @adyen-kit/client/terminal takes its place.",
  TerminalLocalAPI: "LocalTerminal of @adyen-kit/client/terminal takes its place.",
  EncryptedCloudDeviceApi: "CloudTerminal of @adyen-kit/client/terminal takes its place, with merchantAccount and key.",
};

/** Services, their parts, and calls of their methods. */
export function migrateCalls(rewrite: Rewrite, library: LibraryIndex): void {
  walk(rewrite, (node) => {
    if (ts.isNewExpression(node)) migrateService(rewrite, node, library);
    else if (ts.isCallExpression(node)) migrateCall(rewrite, node, library);
    else if (ts.isPropertyAccessExpression(node)) migratePart(rewrite, node, library);
    else if (ts.isBindingElement(node)) migrateTakenPart(rewrite, node, library);
  });
}

/** `new CheckoutAPI(client)`, `new PaymentsApi(client)`. */
function migrateService(rewrite: Rewrite, node: ts.NewExpression, library: LibraryIndex): void {
  const named = classNamed(node.expression, rewrite.checker);
  if (named === undefined || !named.file.startsWith("services/")) return;
  const local = serviceName(rewrite, named.file, library, "value");
  if (local !== undefined) rewrite.replace(node.expression, local);
  else
    rewrite.todo(
      node,
      BY_HAND[named.name] ?? `${named.name} has no counterpart: see docs/migrating-official-names.md.`,
    );
}

/** The class of the client that has the operations of a service, or of a part of one. */
export function serviceName(
  rewrite: Rewrite,
  file: string,
  library: LibraryIndex,
  kind: "value" | "type",
): string | undefined {
  const service = library.services.get(file);
  if (service === undefined) return undefined;
  const module = `${service.api}/v${service.version}`;
  return service.group === undefined
    ? rewrite.use(module, pascalCase(service.api), kind)
    : rewrite.use(`${module}/${service.group}`, `${pascalCase(service.group)}Api`, kind);
}

/** `checkout.PaymentsApi` */
function migratePart(rewrite: Rewrite, node: ts.PropertyAccessExpression, library: LibraryIndex): void {
  const owner = instanceOf(node.expression, rewrite.checker);
  const part = instanceOf(node, rewrite.checker);
  if (owner === undefined || part === undefined || library.services.get(owner.file) === undefined) return;
  const group = library.services.get(part.file)?.group;
  if (group !== undefined && owner.file !== part.file) rewrite.replace(node.name, camelCase(group));
}

/** `const { PaymentsApi } = checkout` */
function migrateTakenPart(rewrite: Rewrite, node: ts.BindingElement, library: LibraryIndex): void {
  const part = instanceOf(node.name, rewrite.checker);
  const group = part === undefined ? undefined : library.services.get(part.file)?.group;
  const name = node.propertyName ?? node.name;
  if (group === undefined || !ts.isIdentifier(name) || part?.name !== name.text) return;
  if (node.propertyName === undefined) rewrite.before(node, `${camelCase(group)}: `);
  else rewrite.replace(node.propertyName, camelCase(group));
  rewrite.changes += 1;
}

function migrateCall(rewrite: Rewrite, node: ts.CallExpression, library: LibraryIndex): void {
  const { expression: callee } = node;
  if (!ts.isPropertyAccessExpression(callee)) return;
  const match = methodOf(rewrite, callee, library);
  if (match === undefined) return;
  const { method, operation, otherVersion } = match;
  if (node.arguments.some((argument) => ts.isSpreadElement(argument))) {
    rewrite.todo(node, `${method.name} takes its parameters as one object: ${shape(match)}.`);
    return;
  }
  if (otherVersion !== undefined)
    rewrite.todo(node, `this calls version ${operation.version} of the API; it was version ${otherVersion}.`);
  const isWholeService = method.part === undefined;
  const name = `${isWholeService ? `${camelCase(operation.group)}.` : ""}${operation.name}`;
  if (name !== callee.name.text) rewrite.replace(callee.name, name);
  else rewrite.changes += 1;
  migrateArguments(rewrite, node, match);
}

function methodOf(
  rewrite: Rewrite,
  callee: ts.PropertyAccessExpression,
  library: LibraryIndex,
): MethodMatch | undefined {
  const owner = instanceOf(callee.expression, rewrite.checker);
  if (owner !== undefined) {
    const match = library.methods.get(`${owner.file}#${callee.name.text}`);
    if (match === undefined && owner.file.startsWith("services/"))
      rewrite.todo(
        callee,
        `${owner.name}.${callee.name.text} has no counterpart: see docs/migrating-official-names.md.`,
      );
    return match;
  }
  return methodByName(rewrite, callee, library);
}

/** `this.checkout.PaymentsApi.payments` says what it is, even where the compiler does not know `this.checkout`. */
function methodByName(
  rewrite: Rewrite,
  { expression: part, name }: ts.PropertyAccessExpression,
  library: LibraryIndex,
): MethodMatch | undefined {
  if (!ts.isPropertyAccessExpression(part)) return undefined;
  if (!(rewrite.checker.getTypeAtLocation(part.expression).flags & ts.TypeFlags.Any)) return undefined;
  const found = [...library.methods.values()].filter(
    ({ method }) => method.part === part.name.text && method.name === name.text,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  rewrite.replace(part.name, camelCase(only.operation.group));
  return only;
}

/** `(id, request, options)` becomes `({ id, body: request }, options)`. */
function migrateArguments(rewrite: Rewrite, node: ts.CallExpression, { method, operation }: MethodMatch): void {
  const given = node.arguments.map((argument, index) => ({ argument, as: method.arguments[index] }));
  const fields = given.filter(({ as }) => as !== undefined && as.role !== "options");
  const sent = fields.filter(({ argument }) => !isNothing(argument));
  const options = given.find(({ as }) => as?.role === "options")?.argument;
  if (options !== undefined) checkOptions(rewrite, options);
  const [first, last] = [fields[0]?.argument, fields.at(-1)?.argument];
  if (first === undefined || last === undefined) {
    // Options come second, even where there is no parameter.
    if (options !== undefined) rewrite.before(options, "{}, ");
    return;
  }
  const isEmpty = sent.length === 0;
  if (isEmpty && options === undefined) {
    rewrite.text.remove(first.getFullStart(), last.getEnd());
    return;
  }
  rewrite.before(first, isEmpty ? "{" : "{ ");
  for (const [index, { argument, as }] of fields.entries()) {
    if (isNothing(argument)) {
      const next = fields[index + 1]?.argument;
      const previous = fields.slice(0, index).findLast((field) => !isNothing(field.argument))?.argument;
      if (next !== undefined) rewrite.text.remove(argument.getStart(rewrite.source), next.getStart(rewrite.source));
      else rewrite.text.remove(previous?.getEnd() ?? argument.getStart(rewrite.source), argument.getEnd());
    } else if (as !== undefined) nameField(rewrite, argument, fieldOf(as, operation));
  }
  const lastSent = sent.at(-1)?.argument ?? last;
  rewrite.after(isEmpty ? last : lastSent, isEmpty ? "}" : " }");
}

function isNothing(node: ts.Expression): boolean {
  return (ts.isIdentifier(node) && node.text === "undefined") || node.kind === ts.SyntaxKind.NullKeyword;
}

function nameField(rewrite: Rewrite, argument: ts.Expression, field: string): void {
  const isSameName = ts.isIdentifier(argument) && argument.text === field;
  if (!isSameName) rewrite.before(argument, `${/^[\w$]+$/.test(field) ? field : `"${field}"`}: `);
}

function fieldOf({ name, role, parameter }: LibraryArgument, operation: OperationFacts): string {
  return role === "body" && operation.body !== undefined ? "body" : (parameter ?? name);
}

const OPTIONS = new Set(["idempotencyKey", "headers", "timeout", "signal"]);

function checkOptions(rewrite: Rewrite, options: ts.Expression): void {
  const literal = bare(options);
  if (!ts.isObjectLiteralExpression(literal)) return;
  for (const property of literal.properties) {
    const name = property.name === undefined ? "" : rewrite.textOf(property.name);
    if (!OPTIONS.has(name)) rewrite.todo(property, `${name || "this"} is no option of a call here: see CallOptions.`);
  }
}

function shape({ method, operation }: MethodMatch): string {
  const fields = method.arguments.filter(({ role }) => role !== "options").map((one) => fieldOf(one, operation));
  return `{ ${fields.join(", ")} }`;
}
