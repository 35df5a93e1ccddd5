import { maskCards } from "./cards.ts";
import { printable } from "./printable.ts";
import {
  ApiError,
  type ApiErrorContext,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  type InvalidField,
  NotFoundError,
  PermissionError,
  type Problem,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import { isRecord } from "./record.ts";

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** Fields that a message names; the error has all of them. */
const MOST_FIELDS = 20;

/** The error of a status, with a message that says what a person needs and nothing that was sent. */
export function apiError(call: string, context: ApiErrorContext): ApiError {
  const { statusCode, problem } = context;
  const ErrorClass = CLASSES[statusCode] ?? (statusCode >= 500 ? ServerError : ApiError);
  const said = [problem.title, problem.detail].filter(Boolean).join(": ");
  const codes = [problem.errorCode, problem.requestId && `request ${problem.requestId}`].filter(Boolean).join(", ");
  const invalid = problem.invalidFields.slice(0, MOST_FIELDS).map(({ name, message }) => `${name}: ${message}`);
  const more = problem.invalidFields.length - invalid.length;
  const fields = `${invalid.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  const message = [
    `${call} answered ${statusCode}`,
    said && ` ${said}`,
    codes && ` (${codes})`,
    fields && ` Fields: ${fields}`,
  ].join("");
  return new ErrorClass(message, context);
}

/** Reads RFC 7807 bodies (Management and the platform APIs) and service errors (Checkout and the classic APIs). */
export function readProblem(body: unknown, headers: Headers): Problem {
  const fields = isRecord(body) ? body : {};
  const raw = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  const text = (name: string) => shortly(raw(name));
  // Errors end up in logs, and some repeat what was sent. Codes and references stay: some of those are long numbers.
  const said = (name: string) => saidIn(raw(name) ?? "") || undefined;
  const pspReference = text("pspReference") ?? shortly(headers.get("pspreference") ?? undefined);
  return {
    errorCode: text("errorCode"),
    errorType: text("errorType") ?? text("type"),
    title: said("title") ?? said("message"),
    detail: said("detail"),
    requestId: text("requestId") ?? pspReference,
    pspReference,
    invalidFields: Array.isArray(fields["invalidFields"]) ? fields["invalidFields"].flatMap(readInvalidField) : [],
  };
}

/** A code or a reference: never long. */
function shortly(text: string | undefined): string | undefined {
  return text === undefined ? undefined : printable(text, 200);
}

/** What somebody says, with an end: of a text that goes on and on, no more is looked at. */
function saidIn(text: string): string {
  return printable(maskCards(text.slice(0, 4000)));
}

/** Adyen sends `{ name, value, message }` or wraps it: `{ "InvalidField": { … } }`. */
function readInvalidField(item: unknown): InvalidField[] {
  if (!isRecord(item)) return [];
  const { name, message, value } = isRecord(item["InvalidField"]) ? item["InvalidField"] : item;
  const text = (of: unknown) => saidIn(typeof of === "string" ? of : "");
  return [
    {
      name: text(name),
      message: text(message),
      ...(value !== undefined &&
        value !== null && { value: text(typeof value === "string" ? value : JSON.stringify(value)) }),
    },
  ];
}
