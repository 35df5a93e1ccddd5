import { type Call, contextOf } from "./call.ts";
import { Aborted, Timeout } from "./deadline.ts";
import { AbortedError, AdyenError, type CallError, ConnectionError, TimeoutError } from "./errors.ts";
import type { OperationDescriptor } from "./operation.ts";
import { maskerOf } from "./mask-secrets.ts";
import { printable } from "./printable.ts";
import { scrub } from "./scrub.ts";
import { TransportFailure } from "./transport.ts";

/** Codes of what another attempt would meet again: a certificate that is not trusted, a proxy that refuses. */
const LASTING = /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|PROXY_4)|SELF_SIGNED/;

/** The error of a call that has no answer, whatever was thrown. */
export function failureOf(call: Call, error: unknown): AdyenError {
  const { operation } = call.info;
  const name = nameOf(operation);
  const outcomeUnknown = operation.retry !== "safe" && (call.leftOpen || call.sent);
  const effect = outcomeUnknown ? " Whether it took effect is not known." : "";
  const context = { ...contextOf(call), outcomeUnknown };
  const retryable = !call.sent || operation.retry !== "never";
  const mask = maskerOf(call.secrets);
  const reason = error instanceof TransportFailure ? error.cause : error;
  if (reason instanceof Timeout) {
    const { milliseconds } = reason;
    const message = `${name} had no complete answer within ${milliseconds} ms.${effect}`;
    return new TimeoutError(message, { ...context, retryable, timeout: milliseconds });
  }
  if (reason instanceof Aborted) {
    const before = call.last === undefined ? "" : `, before it was tried again. Last: ${call.last.message}`;
    return new AbortedError(`${name} was aborted by its caller${before || `.${effect}`}`, {
      ...context,
      cause: reason.reason,
    });
  }
  if (error instanceof TransportFailure) {
    const cause = scrub(error.cause, mask);
    const code = error.code === undefined ? undefined : printable(mask(error.code), 100);
    const what = call.sent ? "lost its connection before the answer was complete" : "could not connect";
    const message = `${name} ${what}${code === undefined ? "" : ` (${code})`}.${effect}`;
    const mayPass = retryable && !LASTING.test(code ?? "");
    return new ConnectionError(message, { ...context, retryable: mayPass, cause, code });
  }
  // Also an error of ours that middleware let through from another call: what it says is not true of this one.
  return new AdyenError(`${name} failed in middleware or transport of its caller.${effect}`, {
    ...context,
    cause: scrub(error, mask),
  });
}

/** Whatever was thrown before a call began that is not ours is a mistake in this package; it still arrives as an `AdyenError`. */
export function asAdyenError(error: unknown, operation?: OperationDescriptor): CallError<never> {
  if (error instanceof AdyenError) return asCallError(error);
  const name = operation === undefined ? "A request" : nameOf(operation);
  return asCallError(new AdyenError(`${name} failed inside the client.`, { operation: operation?.id, cause: error }));
}

/** The shape of an error's body is taken on trust, as that of an answer is. */
export function asCallError(error: AdyenError): CallError<never> {
  return error as CallError<never>;
}

export function nameOf({ method, path }: OperationDescriptor): string {
  return `${method} ${path}`;
}
