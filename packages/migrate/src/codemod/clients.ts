import ts from "typescript";
import { asProperties, isConfig, type Option, optionOf } from "./client-options.ts";
import { classNamed, instanceOf } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** `new Client(…)`, with the `Config` that it is made of and what is set on it afterwards. */
export function migrateClients(rewrite: Rewrite): void {
  walk(rewrite, (node) => {
    if (ts.isNewExpression(node) && classNamed(node.expression, rewrite.checker)?.file === "client")
      migrateClient(rewrite, node);
  });
  walk(rewrite, (node) => {
    if (ts.isNewExpression(node) && isConfigClass(rewrite, node)) migrateLooseConfig(rewrite, node);
    else if (ts.isPropertyAccessExpression(node) && instanceOf(node.expression, rewrite.checker)?.file === "client")
      rewrite.todo(node, `AdyenClient has no ${node.name.text}: its options are given when it is made.`);
  });
}

function migrateClient(rewrite: Rewrite, node: ts.NewExpression): void {
  const [given, httpClient] = node.arguments ?? [];
  const later = settingsMadeLater(rewrite, node);
  const made = given === undefined ? [] : optionsOf(rewrite, given);
  rewrite.replace(node.expression, rewrite.use("", "AdyenClient"));
  if (made === undefined) {
    for (const { node: statement } of later) rewrite.todo(statement, "give this to AdyenClient when it is made.");
    rewrite.todo(node, "give the options of AdyenClient: { apiKey, environment }, see ClientOptions.");
    return;
  }
  if (httpClient !== undefined) made.push({ option: optionOf(rewrite, "httpClient", httpClient) });
  const all = [...made, ...later];
  const literal = given === undefined ? undefined : literalOf(given);
  const isKept = literal !== undefined && later.length === 0 && all.every(isUnchanged) && httpClient === undefined;
  if (!isKept && given !== undefined) {
    const properties = asProperties(lastOfEach(all.map(({ option }) => option)));
    const end = httpClient ?? given;
    rewrite.text.overwrite(given.getStart(rewrite.source), end.getEnd(), layOut(properties, node, rewrite));
    rewrite.markHandled(given);
    if (httpClient !== undefined) rewrite.markHandled(httpClient);
  }
  for (const { option, remove } of all) {
    if ("advice" in option) rewrite.todo(node, option.advice);
    if (remove !== undefined) rewrite.removeStatement(remove);
  }
}

/** Where an option comes from, and the statement that set it, which goes away. */
interface Setting {
  readonly option: Option;
  readonly remove?: ts.Statement;
  /** Its property, where it stands in the call already. */
  readonly property?: ts.ObjectLiteralElementLike;
}

function isUnchanged({ option, property }: Setting): boolean {
  return (
    "name" in option &&
    property !== undefined &&
    property.getText() === (option.name === option.text ? option.name : `${option.name}: ${option.text}`)
  );
}

function lastOfEach(options: readonly Option[]): Option[] {
  return options.filter(
    (option, index) =>
      !options.slice(index + 1).some((later) => "name" in option && "name" in later && option.name === later.name),
  );
}

function layOut(properties: readonly string[], node: ts.Node, { source }: Rewrite): string {
  const line = `{ ${properties.join(", ")} }`;
  if (line.length < 90) return line;
  const { line: at } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const indentation = /^[ \t]*/.exec(source.text.slice(source.getPositionOfLineAndCharacter(at, 0)))?.[0] ?? "";
  return `{\n${properties.map((property) => `${indentation}  ${property},\n`).join("")}${indentation}}`;
}

