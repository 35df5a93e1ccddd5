import type { CapabilityProblem } from "@adyen-kit/client/balance-platform/v2/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import { dueWork } from "../storage/payment-kinds.ts";
import { accountHolders, type RequestedError, requestedErrors } from "../storage/platform-kinds.ts";
import { platformId } from "./notify-platform.ts";
import type { PlatformContext } from "./platform-context.ts";

/** What is to be found wrong from now on: a change that asks for no error mends the one before (I). */
export function requestError(
  context: PlatformContext,
  error: Omit<RequestedError, "code">,
  code: string | undefined,
): void {
  if (code === undefined) context.world.remove(requestedErrors, error.id);
  else context.world.save(requestedErrors, { ...error, code });
  lookAgain(context, error.legalEntityId);
}

/** Has everybody looked at who acts for a legal entity, as soon as this request is over. */
function lookAgain({ world, now }: PlatformContext, legalEntityId: string): void {
  for (const { id, body } of world.of(accountHolders, platformId({ world })))
    if (body.legalEntityId === legalEntityId) world.save(dueWork, { at: now, what: "verification", pspReference: id });
}

/**
 * What is wrong with a legal entity and what belongs to it. Documented: a code such as `1_3004` is a cause of the error
 * `1_30`, which `1_300` mends. What the platform says of each is its own to say.
 */
export function problemsOf(
  { world }: Pick<PlatformContext, "world">,
  legalEntityId: string,
): ReadonlyDeep<CapabilityProblem>[] {
  return world.of(requestedErrors, legalEntityId).map(({ id, entity, code }) => {
    const general = code.slice(0, -2);
    return {
      entity: {
        id,
        type: entity,
        ...(entity !== "LegalEntity" && { owner: { id: legalEntityId, type: "LegalEntity" } }),
      },
      verificationErrors: [
        {
          ...{ code: general, message: `Error ${general}, as the test asked for it`, type: "invalidInput" as const },
          remediatingActions: [{ code: `${general}0`, message: "Send it again without asking for an error" }],
          subErrors: [{ code, message: `Error ${code}, as the test asked for it`, type: "invalidInput" as const }],
        },
      ],
    };
  });
}
