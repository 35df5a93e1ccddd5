import type * as operations from "@adyen-kit/client/legal-entity/v4/legal-entities";
import type * as lines from "@adyen-kit/client/legal-entity/v4/business-lines";
import type * as instruments from "@adyen-kit/client/legal-entity/v4/transfer-instruments";
import type * as uploads from "@adyen-kit/client/legal-entity/v4/documents";
import type { LegalEntity, LegalEntityInfo } from "@adyen-kit/client/legal-entity/v4/types";
import { asRecord, type ReadonlyDeep, textIn } from "../../domain/fields.ts";
import { type InvalidField, legalEntityRefused } from "../../domain/refusal.ts";
import { timeOf } from "../../platform/platform-context.ts";
import { problemsOf, requestError } from "../../platform/requested-errors.ts";
import {
  businessLines,
  type RequestedError,
  transferInstruments,
  verificationDocuments,
} from "../../storage/platform-kinds.ts";
import type { Call, HandlerOf, Handlers } from "../call.ts";
import {
  BUSINESS_LINE,
  change,
  checkReference,
  create,
  DOCUMENT,
  LEGAL_ENTITY,
  require,
  TRANSFER_INSTRUMENT,
} from "./resources.ts";

/** Documented: what a test wants to be found wrong. */
const ERROR_HEADER = "x-requested-verification-code";

function noteError(call: Call, entity: RequestedError["entity"], id: string, legalEntityId: string): void {
  const code = call.header(ERROR_HEADER);
  if (code !== undefined && !/^\d_\d{4}$/.test(code))
    throw legalEntityRefused([
      { name: ERROR_HEADER, value: code, message: "must be the code of a suberror, such as 1_3004" },
    ]);
  requestError(call, { id, entity, legalEntityId }, code);
}

const createEntity: HandlerOf<typeof operations.createLegalEntity> = (call) => {
  refuseAny([...missingDetails(call.body.type, call.body), ...unknownAssociates(call, call.body)]);
  const body = create(call, LEGAL_ENTITY, call.caller.companyId, (id) => call.shaped({ ...call.body, id }));
  noteError(call, "LegalEntity", body.id, body.id);
  return shown(call, body);
};

const getEntity: HandlerOf<typeof operations.getLegalEntity> = (call) =>
  shown(call, require(call, LEGAL_ENTITY, call.params.id).body);

const updateEntity: HandlerOf<typeof operations.updateLegalEntity> = (call) => {
  const entity = require(call, LEGAL_ENTITY, call.params.id);
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
  const { id } = require(call, LEGAL_ENTITY, call.params.id);
  return { businessLines: call.world.of(businessLines, id).map(({ body }) => body) };
};

const verificationErrors: HandlerOf<typeof operations.checkLegalEntitysVerificationErrors> = (call) => {
  const { id } = require(call, LEGAL_ENTITY, call.params.id);
  return { problems: problemsOf(call, id) };
};

const confirmReview: HandlerOf<typeof operations.confirmDataReview> = (call) => {
  require(call, LEGAL_ENTITY, call.params.id);
  return { dataReviewedAt: timeOf(call) };
};

const requestReview: HandlerOf<typeof operations.requestPeriodicReview> = (call) => {
  require(call, LEGAL_ENTITY, call.params.id);
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

export const businessLineHandlers: Handlers<typeof lines> = {
  createBusinessLine: (call) => {
    checkReference(call, LEGAL_ENTITY, "legalEntityId", call.body.legalEntityId);
    return create(call, BUSINESS_LINE, call.body.legalEntityId, (id) => call.shaped({ ...call.body, id }));
  },
  getBusinessLine: (call) => require(call, BUSINESS_LINE, call.params.id).body,
  updateBusinessLine: (call) => change(call, BUSINESS_LINE, require(call, BUSINESS_LINE, call.params.id), call.body),
  deleteBusinessLine: (call) => {
    call.world.remove(businessLines, require(call, BUSINESS_LINE, call.params.id).id);
    return undefined;
  },
};

export const transferInstrumentHandlers: Handlers<typeof instruments> = {
  createTransferInstrument: (call) => {
    checkReference(call, LEGAL_ENTITY, "legalEntityId", call.body.legalEntityId);
    return create(call, TRANSFER_INSTRUMENT, call.body.legalEntityId, (id) => {
      noteError(call, "BankAccount", id, call.body.legalEntityId);
      return call.shaped({ ...call.body, id });
    });
  },
  getTransferInstrument: (call) => require(call, TRANSFER_INSTRUMENT, call.params.id).body,
  updateTransferInstrument: (call) => {
    const instrument = require(call, TRANSFER_INSTRUMENT, call.params.id);
    checkReference(call, LEGAL_ENTITY, "legalEntityId", call.body.legalEntityId);
    noteError(call, "BankAccount", instrument.id, call.body.legalEntityId);
    return change(call, TRANSFER_INSTRUMENT, { ...instrument, owner: call.body.legalEntityId }, call.body);
  },
  deleteTransferInstrument: (call) => {
    const { id, owner } = require(call, TRANSFER_INSTRUMENT, call.params.id);
    call.world.remove(transferInstruments, id);
    requestError(call, { id, entity: "BankAccount", legalEntityId: owner }, undefined);
    return undefined;
  },
};

export const documentHandlers: Handlers<typeof uploads> = {
  uploadDocumentForVerificationChecks: (call) => {
    const { owner } = call.body;
    if (owner?.type === "bankAccount") checkReference(call, TRANSFER_INSTRUMENT, "owner.id", owner.id);
    else checkReference(call, LEGAL_ENTITY, "owner.id", owner?.id);
    const at = timeOf(call);
    return create(call, DOCUMENT, owner?.id ?? "", (id) =>
      call.shaped({ ...call.body, id, creationDate: at, modificationDate: at }),
    );
  },
  getDocument: (call) => {
    const { attachment, attachments, ...body } = require(call, DOCUMENT, call.params.id).body;
    if (call.params.skipContent === true) return body;
    return { ...body, ...(attachment && { attachment }), ...(attachments && { attachments }) };
  },
  updateDocument: (call) => {
    const document = require(call, DOCUMENT, call.params.id);
    return change(call, DOCUMENT, document, { ...call.body, modificationDate: timeOf(call) });
  },
  deleteDocument: (call) => {
    call.world.remove(verificationDocuments, require(call, DOCUMENT, call.params.id).id);
    return undefined;
  },
};
