import type * as general from "@adyen-kit/client/disputes/v30/general";
import { defensesOf, type DefenseReason as Defense, isSatisfied } from "../../domain/payments/dispute-reasons.ts";
import { type DefenseDocument, defenseProblem, type Dispute } from "../../domain/payments/dispute.ts";
import type { Payment } from "../../domain/payments/payment.ts";
import { moveDispute } from "../../payments/disputes.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { payments } from "../../storage/kinds.ts";
import { disputes } from "../../storage/payment-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import { onTime } from "../on-time.ts";

interface DisputeRequest {
  readonly disputePspReference: string;
  readonly merchantAccountCode: string;
}

interface Found {
  readonly dispute: Dispute;
  readonly payment: Payment;
}

/** What is refused comes with status 200, and says why. */
const refused = (errorMessage: string) => ({ disputeServiceResult: { success: false, errorMessage } });
const done = { disputeServiceResult: { success: true } };

/** The dispute that a request names; one of another merchant account is not there. */
function find(call: Call, { disputePspReference, merchantAccountCode }: DisputeRequest): Found | undefined {
  const merchant = requireMerchant(call, merchantAccountCode);
  const dispute = call.world.one(disputes, disputePspReference);
  const payment = dispute && call.world.one(payments, dispute.paymentPspReference);
  return payment === undefined || dispute?.merchantAccount !== merchant.id ? undefined : { dispute, payment };
}

/** Does something to a dispute that can still be answered; else says why it cannot. */
function answer<T extends object>(call: Call, request: DisputeRequest, act: (found: Found) => T) {
  const found = find(call, request);
  if (found === undefined) return refused("Dispute not found");
  const problem = defenseProblem(found.dispute, call.now);
  return problem === undefined ? act(found) : refused(problem);
}

const has = ({ documents }: Dispute, type: string) => documents.some((each) => each.type === type);

const applicable: HandlerOf<typeof general.retrieveApplicableDefenseReasons> = (call) => {
  const result = answer(call, call.body, ({ dispute }) => ({
    ...done,
    defenseReasons: defensesOf(dispute.cause).map((reason) => render(reason, dispute)),
  }));
  return { defenseReasons: [], ...result };
};

function render(reason: Defense, dispute: Dispute) {
  return {
    defenseReasonCode: reason.code,
    satisfied: isSatisfied(reason, (type) => has(dispute, type)),
    defenseDocumentTypes: Object.entries(reason.documents).map(([type, requirementLevel]) => ({
      defenseDocumentTypeCode: type,
      requirementLevel,
      available: has(dispute, type),
    })),
  };
}

/** Documented: what a document may be. */
const CONTENT_TYPES = ["application/pdf", "image/jpg", "image/jpeg", "image/tiff"];

const supply: HandlerOf<typeof general.supplyDefenseDocument> = (call) =>
  answer(call, call.body, ({ dispute }) => {
    const given = call.body.defenseDocuments.map(({ defenseDocumentTypeCode: type, contentType }) => ({
      type,
      contentType,
    }));
    const wrong = given.map((each) => problemOf(each, dispute)).find((problem) => problem !== undefined);
    if (wrong !== undefined) return refused(wrong);
    const others = dispute.documents.filter(({ type }) => !given.some((each) => each.type === type));
    call.world.save(disputes, { ...dispute, documents: [...others, ...given] });
    return done;
  });

function problemOf({ type, contentType }: DefenseDocument, { cause }: Dispute): string | undefined {
  if (!defensesOf(cause).some(({ documents }) => Object.hasOwn(documents, type)))
    return `Defense document type ${type} does not apply to this dispute`;
  return CONTENT_TYPES.includes(contentType) ? undefined : `Content type must be one of ${CONTENT_TYPES.join(", ")}`;
}

const deleteDocument: HandlerOf<typeof general.deleteDisputeDefenseDocument> = (call) =>
  answer(call, call.body, ({ dispute }) => {
    const { defenseDocumentType: type } = call.body;
    if (!has(dispute, type)) return refused(`There is no defense document of type ${type}`);
    call.world.save(disputes, { ...dispute, documents: dispute.documents.filter((each) => each.type !== type) });
    return done;
  });

/** What the bank took comes back until it has answered. */
const defend: HandlerOf<typeof general.defendDispute> = (call) =>
  answer(call, call.body, ({ dispute, payment }) => {
    const { defenseReasonCode: code } = call.body;
    const reason = defensesOf(dispute.cause).find((each) => each.code === code);
    if (reason === undefined) return refused(`Defense reason ${code} does not apply to this dispute`);
    if (!isSatisfied(reason, (type) => has(dispute, type)))
      return refused(`Defense reason ${code} needs documents that were not supplied`);
    const isCharged = dispute.isCharged;
    const supplied = moveDispute(call, payment, dispute, "INFORMATION_SUPPLIED");
    if (isCharged) moveDispute(call, payment, supplied, "CHARGEBACK_REVERSED");
    return done;
  });

const accept: HandlerOf<typeof general.acceptDispute> = (call) =>
  answer(call, call.body, ({ dispute, payment }) => {
    moveDispute(call, payment, { ...dispute, status: "Accepted" }, "DISPUTE_DEFENSE_PERIOD_ENDED");
    return done;
  });

export const disputeHandlers: Handlers<typeof general> = {
  acceptDispute: onTime(accept),
  defendDispute: onTime(defend),
  deleteDisputeDefenseDocument: onTime(deleteDocument),
  retrieveApplicableDefenseReasons: onTime(applicable),
  supplyDefenseDocument: onTime(supply),
};
