import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { exampleOf } from "@adyen-kit/client/testing";
import { jsonResponse, NO_CONTENT, type SandboxResponse } from "./message.ts";

/** Tells an answer that remembers nothing from one that is played. */
export const EXAMPLE_HEADER = "x-sandbox";

/** A success of the right shape, for operations that the sandbox does not play: it is the same every time. */
export function exampleResponse(
  { responses }: OperationFacts,
  schemas: Readonly<Record<string, Schema>>,
): SandboxResponse {
  const [status = "200", schema = null] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const answer =
    schema === null
      ? NO_CONTENT
      : jsonResponse(Number(status), exampleOf(schema, { schemas, direction: "response", fields: "all" }));
  return { ...answer, status: Number(status), headers: { ...answer.headers, [EXAMPLE_HEADER]: "example" } };
}
