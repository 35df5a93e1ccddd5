/** What webhooks report of a balance platform, by the name that follows `balancePlatform.`, and when. All of it is documented. */
export const PLATFORM_EVENTS = {
  "accountHolder.created": "An account holder was made",
  "accountHolder.updated": "An account holder was changed, or looked at",
  "balanceAccount.created": "A balance account was made",
  "balanceAccount.updated": "A balance account was changed",
  "balanceAccountSweep.created": "A sweep was made",
  "balanceAccountSweep.updated": "A sweep was changed",
  "balanceAccountSweep.deleted": "A sweep was removed",
  "paymentInstrument.created": "A card was issued, or a bank account opened",
  "paymentInstrument.updated": "A payment instrument was changed",
  "transfer.created": "A transfer was received, or comes in",
  "transfer.updated": "A transfer was authorised, booked, refused, cancelled, returned, or failed",
  "transaction.created": "A transfer was booked on a balance account",
} as const;

export type PlatformEventName = keyof typeof PLATFORM_EVENTS;
