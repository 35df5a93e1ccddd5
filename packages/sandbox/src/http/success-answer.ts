import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { newPspReference } from "../domain/random.ts";
import type { Serving } from "./api.ts";
import { jsonAnswer, type SandboxAnswer } from "./message.ts";

/** A success as it is documented, with the headers of its API. */
export function successAnswer(
  { form, context }: Pick<Serving, "form" | "context">,
  operation: OperationFacts,
  data: object | undefined,
): SandboxAnswer {
  const status = statusOf(operation, data !== undefined);
  if (data === undefined) return { status, headers: {}, body: "" };
  const answer = jsonAnswer(status, data);
  if (form !== "service") return answer;
  const { pspReference } = data as { readonly pspReference?: unknown };
  const reference =
    typeof pspReference === "string" ? pspReference : newPspReference(context.randomness.of("references"));
  return { ...answer, headers: { ...answer.headers, pspreference: reference } };
}

export function answerSchema({ responses }: OperationFacts): Schema {
  return (
    Object.entries(responses).find(([code, schema]) => code.startsWith("2") && schema !== null)?.[1] ?? { type: "any" }
  );
}

/** The documented success that has a body, or that has none. */
function statusOf({ responses }: OperationFacts, hasBody: boolean): number {
  const successes = Object.entries(responses).filter(([code]) => code.startsWith("2"));
  const fitting = successes.find(([, schema]) => (schema !== null) === hasBody);
  return Number(fitting?.[0] ?? (hasBody ? 200 : 204));
}
