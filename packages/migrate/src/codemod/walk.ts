import ts from "typescript";
import type { Rewrite } from "./rewrite.ts";

/** Every node of a file that no other part has replaced, the outer before the inner. */
export function walk(rewrite: Rewrite, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    if (rewrite.handled.has(node)) return;
    visit(node);
    ts.forEachChild(node, step);
  };
  step(rewrite.source);
}

/** The expression inside parentheses, `as` and `!`. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;
}

export function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
