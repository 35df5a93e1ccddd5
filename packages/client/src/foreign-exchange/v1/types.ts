// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

export interface Amount {
  currency: string;
  /** In minor units. */
  value: number;
}

export interface CalculateRateRequest {
  /** Allowed length: 1 to 1000 items. */
  exchangeCalculations: readonly CalculateRateRequestItem[];
}

export interface CalculateRateRequestItem {
  exchangeSide: ExchangeSide;
  sourceAmount: Amount;
  targetCurrency: string;
  type: RateType;
}

export interface CalculateRateResponse {
  exchangeCalculations?: CalculateRateResponseItem[];
}

export interface CalculateRateResponseItem {
  appliedExchangeRate?: number;
  exchangeSide?: string;
  sourceAmount?: Amount;
  targetAmount?: Amount;
  type?: string;
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

export type ExchangeSide = "buy" | "sell";

export interface InvalidField {
  name: string;
  value?: string;
  message: string;
}

export type RateType = "splitPayment" | "balanceConversion" | "transfer" | "splitRefund";
