import type * as operations from "@adyen-kit/client/legal-entity/v4/legal-entities";
import type { LegalEntity, LegalEntityInfo } from "@adyen-kit/client/legal-entity/v4/types";
import { asRecord, type ReadonlyDeep, textIn } from "../../domain/fields.ts";
import { type InvalidField, legalEntityRefused } from "../../domain/refusal.ts";
import { timeOf } from "../../platform/platform-context.ts";
import { problemsOf } from "../../platform/requested-errors.ts";
import { businessLines, transferInstruments, verificationDocuments } from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import { noteError } from "./requested-error.ts";
import { change, create, LEGAL_ENTITY, requireOne } from "./resources.ts";

const createEntity: HandlerOf<typeof operations.createLegalEntity> = (call) => {
  refuseAny([...missingDetails(call.body.type, call.body), ...unknownAssociates(call, call.body)]);
  const body = create(call, LEGAL_ENTITY, call.caller.companyId, (id) => call.shaped({ ...call.body, id }));
  noteError(call, "LegalEntity", body.id, body.id);
  return shown(call, body);
};

const getEntity: HandlerOf<typeof operations.getLegalEntity> = (call) =>
  shown(call, requireOne(call, LEGAL_ENTITY, call.params.id).body);

const updateEntity: HandlerOf<typeof operations.updateLegalEntity> = (call) => {
  const entity = requireOne(call, LEGAL_ENTITY, call.params.id);
  const { type } = call.body;
  const isOther = type !== undefined && type !== entity.body.type;
  const changed = isOther ? [{ name: "type", value: type, message: "cannot be changed" }] : [];
  refuseAny([...changed, ...unknownAssociates(call, call.body)]);
  noteError(call, "LegalEntity", entity.id, entity.id);
  return shown(call, change(call, LEGAL_ENTITY, entity, call.body));
};

/** A legal entity with what belongs to it. */
function shown({ world }: Call, body: ReadonlyDeep<LegalEntity>): ReadonlyDeep<LegalEntity> {
  const accounts = world.of(transferInstruments, body.id);
  const documents = world.of(verificationDocuments, body.id);
  const problems = problemsOf({ world }, body.id);
  return {
    ...body,
    ...(problems.length > 0 && { problems }),
    ...(accounts.length > 0 && {
      transferInstruments: accounts.map(({ id, body: { bankAccount } }) => ({
        id,
        accountIdentifier: `****${lastOf(bankAccount.accountIdentification)}`,
      })),
    }),
    ...(documents.length > 0 && {
      documentDetails: documents.map(({ id, body: { description, fileName, modificationDate, type } }) => ({
        ...{ id, description, fileName, modificationDate, type, active: true },
      })),
      documents: documents.map(({ id }) => ({ id })),
    }),
  };
}

function lastOf(identification: unknown): string {
  const fields = asRecord(identification);
  return (textIn(fields, "accountNumber") ?? textIn(fields, "iban") ?? "").slice(-4);
}

function missingDetails(type: string, body: ReadonlyDeep<LegalEntityInfo>): InvalidField[] {
  const isThere = Object.hasOwn(body, type);
  return isThere ? [] : [{ name: type, message: `is missing: the legal entity is of type ${type}` }];
}

function unknownAssociates(
  { world }: Call,
  { entityAssociations = [] }: ReadonlyDeep<LegalEntityInfo>,
): InvalidField[] {
  return entityAssociations.flatMap(({ legalEntityId: value }, index) =>
    world.one(LEGAL_ENTITY.kind, value) === undefined
      ? [{ name: `entityAssociations[${index}].legalEntityId`, value, message: "is not the id of a legal entity" }]
      : [],
  );
}

function refuseAny(problems: readonly InvalidField[]): void {
  if (problems.length > 0) throw legalEntityRefused(problems);
}

const linesOfEntity: HandlerOf<typeof operations.getAllBusinessLinesUnderLegalEntity> = (call) => {
  const { id } = requireOne(call, LEGAL_ENTITY, call.params.id);
  return { businessLines: call.world.of(businessLines, id).map(({ body }) => body) };
};

const verificationErrors: HandlerOf<typeof operations.checkLegalEntitysVerificationErrors> = (call) => {
  const { id } = requireOne(call, LEGAL_ENTITY, call.params.id);
  return { problems: problemsOf(call, id) };
};

const confirmReview: HandlerOf<typeof operations.confirmDataReview> = (call) => {
  requireOne(call, LEGAL_ENTITY, call.params.id);
  return { dataReviewedAt: timeOf(call) };
};

const requestReview: HandlerOf<typeof operations.requestPeriodicReview> = (call) => {
  requireOne(call, LEGAL_ENTITY, call.params.id);
  return undefined;
};

export const legalEntityHandlers: Handlers<typeof operations> = {
  createLegalEntity: createEntity,
  getLegalEntity: getEntity,
  updateLegalEntity: updateEntity,
  getAllBusinessLinesUnderLegalEntity: linesOfEntity,
  checkLegalEntitysVerificationErrors: verificationErrors,
  confirmDataReview: confirmReview,
  requestPeriodicReview: requestReview,
};
