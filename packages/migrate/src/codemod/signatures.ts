import ts from "typescript";
import { classNamed, instanceOf } from "./library-symbols.ts";
import type { Rewrite } from "./rewrite.ts";
import { walk } from "./walk.ts";

/** Checks of signatures, which are asynchronous here, as WebCrypto is. */
export function migrateSignatures(rewrite: Rewrite): void {
  const calls: ts.CallExpression[] = [];
  walk(rewrite, (node) => {
    if (ts.isCallExpression(node) && isValidator(rewrite, node)) calls.push(node);
  });
  const left = calls.filter((call) => !migrateCheck(rewrite, call));
  if (left.length === 0) walk(rewrite, (node) => removeValidator(rewrite, node));
}

function isValidator(rewrite: Rewrite, { expression: callee }: ts.CallExpression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) &&
    instanceOf(callee.expression, rewrite.checker)?.file === "utils/hmacValidator"
  );
}

function migrateCheck(rewrite: Rewrite, call: ts.CallExpression): boolean {
  const { expression: callee } = call;
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
  const known = CHECKS[method];
  if (known === undefined || call.arguments.length !== known.arguments) {
    rewrite.todo(call, "verify of @adyen-kit/client/webhooks checks a delivery over the bytes that came.");
    return false;
  }
  const enclosing = ts.findAncestor(call, ts.isFunctionLike);
  // Outside of functions only ES modules can wait.
  const canWait = enclosing === undefined ? ts.isExternalModule(rewrite.source) : makeAsync(rewrite, enclosing);
  if (!canWait) {
    rewrite.todo(call, `this is asynchronous here: make the function around it async, and call ${known.name}.`);
    return false;
  }
  rewrite.replace(callee, known.name);
  wrap(rewrite, call);
  if (known.helper !== undefined) addHelper(rewrite, known.helper(rewrite.isTypeScript));
  for (const name of known.uses) rewrite.use("webhooks", name);
  return true;
}

interface Check {
  readonly name: string;
  readonly arguments: number;
  readonly uses: readonly string[];
  readonly helper?: (isTypeScript: boolean) => string;
}

const CHECKS: Readonly<Record<string, Check>> = {
  validateHMAC: {
    ...{ name: "isSignedItem", arguments: 2, uses: ["verify", "WebhookError"] },
    helper: (isTypeScript) =>
      `/** Whether an item of a standard webhook is signed with a key. Better: verify(rawBody, headers, { keys }) checks a whole delivery. */
async function isSignedItem(item${isTypeScript ? ": object" : ""}, key${isTypeScript ? ": string" : ""})${isTypeScript ? ": Promise<boolean>" : ""} {
  const body = JSON.stringify({ notificationItems: [{ NotificationRequestItem: item }] });
  return verify(body, {}, { keys: key }).then(
    () => true,
    (error) => {
      if (error instanceof WebhookError) return false;
      throw error;
    },
  );
}
`,
  },
  validateHMACSignature: {
    ...{ name: "isSignedBody", arguments: 3, uses: ["verify", "WebhookError"] },
    helper: (isTypeScript) =>
      `/** Whether the body of a webhook is signed with a key. Better: verify(rawBody, headers, { keys }) gives the event, too. */
async function isSignedBody(key${isTypeScript ? ": string" : ""}, signature${isTypeScript ? ": string" : ""}, body${isTypeScript ? ": string" : ""})${isTypeScript ? ": Promise<boolean>" : ""} {
  return verify(body, { hmacsignature: signature }, { keys: key }).then(
    () => true,
    (error) => {
      if (error instanceof WebhookError) return false;
      throw error;
    },
  );
}
`,
  },
  calculateHmac: { name: "sign", arguments: 2, uses: ["sign"] },
};

/** `if (!validate(…))` needs the parentheses. */
function wrap(rewrite: Rewrite, call: ts.CallExpression): void {
  const { parent } = call;
  const isWhole =
    ts.isVariableDeclaration(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isIfStatement(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isParenthesizedExpression(parent);
  rewrite.before(call, isWhole ? "await " : "(await ");
  if (!isWhole) rewrite.after(call, ")");
}

/** A handler that is handed to a framework may be asynchronous; of other functions the callers would have to know. */
function makeAsync(rewrite: Rewrite, node: ts.SignatureDeclaration): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  if (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword)) return true;
  const isHandler = (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && ts.isCallExpression(node.parent);
  const isMapping =
    isHandler &&
    ts.isPropertyAccessExpression(node.parent.expression) &&
    /^(map|filter|every|some|forEach|find|reduce)$/.test(node.parent.expression.name.text);
  if (!isHandler || isMapping) return false;
  rewrite.before(node, "async ");
  return true;
}

function addHelper(rewrite: Rewrite, helper: string): void {
  if (!rewrite.text.toString().includes(helper)) rewrite.text.append(`\n${helper}`);
}

/** `const validator = new hmacValidator();` */
function removeValidator(rewrite: Rewrite, node: ts.Node): void {
  if (!ts.isNewExpression(node) || classNamed(node.expression, rewrite.checker)?.file !== "utils/hmacValidator") return;
  const statement = ts.findAncestor(node, ts.isVariableStatement);
  if (statement?.declarationList.declarations.length === 1 && ts.isVariableDeclaration(node.parent)) {
    rewrite.removeStatement(statement);
  } else if (!ts.isPropertyAccessExpression(node.parent))
    rewrite.todo(node, "there is no validator to make: take this away.");
}
