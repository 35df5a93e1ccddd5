// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

export interface Amount {
  currency: string;
  /** In minor units. */
  value: number;
}

export interface BalanceTransferRequest {
  amount: Amount;
  /** Merchant account that the money leaves. Minimum length: 1 characters. */
  fromMerchant: string;
  /** Allowed length: 0 to 80 characters. */
  reference?: string | undefined;
  /** Merchant account that gets the money. Minimum length: 1 characters. */
  toMerchant: string;
  type: BalanceTransferType;
}

export interface BalanceTransferResponse {
  /** Format: date-time. */
  createdAt: string;
  pspReference: string;
}

export type BalanceTransferType = "tax" | "fee" | "terminalSale" | "credit" | "debit" | "adjustment";

export interface CompanyBalances {
  merchantBalancesOverview?: MerchantBalance[];
}

export interface DefaultErrorResponseEntity {
  detail?: string;
  errorCode?: string;
  instance?: string;
  invalidFields?: InvalidField[];
  requestId?: string;
  status?: number;
  title?: string;
  type?: string;
}

export interface InvalidField {
  message: string;
  name: string;
  value?: string;
}

export interface MerchantBalance {
  availableFund?: Amount;
  deposit?: Amount;
  merchantAccount?: string;
  nextPayout?: Amount;
  pendingBalance?: Amount;
  reserve?: Amount;
}
