import ts from "typescript";
import { libraryName } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** Instants are `Date` objects there, and ISO texts here, as Adyen sends them. */
export function migrateDates(rewrite: Rewrite): void {
  walk(rewrite, (node) => {
    if (ts.isPropertyAssignment(node) && isDateField(rewrite, fieldOf(rewrite, node))) {
      writeAsText(rewrite, node.initializer);
    } else if (
      ts.isPropertyAccessExpression(node) &&
      isDateField(rewrite, rewrite.checker.getSymbolAtLocation(node.name))
    ) {
      const { parent } = node;
      const isWritten =
        ts.isBinaryExpression(parent) &&
        parent.left === node &&
        parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
      if (isWritten) writeAsText(rewrite, parent.right);
      else rewrite.todo(node, `${node.name.text} is an ISO text here: new Date(text) makes a Date of it.`);
    }
  });
}

/** The field of a library's type that a property of an object literal becomes. */
function fieldOf(rewrite: Rewrite, { parent, name }: ts.PropertyAssignment): ts.Symbol | undefined {
  const type = rewrite.checker.getContextualType(parent);
  return type?.getNonNullableType().getProperty(rewrite.textOf(name).replaceAll(/["']/g, ""));
}

function isDateField(rewrite: Rewrite, field: ts.Symbol | undefined): boolean {
  if (field === undefined || libraryName(field, rewrite.checker)?.file.startsWith("typings/") !== true) return false;
  return isDate(rewrite, rewrite.checker.getTypeOfSymbol(field));
}

function isDate(rewrite: Rewrite, type: ts.Type): boolean {
  return (rewrite.checker.getNonNullableType(type).symbol as ts.Symbol | undefined)?.name === "Date";
}

function writeAsText(rewrite: Rewrite, value: ts.Expression): void {
  if (!isDate(rewrite, rewrite.checker.getTypeAtLocation(value))) return;
  const isSimple =
    ts.isIdentifier(value) ||
    ts.isNewExpression(value) ||
    ts.isPropertyAccessExpression(value) ||
    ts.isCallExpression(value);
  if (!isSimple) rewrite.before(value, "(");
  const mayBeAbsent = rewrite.checker.getTypeAtLocation(value).isUnion();
  rewrite.after(value, `${isSimple ? "" : ")"}${mayBeAbsent ? "?" : ""}.toISOString()`);
  rewrite.changes += 1;
}
