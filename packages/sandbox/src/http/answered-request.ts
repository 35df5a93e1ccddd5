import type { FaultKind } from "../domain/faults.ts";
import { maskedTarget } from "./masking.ts";
import type { SandboxRequest, SandboxResponse } from "./message.ts";
import type { Trace } from "./trace.ts";

/** A request to one of Adyen's APIs that was answered, in a line: without bodies, and with secrets hidden. */
export interface AnsweredRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** What was answered, or would have been where a fault lost it; 0 where a fault came before. */
  readonly status: number;
  /** How long it took, in milliseconds of real time. */
  readonly duration: number;
  /** The world that its key belongs to; absent where it has none. */
  readonly world?: string;
  /** Id of the operation: `checkout/v72/payments/payments`. */
  readonly operation?: string;
  /** As its body names it. */
  readonly merchantAccount?: string;
  /** Reference of what it was about, as the answer's header has it. */
  readonly pspReference?: string;
  /** The fault that met it. */
  readonly fault?: FaultKind;
}

const MERCHANT = /"merchantAccount"\s*:\s*"([^"\\]{1,100})"/;

/** `duration`: in milliseconds. */
export function answeredRequest(
  request: SandboxRequest,
  { status, headers }: SandboxResponse,
  { world, operation, fault }: Trace,
  duration: number,
): AnsweredRequest {
  // Not parsed: it is one word of what may be a megabyte.
  const merchantAccount = MERCHANT.exec(request.body)?.[1];
  const pspReference = headers["pspreference"];
  return {
    ...{ method: request.method, target: maskedTarget(request), status, duration },
    ...(world !== undefined && { world }),
    ...(operation !== undefined && { operation }),
    ...(merchantAccount !== undefined && { merchantAccount }),
    ...(pspReference !== undefined && { pspReference }),
    ...(fault !== undefined && { fault }),
  };
}
