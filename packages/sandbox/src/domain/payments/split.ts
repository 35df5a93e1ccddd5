/** A part of a payment on a balance platform. Fees have no amount: they are known later, and are not taken here. */
export interface Split {
  readonly type: string;
  /** The balance account that it is for; that of the platform where none is named. */
  readonly account?: string | undefined;
  readonly amount?: { readonly value: number } | undefined;
  readonly reference?: string | undefined;
  readonly description?: string | undefined;
}
