import type * as lines from "@adyen-kit/client/legal-entity/v4/business-lines";
import type * as instruments from "@adyen-kit/client/legal-entity/v4/transfer-instruments";
import type * as uploads from "@adyen-kit/client/legal-entity/v4/documents";
import { timeOf } from "../../platform/platform-context.ts";
import { requestError } from "../../platform/requested-errors.ts";
import { businessLines, transferInstruments, verificationDocuments } from "../../storage/platform-kinds.ts";
import type { Handlers } from "../call.ts";
import { noteError } from "./requested-error.ts";
import {
  BUSINESS_LINE,
  change,
  checkReference,
  create,
  DOCUMENT,
  LEGAL_ENTITY,
  requireOne,
  TRANSFER_INSTRUMENT,
} from "./resources.ts";

export const businessLineHandlers: Handlers<typeof lines> = {
  createBusinessLine: (call) => {
    checkReference(call, LEGAL_ENTITY, "legalEntityId", call.body.legalEntityId);
    return create(call, BUSINESS_LINE, call.body.legalEntityId, (id) => call.shaped({ ...call.body, id }));
  },
  getBusinessLine: (call) => requireOne(call, BUSINESS_LINE, call.params.id).body,
  updateBusinessLine: (call) => change(call, BUSINESS_LINE, requireOne(call, BUSINESS_LINE, call.params.id), call.body),
  deleteBusinessLine: (call) => {
    call.world.remove(businessLines, requireOne(call, BUSINESS_LINE, call.params.id).id);
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
  getTransferInstrument: (call) => requireOne(call, TRANSFER_INSTRUMENT, call.params.id).body,
  updateTransferInstrument: (call) => {
    const instrument = requireOne(call, TRANSFER_INSTRUMENT, call.params.id);
    checkReference(call, LEGAL_ENTITY, "legalEntityId", call.body.legalEntityId);
    noteError(call, "BankAccount", instrument.id, call.body.legalEntityId);
    return change(call, TRANSFER_INSTRUMENT, { ...instrument, owner: call.body.legalEntityId }, call.body);
  },
  deleteTransferInstrument: (call) => {
    const { id, owner } = requireOne(call, TRANSFER_INSTRUMENT, call.params.id);
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
    const { attachment, attachments, ...body } = requireOne(call, DOCUMENT, call.params.id).body;
    if (call.params.skipContent === true) return body;
    return { ...body, ...(attachment && { attachment }), ...(attachments && { attachments }) };
  },
  updateDocument: (call) => {
    const document = requireOne(call, DOCUMENT, call.params.id);
    return change(call, DOCUMENT, document, { ...call.body, modificationDate: timeOf(call) });
  },
  deleteDocument: (call) => {
    call.world.remove(verificationDocuments, requireOne(call, DOCUMENT, call.params.id).id);
    return undefined;
  },
};
