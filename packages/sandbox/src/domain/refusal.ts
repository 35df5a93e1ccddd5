import { type ErrorName, paymentError, type PaymentError } from "./errors/payment-errors.ts";

export interface InvalidField {
  readonly name: string;
  readonly message: string;
  /** What was sent; left out where nothing was. */
  readonly value?: string;
  /** The structure that has no such field. */
  readonly unknownIn?: string;
  /** It must be there: nothing was sent, or an empty text. */
  readonly lacking?: "absent" | "empty";
  /** So many characters it may have, and has more. */
  readonly longest?: number;
}

/** A field that must be there and was not sent. */
export function missing(name: string): InvalidField {
  return { name, message: "is missing", lacking: "absent" };
}

/** Adyen's account of why it does not do what was asked: the fields of its error body, as data. */
export interface Problem {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly errorCode: string;
  readonly detail?: string;
  readonly invalidFields?: readonly InvalidField[];
  /** Adyen leaves the request id out of some bodies (recorded: 401 and 403). */
  readonly withoutRequestId?: true;
  /** How the payment APIs say it, where they have words of their own. */
  readonly service?: Pick<PaymentError, "code" | "type" | "message">;
  /** The caller may repeat the request: the header `transient-error`. */
  readonly transient?: true;
  /** What was refused under an idempotency key stays refused. */
  readonly final?: true;
}

/** Thrown where a rule refuses a request; the server answers with the problem. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

const TYPES = "https://docs.adyen.com/errors";

/** A key that is wrong, unknown, not yet or no longer valid: the platform does not say which. */
export function unauthorized(): Refusal {
  return new Refusal({
    status: 401,
    type: `${TYPES}/unauthorized`,
    title: "Unauthorized",
    errorCode: "00_401",
    withoutRequestId: true,
  });
}

export function forbidden(): Refusal {
  return new Refusal({
    status: 403,
    type: `${TYPES}/forbidden`,
    title: "Forbidden",
    detail: "Not allowed",
    errorCode: "00_403",
    withoutRequestId: true,
  });
}

export function unreadable(detail: string): Refusal {
  return new Refusal({ status: 400, type: `${TYPES}/bad-request`, title: "Bad request", detail, errorCode: "00_400" });
}

/** The platform answers 422, not 404, for an entity that does not exist. */
export function unknownEntity(detail?: string): Refusal {
  const problem = { status: 422, type: `${TYPES}/not-found`, title: "Entity was not found", errorCode: "30_112" };
  return new Refusal({ ...problem, ...(detail !== undefined && { detail }) });
}

/** More than anybody mends at once; a request can have a hundred thousand. */
const MOST_TOLD = 100;

export function invalid(problems: readonly InvalidField[]): Refusal {
  const invalidFields = problems.slice(0, MOST_TOLD);
  return new Refusal({
    status: 422,
    type: `${TYPES}/validation`,
    title: "Invalid request",
    detail: "Fields are missing or not valid.",
    errorCode: "29_001",
    invalidFields,
  });
}

/** As recorded of Legal Entity. */
export function legalEntityRefused(problems: readonly InvalidField[]): Refusal {
  const invalidFields = problems.slice(0, MOST_TOLD);
  return new Refusal({
    ...{ status: 422, type: `${TYPES}/validation`, errorCode: "30_102", invalidFields },
    title: "The request is missing required fields or contains invalid data.",
    detail: "Invalid legal entity information provided",
  });
}

export function originRefused(title: string, invalidFields: readonly InvalidField[]): Refusal {
  return new Refusal({ status: 422, type: `${TYPES}/validation`, title, errorCode: "31_004", invalidFields });
}

export function userRefused(invalidFields: readonly InvalidField[]): Refusal {
  const title = "Invalid user information provided.";
  return new Refusal({ status: 422, type: `${TYPES}/validation`, title, errorCode: "31_007", invalidFields });
}

export function terminalsRefused(detail: string): Refusal {
  return new Refusal({
    status: 422,
    type: `${TYPES}/unprocessable-entity`,
    title: "Terminal ID verification failed.",
    detail,
    errorCode: "02_005",
  });
}

/** `near`: what may have been meant, such as `POST /v72/payments`. */
export function noSuchPath(path: string, near: string | undefined): Refusal {
  const detail = `There is nothing at ${path}.${near === undefined ? "" : ` Did you mean ${near}?`}`;
  return new Refusal({ status: 404, type: `${TYPES}/not-found`, title: "Not found", detail, errorCode: "00_404" });
}

/** The path is one of Adyen's, but not with this method. */
export function otherMethod(): Refusal {
  const type = `${TYPES}/method-not-allowed`;
  return new Refusal({ status: 405, type, title: "Method not allowed", errorCode: "00_405" });
}

export function tooLarge(most: string): Refusal {
  const detail = `A body has at most ${most}.`;
  return new Refusal({ status: 413, type: `${TYPES}/too-large`, title: "Too large", detail, errorCode: "00_413" });
}

export function internal(): Refusal {
  return new Refusal({ status: 500, type: `${TYPES}/internal`, title: "Internal error", errorCode: "00_500" });
}

/** The payment APIs, when what remembers idempotency keys is away: nothing was done, and it may be tried again. */
export function storeAway(): Refusal {
  return paymentRefusal("storeAway", [], { transient: true });
}

/** A refusal of a payment API in Adyen's own code and words. `about`: what it is about, where the words say so. */
export function paymentRefusal(
  name: ErrorName,
  about: readonly string[] = [],
  more: Pick<Problem, "transient" | "final"> = {},
): Refusal {
  return refusalOf(paymentError(name, about), more);
}

/** A refusal in the words of an error. */
export function refusalOf(
  { code, message, status, type }: PaymentError,
  more: Pick<Problem, "transient" | "final"> = {},
): Refusal {
  return new Refusal({
    status,
    type: `${TYPES}/validation`,
    title: message,
    errorCode: code,
    service: { code, type, message },
    ...more,
  });
}
