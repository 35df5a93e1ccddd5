import { maskCards } from "./cards.ts";
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

/** The error of a status, with a message that says what a person needs and nothing that was sent. */
export function apiError(call: string, context: ApiErrorContext): ApiError {
  const { statusCode, problem } = context;
  const ErrorClass = CLASSES[statusCode] ?? (statusCode >= 500 ? ServerError : ApiError);
  const said = [problem.title, problem.detail].filter(Boolean).join(": ");
  const codes = [problem.errorCode, problem.requestId && `request ${problem.requestId}`].filter(Boolean).join(", ");
  const fields = problem.invalidFields.map(({ name, message }) => `${name}: ${message}`).join("; ");
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
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  };
  // Errors end up in logs, and some repeat what was sent. Codes and references stay: some of those are long numbers.
  const said = (name: string) => maskCards(text(name) ?? "") || undefined;
  const pspReference = text("pspReference") ?? headers.get("pspreference") ?? undefined;
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

/** Adyen sends `{ name, value, message }` or wraps it: `{ "InvalidField": { … } }`. */
function readInvalidField(item: unknown): InvalidField[] {
  if (!isRecord(item)) return [];
  const { name, message, value } = isRecord(item["InvalidField"]) ? item["InvalidField"] : item;
  const text = (of: unknown) => maskCards(typeof of === "string" ? of : "");
  return [
    {
      name: text(name),
      message: text(message),
      ...(value !== undefined &&
        value !== null && { value: text(typeof value === "string" ? value : JSON.stringify(value)) }),
    },
  ];
}
