import type { OperationFacts } from "@adyen-kit/client/facts";
import { newPspReference, newRequestId, type RandomSource } from "../domain/random.ts";
import { fieldError, firstTold } from "../domain/errors/field-errors.ts";
import { type ErrorName, paymentError, type PaymentError } from "../domain/errors/payment-errors.ts";
import type { InvalidField, Problem } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { referencedResponse, type SandboxResponse } from "./message.ts";

/** How an API writes what is wrong: `problem` as RFC 7807 does (Management, platforms), `service` as the payment APIs do. */
export type ErrorForm = "problem" | "service";

/** The form that the description of an operation gives its errors, where it gives any. One API can have both. */
export function formOf({ responses }: OperationFacts): ErrorForm | undefined {
  const errors = Object.entries(responses).flatMap(([status, schema]) => (status.startsWith("2") ? [] : [schema]));
  if (errors.length === 0) return undefined;
  return errors.some((schema) => schema !== null && "$ref" in schema && schema.$ref === "ServiceError")
    ? "service"
    : "problem";
}

/** The form of most operations, for those that name no error and for what is wrong before an operation is found. */
export function usualForm(operations: readonly OperationFacts[]): ErrorForm {
  const forms = operations.map(formOf);
  const count = (wanted: ErrorForm) => forms.filter((form) => form === wanted).length;
  return count("service") > count("problem") ? "service" : "problem";
}

/** A problem as Adyen writes it. */
export function problemResponse(
  problem: Problem,
  settings: Pick<Settings, "invalidFields">,
  random: RandomSource,
  form: ErrorForm = "problem",
  operation?: OperationFacts,
): SandboxResponse {
  const answer = referencedResponse(
    statusOf(problem, form),
    form === "service" ? serviceError(problem, random, operation) : rfc7807(problem, settings, random),
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
  return form === "service" && invalidFields !== undefined && firstTold(invalidFields)?.unknownIn !== undefined
    ? 400
    : status;
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
      invalidFields: invalidFields.map(({ unknownIn: ____, lacking: _____, longest: ______, ...field }) =>
        form === "wrapped" ? { InvalidField: field } : field,
      ),
    }),
  };
}

/** What the payment APIs say where no rule has words of its own, by status. */
const BY_STATUS: Readonly<Record<number, ErrorName>> = {
  401: "unauthorized",
  403: "notAllowed",
  500: "internal",
};

/** Every refusal but that of a key has a reference of its own, whatever it is about. */
function serviceError(problem: Problem, random: RandomSource, operation: OperationFacts | undefined): object {
  const status = statusOf(problem, "service");
  const { code, message, type } = problem.service ?? wordsOf(problem, status, operation);
  const reference = status === 401 ? {} : { pspReference: newPspReference(random) };
  return { status, errorCode: code, message, errorType: type, ...reference };
}

type Words = Pick<PaymentError, "code" | "message" | "type">;

function wordsOf(
  { title, detail = title, invalidFields = [] }: Problem,
  status: number,
  operation?: OperationFacts,
): Words {
  const field = firstTold(invalidFields);
  if (field !== undefined) return fieldWords(field, invalidFields, operation);
  const name = BY_STATUS[status];
  if (name !== undefined) return paymentError(name);
  if (status === 400) return paymentError("unreadable", [detail]);
  return { code: status === 422 ? "702" : "000", message: detail, type: status < 500 ? "validation" : "internal" };
}

/** The payment APIs report one field at a time, or of all that a structure does not know. */
function fieldWords(field: InvalidField, all: readonly InvalidField[], operation?: OperationFacts): Words {
  const { unknownIn } = field;
  if (unknownIn === undefined) {
    const { name, about } = fieldError(field, operation?.id);
    return paymentError(name, about);
  }
  const unknown = all.filter((each) => each.unknownIn === unknownIn).map(({ name }) => lastOf(name));
  return paymentError("unknownFields", [unknownIn, unknown.join(", ")]);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