/** The settings in what `new Client` is given; nothing where they cannot be seen. */
function optionsOf(rewrite: Rewrite, given: ts.Expression): Setting[] | undefined {
  const literal = literalOf(given);
  if (literal !== undefined) {
    const settings: Setting[] = [];
    for (const property of literal.properties) {
      const value = valueOf(property);
      if (value === undefined || property.name === undefined) return undefined;
      const name = property.name.getText().replaceAll(/["']/g, "");
      const inner = name === "config" ? optionsOf(rewrite, value) : undefined;
      if (name === "config" && inner === undefined) return undefined;
      settings.push(...(inner ?? [{ option: optionOf(rewrite, name, value), property }]));
    }
    return settings;
  }
  if (ts.isNewExpression(given) && isConfigClass(rewrite, given)) {
    const [options] = given.arguments ?? [];
    return options === undefined ? [] : optionsOf(rewrite, options);
  }
  return ts.isIdentifier(given) ? settingsOfVariable(rewrite, given) : undefined;
}

function literalOf(node: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return literalOf(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
}

function valueOf(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  return ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
}

/** `const config = new Config(); config.apiKey = …;`: all of it, if nothing else is done with it. */
function settingsOfVariable(rewrite: Rewrite, name: ts.Identifier): Setting[] | undefined {
  const declaration = declarationOf(rewrite, name);
  const statement = declaration === undefined ? undefined : ts.findAncestor(declaration, ts.isVariableStatement);
  if (declaration?.initializer === undefined || statement?.declarationList.declarations.length !== 1) return undefined;
  if (!isConfig(rewrite, declaration.initializer) && literalOf(declaration.initializer) === undefined) return undefined;
  const made = optionsOf(rewrite, declaration.initializer);
  if (made === undefined) return undefined;
  const assignments: (Assignment & { readonly name: string })[] = [];
  const reads: ts.PropertyAccessExpression[] = [];
  for (const use of usesOf(rewrite, name, declaration)) {
    const access = use.parent;
    if (!ts.isPropertyAccessExpression(access)) return undefined;
    const assignment = assignmentTo(access);
    // Set elsewhere, in a function or on a condition, it is not known when.
    if (assignment !== undefined && assignment.statement.parent !== statement.parent) return undefined;
    if (assignment === undefined) reads.push(access);
    else assignments.push({ ...assignment, name: access.name.text });
  }
  const valueRead = (read: ts.PropertyAccessExpression) =>
    assignments.findLast((assignment) => assignment.name === read.name.text)?.value;
  if (!reads.every((read) => isRepeatable(valueRead(read)))) return undefined;
  for (const read of reads) rewrite.replace(read, rewrite.textOf(valueRead(read) ?? read));
  rewrite.removeStatement(statement);
  const settings = assignments.map((assignment) => {
    const option = optionOf(rewrite, assignment.name, assignment.value);
    return { option, remove: assignment.statement, isRead: reads.some((read) => read.name.text === assignment.name) };
  });
  // What no client knows, and was kept there for others, they have now.
  const isForOthers = ({ option, isRead }: (typeof settings)[number]) => "advice" in option && isRead;
  for (const { remove } of settings.filter(isForOthers)) rewrite.removeStatement(remove);
  return [...made.map(({ option }) => ({ option })), ...settings.filter((setting) => !isForOthers(setting))];
}

function declarationOf(rewrite: Rewrite, name: ts.Identifier): ts.VariableDeclaration | undefined {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? rewrite.checker.getShorthandAssignmentValueSymbol(name.parent)
    : rewrite.checker.getSymbolAtLocation(name);
  const declaration = symbol?.valueDeclaration;
  return declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    declaration.getSourceFile() === rewrite.source
    ? declaration
    : undefined;
}

/** Every other place that speaks of a variable. */
function usesOf(rewrite: Rewrite, name: ts.Identifier, declaration: ts.VariableDeclaration): ts.Identifier[] {
  const uses: ts.Identifier[] = [];
  walk(rewrite, (node) => {
    if (!ts.isIdentifier(node) || node === name || node === declaration.name || node.text !== name.text) return;
    if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return;
    if (declarationOf(rewrite, node) === declaration) uses.push(node);
  });
  return uses;
}

/** What may be written again wherever it is read: names, constants and what is chosen between them. */
function isRepeatable(node: ts.Expression | undefined): boolean {
  if (node === undefined) return false;
  if (ts.isPropertyAccessExpression(node) || ts.isNonNullExpression(node)) return isRepeatable(node.expression);
  if (ts.isBinaryExpression(node)) return isRepeatable(node.left) && isRepeatable(node.right);
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);
}

interface Assignment {
  readonly statement: ts.Statement;
  readonly value: ts.Expression;
}

function assignmentTo(access: ts.PropertyAccessExpression): Assignment | undefined {
  const { parent } = access;
  if (!ts.isBinaryExpression(parent) || parent.left !== access) return undefined;
  if (parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isExpressionStatement(parent.parent))
    return undefined;
  return { statement: parent.parent, value: parent.right };
}

const SETTERS: Readonly<Record<string, readonly string[]>> = {
  setEnvironment: ["environment", "liveEndpointUrlPrefix"],
  setTimeouts: ["connectionTimeoutMillis"],
  setApplicationName: ["applicationName"],
};

/** `client.setEnvironment("TEST");` in the same block as the client. */
function settingsMadeLater(rewrite: Rewrite, made: ts.NewExpression): (Setting & { readonly node: ts.Node })[] {
  const declaration = made.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return [];
  const block = ts.findAncestor(declaration, ts.isVariableStatement)?.parent;
  return usesOf(rewrite, declaration.name, declaration).flatMap((use) => {
    const call = ts.isPropertyAccessExpression(use.parent) ? use.parent.parent : undefined;
    if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
    const names = SETTERS[call.expression.name.text];
    const statement = call.parent;
    if (names === undefined || !ts.isExpressionStatement(statement) || statement.parent !== block) return [];
    return call.arguments.flatMap((argument, index) => {
      const name = names[index];
      const remove = index === 0 ? { remove: statement } : {};
      return name === undefined ? [] : [{ option: optionOf(rewrite, name, argument), node: statement, ...remove }];
    });
  });
}

function isConfigClass(rewrite: Rewrite, node: ts.NewExpression): boolean {
  return classNamed(node.expression, rewrite.checker)?.file === "config";
}

/** A `Config` that goes where it cannot be followed. */
function migrateLooseConfig(rewrite: Rewrite, node: ts.NewExpression): void {
  const [given] = node.arguments ?? [];
  const settings = given === undefined ? [] : optionsOf(rewrite, given);
  rewrite.todo(node, "options of AdyenClient are a plain object: { apiKey, environment }, see ClientOptions.");
  if (settings === undefined) return;
  rewrite.replace(node, layOut(asProperties(settings.map(({ option }) => option)), node, rewrite));
}
