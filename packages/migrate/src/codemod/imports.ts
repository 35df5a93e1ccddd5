import ts from "typescript";
import type { Rewrite } from "./rewrite.ts";

const LIBRARY = /^@adyen\/api-library(\/|$)/;

/** A statement that brings names of the library into a file. */
export interface LibraryImport {
  readonly statement: ts.Statement;
  readonly isCommonJs: boolean;
  readonly names: readonly ImportedName[];
}

interface ImportedName {
  readonly local: ts.Identifier;
  /** What the name stands in, where there are several beside each other. */
  readonly element: ts.Node;
}

/** Imports, calls of `require`, and what is taken out of either: `const { Client } = adyen`. */
export function findLibraryImports(source: ts.SourceFile, checker: ts.TypeChecker): readonly LibraryImport[] {
  const found: LibraryImport[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...importIn(node, checker));
    // What is loaded where it is needed stands in functions.
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function importIn(statement: ts.Node, checker: ts.TypeChecker): LibraryImport[] {
  if (ts.isImportDeclaration(statement)) {
    return isLibrary(statement.moduleSpecifier) ? [{ statement, isCommonJs: false, names: importedBy(statement) }] : [];
  }
  if (ts.isImportEqualsDeclaration(statement)) {
    const { moduleReference: reference, name } = statement;
    return ts.isExternalModuleReference(reference) && isLibrary(reference.expression)
      ? [{ statement, isCommonJs: false, names: [{ local: name, element: name }] }]
      : [];
  }
  if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) return [];
  const [declaration] = statement.declarationList.declarations;
  if (declaration?.initializer === undefined || !isModule(declaration.initializer, checker)) return [];
  const isCommonJs = requireOf(declaration.initializer) !== undefined;
  return [{ statement, isCommonJs, names: bound(declaration.name) }];
}

function importedBy({ importClause: clause }: ts.ImportDeclaration): ImportedName[] {
  const names: ImportedName[] = [];
  if (clause?.name !== undefined) names.push({ local: clause.name, element: clause.name });
  const bindings = clause?.namedBindings;
  if (bindings !== undefined && ts.isNamespaceImport(bindings)) names.push({ local: bindings.name, element: bindings });
  if (bindings !== undefined && ts.isNamedImports(bindings))
    names.push(...bindings.elements.map((element) => ({ local: element.name, element })));
  return names;
}

function bound(name: ts.BindingName): ImportedName[] {
  if (ts.isIdentifier(name)) return [{ local: name, element: name }];
  return name.elements.flatMap((element) =>
    ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [{ local: element.name, element }] : [],
  );
}

function isLibrary(node: ts.Node): boolean {
  return ts.isStringLiteral(node) && LIBRARY.test(node.text);
}

/** The call in `require("…")`, `require("…").default` and `require("…").Client`. */
function requireOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(node)) return requireOf(node.expression);
  const isRequire =
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "require" &&
    node.arguments[0] !== undefined &&
    isLibrary(node.arguments[0]);
  return isRequire ? node : undefined;
}

function isModule(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (requireOf(node) !== undefined) return true;
  if (!ts.isIdentifier(node)) return false;
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  return declarations.some((one) => {
    if (ts.isVariableDeclaration(one)) return one.initializer !== undefined && requireOf(one.initializer) !== undefined;
    const statement = ts.findAncestor(one, ts.isImportDeclaration);
    return statement !== undefined && isLibrary(statement.moduleSpecifier);
  });
}

/** Takes away what is not used any more, and imports the client where the library was imported. */
export function rewriteImports(rewrite: Rewrite, imports: readonly LibraryImport[]): void {
  const { text, source } = rewrite;
  const isCommonJs = imports.length === 0 ? isCommonJsFile(source) : imports.some((one) => one.isCommonJs);
  const statements = rewrite.importStatements(isCommonJs && !rewrite.isTypeScript);
  // From the last on: what is taken out of an import goes before the import.
  for (const { statement, names } of imports.toReversed()) {
    const kept = names.filter(({ local }) => isStillUsed(rewrite, local));
    if (kept.length === 0) rewrite.removeStatement(statement);
    else if (kept.length < names.length) keepOnly(rewrite, names, kept);
    for (const { local } of kept)
      rewrite.todo(
        statement,
        `${local.text} of Adyen's library is still used below: see docs/migrating-official-names.md.`,
      );
  }
  if (statements.length === 0) return;
  const isDirective = (one: ts.Statement) => ts.isExpressionStatement(one) && ts.isStringLiteral(one.expression);
  const first =
    imports.find(({ statement }) => statement.parent === source)?.statement ??
    source.statements.find((one) => !isDirective(one));
  text.prependLeft(first?.getStart(source) ?? 0, `${statements.join("\n")}\n`);
}

function isCommonJsFile({ statements, fileName }: ts.SourceFile): boolean {
  return (
    fileName.endsWith(".cjs") || !statements.some((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one))
  );
}

function isStillUsed({ source, handled, checker }: Rewrite, local: ts.Identifier): boolean {
  const own = checker.getSymbolAtLocation(local);
  let isUsed = false;
  const visit = (node: ts.Node): void => {
    if (isUsed || handled.has(node)) return;
    if (ts.isIdentifier(node) && node !== local && node.text === local.text) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
      isUsed ||= symbol === own;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return isUsed;
}

function keepOnly({ text, source }: Rewrite, names: readonly ImportedName[], kept: readonly ImportedName[]): void {
  const elements = names.filter(({ element }) => ts.isImportSpecifier(element) || ts.isBindingElement(element));
  const [first, last] = [elements[0]?.element, elements.at(-1)?.element];
  if (first === undefined || last === undefined) return;
  const left = kept.map(({ element }) => element.getText(source));
  text.overwrite(first.getStart(source), last.getEnd(), left.join(", "));
}
