import type { OperationFacts } from "@adyen-kit/client/facts";
import { newPspReference, newRequestId, type RandomSource } from "../domain/random.ts";
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
): SandboxResponse {
  const answer = referencedResponse(
    statusOf(problem, form),
    form === "service" ? serviceError(problem, random) : rfc7807(problem, settings, random),
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
  500: ["701", "internal", "Internal Error"],
};

/** Bodies under these codes were recorded with a reference. */
const WITH_REFERENCE = new Set(["010", "101", "130", "14_030", "901", "905"]);

function serviceError(problem: Problem, random: RandomSource): object {
  const status = statusOf(problem, "service");
  const words = problem.service ?? wordsOf(problem, status);
  const reference = WITH_REFERENCE.has(words.errorCode) ? { pspReference: newPspReference(random) } : {};
  return { status, ...reference, ...words };
}

function wordsOf({ title, detail, invalidFields = [] }: Problem, status: number): Words {
  const [errorCode, errorType, message] = SERVICE[status] ?? ["000", status < 500 ? "validation" : "internal"];
  const [field] = invalidFields;
  if (field === undefined) return { errorCode, errorType, message: message ?? detail ?? title };
  const [code, text] = (field.unknownIn === undefined && fieldWords(field)) || [errorCode];
  return { errorCode: code, errorType, message: text ?? message ?? fieldMessage(field, invalidFields) };
}

interface Words {
  readonly errorCode: string;
  readonly errorType: string;
  readonly message: string;
}

type FieldWords = readonly [errorCode: string, message: string];

/** Fields whose absence has a code of its own. */
const MISSING: Readonly<Record<string, FieldWords>> = {
  amount: ["100", "Required object 'amount' is not provided."],
  "amount.currency": ["100", "No amount specified"],
  "amount.value": ["100", "No amount specified"],
  merchantAccount: ["901", "Invalid Merchant Account"],
  reference: ["130", "Required field 'reference' is not provided."],
  returnUrl: ["14_030", "Return URL is missing."],
  "billingAddress.street": ["132", "Required field 'billingAddress.street' is not provided."],
  "browserInfo.language": ["15_002", "Required field language missing for device channel browser"],
};

/** The same for fields, and what is in them, whose value cannot be. */
const WRONG: readonly (readonly [name: RegExp, words: FieldWords])[] = [
  [/^(amount|modificationAmount)\b/, ["137", "Field 'amount' is not valid."]],
  [/^countryCode$/, ["200", "Field 'countryCode' is not valid."]],
  [/^billingAddress\b/, ["104", "Billing address problem"]],
];

function fieldWords({ name, message }: InvalidField): FieldWords | undefined {
  if (message === "is empty" && name === "amount.currency") return ["138", "Unsupported currency specified"];
  const isMissing = /^(is missing|is empty|must not be null)$/.test(message);
  if (isMissing) return Object.hasOwn(MISSING, name) ? MISSING[name] : undefined;
  return WRONG.find(([pattern]) => pattern.test(name))?.[1];
}

/** The payment APIs tell of one field at a time. */
function fieldMessage({ name, message, unknownIn }: InvalidField, all: readonly InvalidField[]): string {
  if (unknownIn !== undefined) {
    const unknown = all.filter((field) => field.unknownIn === unknownIn).map((field) => lastOf(field.name));
    return `Structure of ${unknownIn} contains the following unknown fields: [${unknown.join(", ")}]`;
  }
  return /^is (missing|empty)$/.test(message) ? `Required field '${name}' is null` : `Field '${name}' is not valid: it ${message}.`;
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
