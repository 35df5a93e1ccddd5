import { newRequestId, type RandomSource } from "../domain/random.ts";
import type { Problem } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { jsonAnswer, type SandboxAnswer } from "./message.ts";

/** A problem as Adyen writes it. */
export function problemAnswer(
  { withoutRequestId, invalidFields, ...problem }: Problem,
  { invalidFields: form }: Pick<Settings, "invalidFields">,
  random: RandomSource,
): SandboxAnswer {
  return jsonAnswer(problem.status, {
    ...problem,
    ...(withoutRequestId !== true && { requestId: newRequestId(random) }),
    ...(invalidFields && {
      invalidFields: form === "wrapped" ? invalidFields.map((field) => ({ InvalidField: field })) : invalidFields,
    }),
  });
}
