import type { AnyHandler, ByExample } from "../call.ts";
import { settleDue } from "../../payments/scheduled-work.ts";
import { accountHolderHandlers, platformHandlers } from "./account-holders.ts";
import { balanceAccountHandlers, sweepHandlers } from "./balance-accounts.ts";
import { legalEntityHandlers } from "./legal-entities.ts";
import { businessLineHandlers, documentHandlers, transferInstrumentHandlers } from "./legal-entity-parts.ts";
import { hostedOnboardingHandlers, termsHandlers } from "./onboarding.ts";
import { paymentInstrumentGroupHandlers, paymentInstrumentHandlers } from "./payment-instruments.ts";
import { transactionRuleHandlers } from "./transaction-rules.ts";
import { transactionHandlers, transferHandlers } from "./transfers.ts";

/** All of the Balance Platform API. What it has beyond accounts, cards, sweeps and rules is answered by example. */
export const balancePlatformHandlers = {
  "account-holders": eachOnTime(accountHolderHandlers),
  "authorized-card-users": "by example",
  "balance-accounts": eachOnTime(balanceAccountHandlers),
  balances: "by example",
  "bank-account-validation": "by example",
  "card-orders": "by example",
  "custom-payout-schedules-sweeps": eachOnTime(sweepHandlers),
  "direct-debit-mandates": "by example",
  "grant-accounts": "by example",
  "grant-offers": "by example",
  "manage-card-pin": "by example",
  "manage-sca-devices": "by example",
  "managed-payout-schedules": "by example",
  "network-tokens": "by example",
  "payment-instrument-groups": eachOnTime(paymentInstrumentGroupHandlers),
  "payment-instruments": eachOnTime(paymentInstrumentHandlers),
  platform: eachOnTime(platformHandlers),
  "sca-association-management": "by example",
  "sca-device-management": "by example",
  "transaction-rules": eachOnTime(transactionRuleHandlers),
  "transfer-limits-balance-account-level": "by example",
  "transfer-limits-balance-platform-level": "by example",
  "transfer-routes": "by example",
} as const;

/** All of the Legal Entity API. */
export const legalEntityApiHandlers = {
  "business-lines": businessLineHandlers,
  documents: documentHandlers,
  "hosted-onboarding": hostedOnboardingHandlers,
  "legal-entities": legalEntityHandlers,
  "pci-questionnaires": "by example",
  "tax-edelivery-consent": "by example",
  "terms-of-service": termsHandlers,
  "transfer-instruments": transferInstrumentHandlers,
} as const;

/** All of the Transfers API. */
export const transfersApiHandlers = {
  "capital-deprecated": "by example",
  cashout: "by example",
  transactions: eachOnTime(transactionHandlers),
  transfers: eachOnTime(transferHandlers),
} as const;

/** Before each of them everything that was due has happened: transfers of today, account holders that are looked at. */
function eachOnTime<Group extends Readonly<Record<keyof Group, AnyHandler | ByExample>>>(group: Group): Group {
  const entries = Object.entries<AnyHandler | ByExample>(group).map(([name, handler]) => {
    if (typeof handler !== "function") return [name, handler] as const;
    const onTime: AnyHandler = (call) => {
      settleDue(call);
      return handler(call);
    };
    return [name, onTime] as const;
  });
  return Object.fromEntries(entries) as Group;
}
