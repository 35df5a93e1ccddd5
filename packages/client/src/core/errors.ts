import { BRAND, isInstance } from "./brand.ts";

export interface ErrorContext {
  /** Id of the operation: `management/v3/api-key-company-level/generateNewApiKey`. */
  readonly operation?: string | undefined;
  /** See {@link AdyenError.outcomeUnknown}. */
  readonly outcomeUnknown?: boolean | undefined;
  readonly attempts?: number | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly cause?: unknown;
}

/** Everything that this client throws. `name` is that of the class. */
export class AdyenError extends Error {
  static readonly [BRAND]: string = "AdyenError";

  /** Id of the operation that was called, where there was one. */
  readonly operation: string | undefined;

  /**
   * The call may have taken effect although it failed: in one of its attempts the request had left and no usable answer
   * came, and the operation is not one that can be repeated safely; or it was repeated, and then refused because its first
   * attempt had done it, as a DELETE is with 404. Find out before calling again, or send the same `idempotencyKey` again
   * where the operation's page says that it takes one.
   */
  readonly outcomeUnknown: boolean;

  /** How often the call was tried. 0: nothing was sent. */
  readonly attempts: number;

  /**
   * The key that all attempts were sent under. Send it again to repeat the same call, where the operation's page says that it
   * takes one: of a key that was given to another operation nobody knows that Adyen heeds it.
   */
  readonly idempotencyKey: string | undefined;

  /** The same call may go well later, and trying it again is safe; the client had no more tries or no more time. */
  readonly retryable: boolean;

  constructor(message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.name = new.target[BRAND];
    this.operation = context.operation;
    this.outcomeUnknown = context.outcomeUnknown ?? false;
    this.attempts = context.attempts ?? 0;
    this.idempotencyKey = context.idempotencyKey;
    this.retryable = context.retryable ?? false;
  }

  /**
   * `instanceof`, by name. It says of which type its value then is, so that the compiler takes the body of an
   * {@link ApiError} from what was narrowed, and for `unknown` where nothing is known, in place of `any`.
   */
  static override [Symbol.hasInstance]<Class extends abstract new (...args: never) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    return isInstance(this, value);
  }

  /** For logs: never a key, never a body. */
  toJSON(): Record<string, unknown> {
    const shown: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(shown, this);
  }
}

/**
 * The program's own mistake: an option of the client or a parameter of a call, found before anything was sent, or a function
 * that should have given the key, which is asked before each attempt.
 */
export class ConfigurationError extends AdyenError {
  static override readonly [BRAND]: string = "ConfigurationError";
  declare readonly name: "ConfigurationError";

  /** Name of the option or parameter. */
  readonly field: string;

  constructor(field: string, message: string, context?: ErrorContext) {
    super(`${field}: ${message}`, context);
    this.field = field;
  }
}

/** No complete answer came: the connection could not be made, or broke. */
export class ConnectionError extends AdyenError {
  static override readonly [BRAND]: string = "ConnectionError";
  declare readonly name: "ConnectionError";

  /** Code of the system, for example `ECONNREFUSED`. */
  readonly code: string | undefined;

  constructor(message: string, context: ErrorContext & { readonly code?: string | undefined }) {
    super(message, context);
    this.code = context.code;
  }
}

/** No complete answer came in time. */
export class TimeoutError extends AdyenError {
  static override readonly [BRAND]: string = "TimeoutError";
  declare readonly name: "TimeoutError";

  /** The limit that was reached, in milliseconds. */
  readonly timeout: number;

  constructor(message: string, context: ErrorContext & { readonly timeout: number }) {
    super(message, context);
    this.timeout = context.timeout;
  }
}

/** The caller's `AbortSignal` ended the call. `cause` is the signal's reason. */
export class AbortedError extends AdyenError {
  static override readonly [BRAND]: string = "AbortedError";
  declare readonly name: "AbortedError";
}

/** An answer of success that cannot be read: no body where there must be one, not JSON, not UTF-8. */
export class ParseError extends AdyenError {
  static override readonly [BRAND]: string = "ParseError";
  declare readonly name: "ParseError";

  readonly statusCode: number;
  readonly #rawBody: string;

  constructor(message: string, context: ErrorContext & { readonly statusCode: number; readonly rawBody: string }) {
    super(message, context);
    this.statusCode = context.statusCode;
    this.#rawBody = context.rawBody;
  }

  /** What came. It may hold secrets: not part of logs and inspection. */
  get rawBody(): string {
    return this.#rawBody;
  }
}

