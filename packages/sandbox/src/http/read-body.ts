import type { OperationFacts } from "@adyen-kit/client/facts";
import { invalid, legalEntityRefused, unreadable } from "../domain/refusal.ts";
import { JsonError, parseExactly, parseJson } from "./json.ts";
import type { SandboxRequest } from "./message.ts";
import { checkValue } from "./check-value.ts";
import { coerced, type CoerceOptions } from "./coerce.ts";
import { shaped } from "./shape.ts";

/**
 * The body of a request with the fields that its description has and callers may set, in the types that it declares, or a
 * refusal. Only one that does not fit as it is, is read again in the types that it should have.
 */
export function readBody(
  { body, method, group }: OperationFacts,
  request: SandboxRequest,
  check: CoerceOptions,
): unknown {
  if (body === undefined) return undefined;
  const type = request.headers["content-type"];
  if (type === undefined || !/^application\/json\s*(;|$)/i.test(type)) {
    throw unreadable(`The body of this ${method} must be sent as application/json.`);
  }
  const { reading, schemas } = check;
  let value = parsed(request.body, parseJson);
  if (checkValue(body.schema, value, "", check).length > 0) {
    value = coerced(body.schema, parsed(request.body, parseExactly), check);
    const problems = checkValue(body.schema, value, "", check);
    // Recorded of legal entities alone.
    if (problems.length > 0) throw group === "legal-entities" ? legalEntityRefused(problems) : invalid(problems);
  }
  return shaped(body.schema, value, { schemas, reading, direction: "request" });
}

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof JsonError ? unreadable(error.message) : error;
  }
}
