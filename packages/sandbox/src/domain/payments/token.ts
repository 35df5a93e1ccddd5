import type { PaymentMethod } from "./payment.ts";

/** Payment details that a shopper lets the merchant keep. */
export interface StoredPaymentMethod {
  /** 16 capital letters and digits. */
  readonly id: string;
  readonly merchantAccount: string;
  readonly shopperReference: string;
  readonly method: PaymentMethod;
  readonly models: readonly string[];
  readonly createdAt: number;
  readonly firstPspReference: string;
  readonly shopperEmail?: string;
}

/** What stored methods are listed under. */
export function shopperOf(merchantAccount: string, shopperReference: string): string {
  return `${merchantAccount}/${shopperReference}`;
}