export interface InvalidField {
  readonly name: string;
  readonly message: string;
  /** What was sent; Adyen leaves it out where the field was missing. */
  readonly value?: string;
}

/** What an error's body says, in one shape for Adyen's two wire formats. */
export interface Problem {
  readonly errorCode?: string | undefined;
  readonly errorType?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly requestId?: string | undefined;
  readonly pspReference?: string | undefined;
  readonly invalidFields: readonly InvalidField[];
}

export interface ApiErrorContext extends ErrorContext {
  readonly statusCode: number;
  readonly problem: Problem;
  readonly body: unknown;
  readonly responseHeaders: Headers;
  readonly retryAfter?: number | undefined;
}

/** Adyen answered with an error. The subclasses distinguish them by status. */
export class ApiError<Body = unknown> extends AdyenError {
  static override readonly [BRAND]: string = "ApiError";

  readonly statusCode: number;
  /** For example `30_112` (Management) or `901` (Checkout). */
  readonly errorCode: string | undefined;
  /** A URI that names the kind of problem (Management), or `validation`, `security`, `internal`, … (Checkout). */
  readonly errorType: string | undefined;
  readonly title: string | undefined;
  /** Missing in many answers, whatever Adyen's schema says. */
  readonly detail: string | undefined;
  /** To quote when asking Adyen's support. */
  readonly requestId: string | undefined;
  readonly pspReference: string | undefined;
  /** How long Adyen asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  readonly #invalidFields: readonly InvalidField[];
  readonly #body: unknown;
  readonly #responseHeaders: Headers;

  constructor(message: string, context: ApiErrorContext) {
    super(message, context);
    const { problem } = context;
    this.statusCode = context.statusCode;
    this.errorCode = problem.errorCode;
    this.errorType = problem.errorType;
    this.title = problem.title;
    this.detail = problem.detail;
    this.requestId = problem.requestId;
    this.pspReference = problem.pspReference;
    this.retryAfter = context.retryAfter;
    this.#invalidFields = problem.invalidFields;
    this.#body = context.body;
    this.#responseHeaders = context.responseHeaders;
  }

  /** The fields that Adyen refused, in both of its wire shapes. Values may be personal data: not part of logs. */
  get invalidFields(): readonly InvalidField[] {
    return this.#invalidFields;
  }

  /** The parsed body, or its text where it is not JSON. Not part of logs and inspection. */
  get body(): Body {
    return this.#body as Body;
  }

  get responseHeaders(): Headers {
    return this.#responseHeaders;
  }
}

/** 400: the request could not be read. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "BadRequestError";
  declare readonly name: "BadRequestError";
}

/** 401: the key or password is missing, wrong, or no longer valid. Adyen does not say which. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "AuthenticationError";
  declare readonly name: "AuthenticationError";
}

/** 403: the credential lacks the role or the account. It proves that the key itself works. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "PermissionError";
  declare readonly name: "PermissionError";
}

/** 404. The Management API answers 422 for an unknown entity. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "NotFoundError";
  declare readonly name: "NotFoundError";
}

/** 409. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "ConflictError";
  declare readonly name: "ConflictError";
}

/** 422: a field is not valid, or an entity does not exist. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "ValidationError";
  declare readonly name: "ValidationError";
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "RateLimitError";
  declare readonly name: "RateLimitError";
}

/** 5xx: something failed on Adyen's side. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  static override readonly [BRAND]: string = "ServerError";
  declare readonly name: "ServerError";
}

/** Adyen's answer, by its status. */
type Answered<Body> =
  | BadRequestError<Body>
  | AuthenticationError<Body>
  | PermissionError<Body>
  | NotFoundError<Body>
  | ConflictError<Body>
  | ValidationError<Body>
  | RateLimitError<Body>
  | ServerError<Body>
  | (ApiError<Body> & { readonly name: "ApiError" });

/**
 * Why a call failed: `name` says it, and so does `instanceof`. The two classes that others extend stand here as themselves
 * only. Otherwise `instanceof ValidationError` would also make one of `ApiError<Body>`, and lose the type of the body.
 * (`TerminalError` is not part of the core, and none of its calls ends with another class of its own.)
 */
export type CallError<Body = unknown> =
  | Answered<Body>
  | ConfigurationError
  | ConnectionError
  | TimeoutError
  | AbortedError
  | ParseError
  | (AdyenError & { readonly name: "AdyenError" | "TerminalError" });
