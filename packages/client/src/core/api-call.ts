import type { ApiResponse } from "./api-response.ts";
import type { CallError } from "./errors.ts";

/** How a call ended. `error` is an `ApiError` with a typed body where Adyen answered, else another {@link CallError}. */
export type Result<T, ErrorBody = unknown> =
  | { readonly ok: true; readonly data: T; readonly response: ApiResponse<T> }
  | { readonly ok: false; readonly error: CallError<ErrorBody> };

/**
 * A call under way. `await` it for the data; `.withResponse()` for the whole answer; `.result()` for an outcome that is
 * never thrown. The request is sent once, however many of them are asked for, and a call that nobody waits for does not
 * end the process.
 */
export class ApiCall<T, ErrorBody = unknown> implements Promise<T> {
  readonly #result: Promise<Result<T, ErrorBody>>;

  constructor(result: Promise<Result<T, ErrorBody>>) {
    this.#result = result;
  }

  get [Symbol.toStringTag](): string {
    return "ApiCall";
  }

  /** Resolves to the outcome; never rejects. */
  result(): Promise<Result<T, ErrorBody>> {
    return this.#result;
  }

  /** Resolves to the answer with status, headers and raw body; rejects as awaiting the call does. */
  async withResponse(): Promise<ApiResponse<T>> {
    const result = await this.#result;
    if (result.ok) return result.response;
    throw result.error;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited like a promise; that is the point of it
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // One promise: each costs as much as the rest of a call's own work.
    return this.#result.then((result) => {
      if (result.ok) return typeof onFulfilled === "function" ? onFulfilled(result.data) : (result.data as never);
      if (typeof onRejected === "function") return onRejected(result.error);
      throw result.error;
    });
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then((data) => data).finally(onFinally);
  }
}
