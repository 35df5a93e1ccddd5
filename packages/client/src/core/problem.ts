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
  const invalid = problem.invalidFields
    .slice(0, MOST_FIELDS)
    .map(({ name, message }) => [name, message].filter(Boolean).join(": "));
  const more = problem.invalidFields.length - invalid.length;
  const fields = `${invalid.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  const message = [
    `${call} answered ${statusCode}`,
    said && ` ${said}`,
    codes && ` (${codes})`,
    fields && ` Fields: ${fields}`,
    isTwin(problem) ? TWIN : context.outcomeUnknown === true && " Whether it took effect is not known.",
  ]
    .filter(Boolean)
    .join("");
  return new ErrorClass(message, context);
}

/**
 * Whether a status leaves open what became of the request: some proxies say 408 while the server goes on, and what redirects to
 * somewhere else with 302 or 303 may have done it.
 */
export function leavesOpen(status: number): boolean {
  return status >= 500 || status === 408 || status === 302 || status === 303;
}

/**
 * Adyen is at work on the same request, or was: one under the same idempotency key, or one that uses up the same result of
 * a redirect. Of this call's attempt nothing was done; of its twin that is unknown.
 */
export function isTwin({ errorCode }: Problem): boolean {
  return errorCode === "704";
}

const TWIN =
  " The same request is under way or was done: ask how that ended, or send this one again, later and under the same idempotency key.";

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
    title: said("title") ?? said("message") ?? (typeof body === "string" ? textIn(body) : undefined),
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

/** What somebody says who does not speak JSON: a line of text, or the heading of a page. */
function textIn(body: string): string | undefined {
  const text = body.slice(0, 4000).trim();
  const said = text.startsWith("<") ? /<(?:title|h1)\b[^<>]*>([^<>]+)/i.exec(text)?.[1] : text;
  return printable(maskCards(said ?? ""), 300).trim() || undefined;
}

/**
 * Adyen sends `{ name, value, message }`, on classic platforms `{ errorDescription, fieldType: { field, fieldName } }`, or
 * wraps either: `{ "InvalidField": { … } }`.
 */
function readInvalidField(item: unknown): InvalidField[] {
  if (!isRecord(item)) return [];
  const [only, ...others] = Object.values(item);
  const { fieldType, errorDescription, errorCode, ...plain } = others.length === 0 && isRecord(only) ? only : item;
  const { field, fieldName } = isRecord(fieldType) ? fieldType : {};
  const {
    name = field ?? fieldName,
    message = errorDescription ?? (errorCode === undefined ? undefined : `error ${JSON.stringify(errorCode)}`),
    value,
  } = plain;
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
