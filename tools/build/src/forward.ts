import ts from "typescript-5";

/**
 * Declarations for CommonJS that say: as in the ES module. Whoever mixes the two then has one type for each thing, and the
 * package carries it once.
 */
export function forwarded(declarations: string, module: string): string {
  const file = ts.createSourceFile("module.d.ts", declarations, ts.ScriptTarget.Latest);
  const types = new Set(file.statements.filter(ts.isInterfaceDeclaration).map(({ name }) => name.text));
  const values = file.statements.flatMap((statement) => valuesOf(statement, file, types));
  // A file that only hands on others keeps doing so: they are forwarded themselves.
  const handsOn = file.statements.some((each) => ts.isExportDeclaration(each) && each.exportClause !== undefined);
  if (values.length === 0 && handsOn) return declarations;
  const from = `"${module}" with { "resolution-mode": "import" }`;
  return [
    `export type * from ${from};\n`,
    ...(values.length === 0 ? [] : [`import type * as esm from ${from};\n`]),
    ...values,
  ].join("");
}

/**
 * What a statement exports that exists at run time. A class is a type too, with its type parameters, and so is a constant with an
 * interface of its name: what is forwarded with a star gives way to what is exported by name.
 */
function valuesOf(statement: ts.Statement, file: ts.SourceFile, types: ReadonlySet<string>): string[] {
  const isExported =
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.[0]?.kind === ts.SyntaxKind.ExportKeyword;
  if (!isExported) return [];
  const textOf = (node: ts.Node | undefined) => node?.getText(file) ?? "";
  const value = (name: ts.Node | undefined) => `export declare const ${textOf(name)}: typeof esm.${textOf(name)};\n`;
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => {
      const isType = types.has(textOf(name));
      return value(name) + (isType ? `export type ${textOf(name)} = esm.${textOf(name)};\n` : "");
    });
  }
  if (ts.isFunctionDeclaration(statement)) return [value(statement.name)];
  if (!ts.isClassDeclaration(statement)) return [];
  const { name, typeParameters = [] } = statement;
  const listed = (nodes: readonly ts.Node[]) => (nodes.length === 0 ? "" : `<${nodes.map(textOf).join(", ")}>`);
  const given = listed([...typeParameters]);
  const handedOn = listed(typeParameters.map((parameter) => parameter.name));
  return [value(name), `export type ${textOf(name)}${given} = esm.${textOf(name)}${handedOn};\n`];
}
