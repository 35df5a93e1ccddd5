import type { OperationModel } from "../model/model.ts";
import { wrap } from "./printer.ts";

/** What stands above an operation in the generated code: facts, in our words. */
export function operationDoc(operation: OperationModel): string[] {
  const { fact } = operation;
  return [
    `\`${fact.method} ${fact.path}\``,
    "",
    ...(operation.note ? [...wrap(operation.note), ""] : []),
    ...(operation.roles.length > 0 ? roleLines(operation) : []).map((line) => `- ${line}`),
    `- Retry: ${retryLine(operation)}`,
    ...(operation.errors.length > 0 ? [`- Errors: ${operation.errors.map(({ status }) => status).join(", ")}`] : []),
    ...(operation.rateLimitedInLive ? ["- Rate limited in the live environment"] : []),
    ...(fact.addedIn ? [`- Since version ${fact.addedIn}`] : []),
    ...(fact.deprecated ? ["", `@deprecated${fact.deprecatedIn ? ` Since version ${fact.deprecatedIn}.` : ""}`] : []),
    "",
    `@see {@link ${operation.documentation}}`,
  ];
}

/** `page`: what roles lead to, where they are links. */
export function roleLines({ roles, advancedRoles }: OperationModel, page?: string): string[] {
  const linked = (role: string) => (page === undefined ? role : `[${role}](${page})`);
  if (roles === "any") return ["Role: any one of this API"];
  if (roles.length === 0) return ["Role: none documented"];
  return [
    `Role: ${roles.map(linked).join(" or ")}`,
    ...(advancedRoles.length > 0 ? [`For sensitive fields also: ${advancedRoles.map(linked).join(", ")}`] : []),
  ];
}

export function retryLine({ fact, keyed }: OperationModel): string {
  if (["GET", "PUT", "DELETE"].includes(fact.method)) return "safe to repeat";
  return keyed ? "safe to repeat under one idempotency key" : "never repeated by the client";
}
