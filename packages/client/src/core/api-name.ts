// Made by `npm run generate` from spec/apis.json. Do not edit.

export const API_NAMES = [
  "a2a-payments",
  "account",
  "balance-control",
  "balance-platform",
  "bin-lookup",
  "capital",
  "checkout",
  "cloud-device",
  "data-protection",
  "disputes",
  "foreign-exchange",
  "fund",
  "hosted-onboarding",
  "legal-entity",
  "management",
  "notification-configuration",
  "open-banking",
  "payment",
  "payments-app",
  "payout",
  "pos-mobile",
  "pos-terminal-management",
  "raise-disputes",
  "recurring",
  "session-authentication",
  "softpos-configuration",
  "stored-value",
  "test-cards",
  "transfers",
] as const;

/** The name of an API, without a version. */
export type ApiName = (typeof API_NAMES)[number];
