import ts from "typescript";

/** Something that Adyen's own library declares. */
export interface LibraryName {
  /** Where, below `lib/src` and without an ending: `services/checkout/paymentsApi`. */
  readonly file: string;
  readonly name: string;
  readonly declaration: ts.Declaration;
}

const PLACE = /\/@adyen\/api-library[^/]*\/lib\/src\/(.+?)(?:\.d)?\.ts$/;

/** What of the library a symbol is, by way of whatever it was imported through. */
export function libraryName(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): LibraryName | undefined {
  if (symbol === undefined) return undefined;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.[0];
  const file = PLACE.exec(declaration?.getSourceFile().fileName ?? "")?.[1];
  if (declaration === undefined || file === undefined) return undefined;
  const own = ts.getNameOfDeclaration(declaration)?.getText();
  return { file, name: own ?? target.name, declaration };
}

/** The class of the library that a value is an instance of. */
export function instanceOf(node: ts.Node, checker: ts.TypeChecker): LibraryName | undefined {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  const name = libraryName(type.symbol, checker);
  if (name === undefined || !ts.isClassDeclaration(name.declaration)) return undefined;
  return isStatic(type, checker) ? undefined : name;
}

/** The class of the library that an expression is, as in `new <expression>`. */
export function classNamed(node: ts.Node, checker: ts.TypeChecker): LibraryName | undefined {
  const type = checker.getTypeAtLocation(node);
  const name = libraryName(type.symbol, checker);
  if (name === undefined || !ts.isClassDeclaration(name.declaration)) return undefined;
  return isStatic(type, checker) ? name : undefined;
}

function isStatic(type: ts.Type, checker: ts.TypeChecker): boolean {
  return checker.getDeclaredTypeOfSymbol(type.symbol) !== type && type.getConstructSignatures().length > 0;
}

/** The value of a constant of the library: `"Web"` for `PaymentRequest.ChannelEnum.Web`. */
export function constantOf(
  node: ts.Node,
  checker: ts.TypeChecker,
): { readonly value: string; readonly owner: LibraryName } | undefined {
  const member = checker.getSymbolAtLocation(node);
  const declaration = member?.declarations?.[0];
  if (member === undefined || declaration === undefined || !ts.isEnumMember(declaration)) return undefined;
  const owner = libraryName(checker.getSymbolAtLocation(declaration.parent.name), checker);
  if (owner === undefined) return undefined;
  const value = checker.getConstantValue(declaration);
  return typeof value === "string" ? { value, owner } : { value: valueInScript(declaration), owner };
}

/** Declarations of some constants have no value; the scripts beside them do, and it is the name nearly everywhere. */
function valueInScript(member: ts.EnumMember): string {
  const name = member.name.getText();
  const script = ts.sys.readFile(member.getSourceFile().fileName.replace(/\.d\.ts$/, ".js")) ?? "";
  return new RegExp(`\\["${name}"\\] = ["'](.*?)["']`).exec(script)?.[1] ?? name;
}
