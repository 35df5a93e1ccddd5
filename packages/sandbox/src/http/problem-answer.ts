import type { OperationFacts } from "@adyen-kit/client/facts";
import { newRequestId, type RandomSource } from "../domain/random.ts";
import type { InvalidField, Problem } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { jsonAnswer, type SandboxAnswer } from "./message.ts";

/** How an API writes what is wrong: `problem` as RFC 7807 does (Management, platforms), `service` as the payment APIs do. */
export type ErrorForm = "problem" | "service";

/** The form that an API's own description gives its errors. */
export function formOf(operations: readonly OperationFacts[]): ErrorForm {
  const schemas = operations.flatMap(({ responses }) => Object.values(responses));
  const isService = schemas.some((schema) => schema !== null && "$ref" in schema && schema.$ref === "ServiceError");
  return isService ? "service" : "problem";
}

/** A problem as Adyen writes it. */
export function problemAnswer(
  problem: Problem,
  settings: Pick<Settings, "invalidFields">,
  random: RandomSource,
  form: ErrorForm = "problem",
): SandboxAnswer {
  const answer = jsonAnswer(
    statusOf(problem, form),
    form === "service" ? serviceError(problem) : rfc7807(problem, settings, random),
  );
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...(problem.transient && { "transient-error": "true" }),
      // As recorded.
      ...(form === "service" && problem.status === 401 && { "www-authenticate": AUTHENTICATE }),
    },
  };
}

const AUTHENTICATE = 'BASIC realm="Adyen PAL Service Authentication"';

/** The payment APIs call a request with fields that they do not know unreadable. */
function statusOf({ status, invalidFields }: Problem, form: ErrorForm): number {
  return form === "service" && invalidFields?.[0]?.unknownIn !== undefined ? 400 : status;
}

function rfc7807(
  { withoutRequestId, invalidFields, service: _, transient: __, final: ___, ...problem }: Problem,
  { invalidFields: form }: Pick<Settings, "invalidFields">,
  random: RandomSource,
): object {
  return {
    ...problem,
    ...(withoutRequestId !== true && { requestId: newRequestId(random) }),
    ...(invalidFields && {
      invalidFields: invalidFields.map(({ unknownIn: ____, ...field }) =>
        form === "wrapped" ? { InvalidField: field } : field,
      ),
    }),
  };
}

/** Codes and messages as recorded from Checkout. */
const SERVICE: Readonly<Record<number, readonly [errorCode: string, errorType: string, message?: string]>> = {
  400: ["702", "validation"],
  404: ["000", "validation"],
  401: ["000", "security", "HTTP Status Response - Unauthorized"],
  403: ["010", "security", "Not allowed"],
  422: ["702", "validation"],
};

function serviceError(problem: Problem): object {
  const { title, detail, invalidFields, service } = problem;
  const status = statusOf(problem, "service");
  if (service !== undefined) return { status, ...service };
  const [errorCode, errorType, message] = SERVICE[status] ?? ["000", status < 500 ? "validation" : "internal"];
  const [field] = invalidFields ?? [];
  return {
    status,
    errorCode,
    message: message ?? (field ? fieldMessage(field, invalidFields) : (detail ?? title)),
    errorType,
  };
}

/** The payment APIs tell of one field at a time. */
function fieldMessage({ name, message, unknownIn }: InvalidField, all: readonly InvalidField[] = []): string {
  if (unknownIn !== undefined) {
    const unknown = all.filter((field) => field.unknownIn === unknownIn).map((field) => lastOf(field.name));
    return `Structure of ${unknownIn} contains the following unknown fields: [${unknown.join(", ")}]`;
  }
  return message === "is missing" ? `Required field '${name}' is null` : `Field '${name}' is not valid: it ${message}.`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
