import type {
  AccountHolder,
  BalanceAccount,
  BalancePlatform,
  PaymentInstrument,
  PaymentInstrumentGroup,
  PaymentInstrumentRevealInfo,
  SweepConfigurationV2,
  TransactionRule,
} from "@adyen-kit/client/balance-platform/v2/types";
import type {
  AcceptTermsOfServiceResponse,
  BusinessLine,
  DocumentInResponse,
  GetTermsOfServiceDocumentResponse,
  LegalEntity,
  TransferInstrument,
} from "@adyen-kit/client/legal-entity/v4/types";
import type { Transaction, TransferData } from "@adyen-kit/client/transfers/v4/types";
import type { Document } from "../domain/management/document.ts";
import { documents } from "./management-kinds.ts";
import type { Kind } from "./kinds.ts";

export const balancePlatforms = documents<BalancePlatform>("balance-platform");
export const legalEntities = documents<LegalEntity>("legal-entity");
/** Of a legal entity. */
export const businessLines = documents<BusinessLine>("business-line");
export const transferInstruments = documents<TransferInstrument>("transfer-instrument");
export const termsDocuments = documents<GetTermsOfServiceDocumentResponse>("terms-document");
export const termsAcceptances = documents<AcceptTermsOfServiceResponse & { createdAt: string }>("terms-acceptance");
/** Of a legal entity, or of what belongs to one. */
export const verificationDocuments = documents<DocumentInResponse>("verification-document");
/** Of a balance platform. */
export const accountHolders = documents<AccountHolder>("account-holder");
export const paymentInstrumentGroups = documents<PaymentInstrumentGroup>("payment-instrument-group");
/** Of an account holder. */
export const balanceAccounts = documents<BalanceAccount>("balance-account");
/** Of a balance account. */
export const sweeps = documents<SweepConfigurationV2>("sweep");
export const paymentInstruments = documents<PaymentInstrument>("payment-instrument");
export const transfers = documents<TransferData>("transfer");
/** A transfer between two balance accounts is one on each: by the id of either, the other. */
export const otherSides: Kind<{ readonly id: string; readonly other: string }> = {
  name: "other-side",
  id: ({ id }) => id,
};
export const transactions = documents<Transaction>("transaction");
/** The problem that a test requests for a legal entity or something of it, whose id it has. Listed by legal entity. */
export interface RequestedError {
  readonly id: string;
  readonly legalEntityId: string;
  readonly entity: "BankAccount" | "Document" | "LegalEntity";
  /** `1_3004` */
  readonly code: string;
}
export const requestedErrors: Kind<RequestedError> = {
  name: "requested-error",
  id: ({ id }) => id,
  owner: ({ legalEntityId }) => legalEntityId,
};
/** What a card shows to its holder alone, under the id of the payment instrument. */
export const cardSecrets: Kind<PaymentInstrumentRevealInfo & { readonly id: string }> = {
  name: "card-secret",
  id: ({ id }) => id,
};
/** Of whatever they are for. */
export const transactionRules = documents<TransactionRule>("transaction-rule");

/** A kind of document whatever its body. */
export type DocumentKind<T extends object> = Kind<Document<T>>;
