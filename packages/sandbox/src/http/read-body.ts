import type { OperationFacts } from "@adyen-kit/client/facts";
import { invalid, unreadable } from "../domain/refusal.ts";
import { JsonError, parseJson } from "./json.ts";
import type { SandboxRequest } from "./message.ts";
import { type CheckOptions, checkValue } from "./check-value.ts";
import { shaped } from "./shape.ts";

/** The body of a request with the fields that its description has and callers may set, or a refusal. */
export function readBody({ body, method }: OperationFacts, request: SandboxRequest, check: CheckOptions): unknown {
  if (body === undefined) return undefined;
  const type = request.headers["content-type"];
  if (type === undefined || !/^application\/json\s*(;|$)/i.test(type)) {
    throw unreadable(`The body of this ${method} must be sent as application/json.`);
  }
  const value = parsed(request.body);
  const problems = checkValue(body.schema, value, "", check);
  if (problems.length > 0) throw invalid(problems);
  return shaped(body.schema, value, { schemas: check.schemas, direction: "request" });
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw error instanceof JsonError ? unreadable(error.message) : error;
  }
}
