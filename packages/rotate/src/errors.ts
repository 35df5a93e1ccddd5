/**
 * Base of the errors this package throws. The message says what was wrong and what to do; it never holds a secret.
 * `code` is stable and meant for programs.
 */
export class RotationError extends Error {
  override readonly name: string = "RotationError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A check before the rotation failed: nothing was changed. */
export class PrecheckError extends RotationError {
  override readonly name = "PrecheckError";
  /** What was checked: a target, `calling key` or `credential`. */
  readonly subject: string;

  constructor(subject: string, message: string, options?: ErrorOptions) {
    super("precheck", message, options);
    this.subject = subject;
  }
}

/** Whether the same call may succeed a little later, as it is. */
export interface Retryable {
  readonly retryable?: boolean;
}

/** The journal cannot be used as it is. Nothing was changed in it. */
export class JournalError extends RotationError {
  override readonly name: string = "JournalError";
  /** What stood in the way may pass by itself: a locked database, a full disk. Default `false`. */
  readonly retryable: boolean;

  constructor(code: string, message: string, options: ErrorOptions & Retryable = {}) {
    super(code, message, options);
    this.retryable = options.retryable ?? false;
  }
}

/** Another run is advancing the same credential. */
export class LeaseHeldError extends JournalError {
  override readonly name = "LeaseHeldError";
  readonly holder: string;
  /** When the other run's lease ends, unless it renews it. ISO 8601. */
  readonly expiresAt: string;

  constructor(credential: string, holder: string, expiresAt: string) {
    super(
      "lease-held",
      `Another run (${holder}) is working on ${credential}. It holds its lease until ${expiresAt} or longer: ` +
        "wait for it to end, then try again.",
      { retryable: true },
    );
    this.holder = holder;
    this.expiresAt = expiresAt;
  }
}

/** This run's lease was taken over by another one after it had expired. */
export class LeaseLostError extends JournalError {
  override readonly name = "LeaseLostError";

  constructor(credential: string) {
    super(
      "lease-lost",
      `This run was interrupted for so long that another one took over ${credential}. Nothing more was done here.`,
    );
  }
}

/** Someone else appended to the rotation since it was read. */
export class JournalConflictError extends JournalError {
  override readonly name = "JournalConflictError";

  constructor(rotationId: string) {
    super("journal-conflict", `Rotation ${rotationId} was advanced by someone else meanwhile: read it again.`);
  }
}

/** The key that seals the journal is missing, wrong or not protected. */
export class SealingKeyError extends RotationError {
  override readonly name = "SealingKeyError";

  constructor(message: string, options?: ErrorOptions) {
    super("sealing-key", message, options);
  }
}

/** A sink cannot be read or written. What it held before is still there. */
export class SinkError extends RotationError {
  override readonly name: string = "SinkError";
  readonly target: string;
  /**
   * What stood in the way may pass without a change to target or permissions: a store that throttles or cannot be
   * reached, credentials that have expired. Default `false`.
   */
  readonly retryable: boolean;
  /** How long the store asks not to be called, in milliseconds; `undefined` where it did not say. */
  readonly retryAfterMs: number | undefined;

  constructor(
    target: string,
    message: string,
    options: ErrorOptions & Retryable & { readonly retryAfterMs?: number | undefined } = {},
  ) {
    super("sink", `${target}: ${message}`, options);
    this.target = target;
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** A sink holds something that this rotation neither saw nor wrote: it is somebody's. Nothing was written. */
export class SinkConflictError extends SinkError {
  override readonly name = "SinkConflictError";
  /** Fingerprint of what is there; `undefined` where nothing is. */
  readonly found: string | undefined;

  constructor(target: string, found: string | undefined, writtenBy?: string) {
    const what =
      found === undefined
        ? "it holds nothing any more; somebody removed the value that was there"
        : `it holds a value that somebody else put there (fingerprint ${found}${writtenBy === undefined ? "" : `, written by ${writtenBy}`})`;
    super(
      target,
      `${what}. Nothing was written. Find out who changed it, and why: put back what was there, or name another target.`,
    );
    this.found = found;
  }
}

/** What was asked for makes no sense: an argument is missing or malformed. */
export class UsageError extends RotationError {
  override readonly name = "UsageError";

  constructor(message: string) {
    super("usage", message);
  }
}

/** The message of anything thrown, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** `ENOENT` and the like, of errors that the operating system gave. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
