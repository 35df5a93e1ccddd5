import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { asRecord } from "../domain/fields.ts";
import { referencedResponse, type SandboxResponse } from "./message.ts";

/** A success as it is documented. A text goes as it is. */
export function successResponse(operation: OperationFacts, data: object | string | undefined): SandboxResponse {
  if (typeof data === "string") return { status: 200, headers: { "content-type": "text/plain" }, body: data };
  // What was taken and will be done later, where an operation distinguishes that from what is done.
  if (data !== undefined && asRecord(data)["status"] === "received" && operation.responses[202] !== undefined)
    return referencedResponse(202, data);
  const known = data === undefined ? undefined : statuses.get(operation);
  const status = known ?? statusOf(operation, data !== undefined);
  if (data !== undefined) statuses.set(operation, status);
  return data === undefined ? { status, headers: {}, body: "" } : referencedResponse(status, data);
}

export function responseSchema({ responses }: OperationFacts): Schema {
  return (
    Object.entries(responses).find(([code, schema]) => code.startsWith("2") && schema !== null)?.[1] ?? { type: "any" }
  );
}

const statuses = new WeakMap<OperationFacts, number>();

/** The documented success that has a body, or that has none. */
function statusOf({ responses }: OperationFacts, hasBody: boolean): number {
  const successes = Object.entries(responses).filter(([code]) => code.startsWith("2"));
  const fitting = successes.find(([, schema]) => (schema !== null) === hasBody);
  return Number(fitting?.[0] ?? (hasBody ? 200 : 204));
}
