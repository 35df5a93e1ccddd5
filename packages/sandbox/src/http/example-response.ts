import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { exampleOf } from "@adyen-kit/client/testing";
import { asRecord, type Fields } from "../domain/fields.ts";
import { echoed } from "./echo.ts";
import { jsonResponse, NO_CONTENT, type SandboxResponse } from "./message.ts";

/** Distinguishes an answer that remembers nothing from one that is played. */
export const EXAMPLE_HEADER = "x-sandbox";

/** What a request says, by the names of its fields. */
export interface Sent {
  readonly parameters: Fields;
  readonly body: unknown;
}

/** A success of the right shape, for operations that the sandbox does not play, with what was sent where it has a place. */
export function exampleResponse(
  operation: OperationFacts,
  schemas: Readonly<Record<string, Schema>>,
  sent: Sent,
): SandboxResponse {
  const { responses } = operation;
  const [status = "200", schema = null] = Object.entries(responses).find(([code]) => code.startsWith("2")) ?? [];
  const options = { schemas, direction: "response" } as const;
  const answer =
    schema === null
      ? NO_CONTENT
      : jsonResponse(
          Number(status),
          echoed(schema, exampleOf(schema, { ...options, fields: "all" }), fieldsOf(operation, sent), options),
        );
  return { ...answer, status: Number(status), headers: { ...answer.headers, [EXAMPLE_HEADER]: "example" } };
}

/**
 * What ends a path is what an answer is about: `/mandates/{mandateId}` answers its `id`, and `/legalEntities/{id}/documents`
 * has another one, of which nothing is known.
 */
function fieldsOf({ path }: OperationFacts, { parameters, body }: Sent): Fields {
  const last = /\{(\w+)\}$/.exec(path)?.[1];
  const { id: _, ...named } = parameters;
  return { ...named, ...(last !== undefined && { id: parameters[last] }), ...asRecord(body) };
}
