import ts from "typescript";
import { classNamed, instanceOf } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** `instanceof HttpClientException`, and what is read of such an error. */
export function migrateErrors(rewrite: Rewrite, usesLibrary: boolean): void {
  walk(rewrite, (node) => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      if (isException(classNamed(node.right, rewrite.checker)?.file))
        rewrite.replace(node.right, rewrite.use("", "ApiError"));
    } else if (ts.isPropertyAccessExpression(node) && isError(rewrite, node.expression, usesLibrary)) {
      migrateField(rewrite, node);
    }
  });
}

function isException(file: string | undefined): boolean {
  return file === "httpClient/httpClientException";
}

/** In a `catch` the compiler knows nothing; `responseBody` is a name that says it. */
function isError(rewrite: Rewrite, node: ts.Expression, usesLibrary: boolean): boolean {
  if (isException(instanceOf(node, rewrite.checker)?.file)) return true;
  const unknown = ts.TypeFlags.Any | ts.TypeFlags.Unknown;
  return usesLibrary && (rewrite.checker.getTypeAtLocation(node).flags & unknown) !== 0;
}

function migrateField(rewrite: Rewrite, node: ts.PropertyAccessExpression): void {
  const error = rewrite.textOf(node.expression);
  if (node.name.text === "responseBody") {
    const parsing = ts.isNonNullExpression(node.parent) ? node.parent.parent : node.parent;
    if (ts.isCallExpression(parsing) && rewrite.textOf(parsing.expression) === "JSON.parse") {
      rewrite.replace(parsing, rewrite.isTypeScript ? `(${error}.body as any)` : `${error}.body`);
    } else rewrite.replace(node, `JSON.stringify(${error}.body)`);
  } else if (node.name.text === "apiError") {
    rewrite.replace(node.name, "body");
    rewrite.todo(
      node,
      "body is the whole of Adyen's answer; title, errorCode and invalidFields are fields of the error.",
    );
  } else if (node.name.text === "responseHeaders") {
    rewrite.todo(node, 'responseHeaders is a Headers object: .get("name").');
  }
}
