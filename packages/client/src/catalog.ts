// Made by `npm run generate` from spec/apis.json. Do not edit.

import type { OperationFacts } from "./core/facts.ts";
import type { Notes } from "./core/notes.ts";
import type { Api } from "./core/operation.ts";
import type { Schema } from "./core/schema.ts";

/** One version of one API, with its data, which is loaded when it is asked for. */
export interface CatalogEntry {
  readonly api: Api;
  readonly load: () => Promise<ApiData>;
  /** What its operations, parameters and fields are for: one for all versions of an API. */
  readonly loadNotes: () => Promise<Notes>;
}

export interface ApiData {
  readonly operations: readonly OperationFacts[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** Every API, by name; the latest version of each first. */
export const catalog: readonly CatalogEntry[] = [
  {
    api: { name: "a2a-payments", version: 1, test: "https://balanceplatform-api-test.adyen.com/a2aissuer-api/v1", live: "https://balanceplatform-api-live.adyen.com/a2aissuer-api/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./a2a-payments/v1/operations.ts"), import("./a2a-payments/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./a2a-payments/notes.ts")).notes,
  },
  {
    api: { name: "account", version: 6, test: "https://cal-test.adyen.com/cal/services/Account/v6", live: "https://cal-live.adyen.com/cal/services/Account/v6" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./account/v6/operations.ts"), import("./account/v6/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./account/notes.ts")).notes,
  },
  {
    api: { name: "balance-control", version: 2, test: "https://balance-control-test.adyen.com/balance-control/api/v2", live: "https://balance-control-live.adyen.com/balance-control/api/v2" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./balance-control/v2/operations.ts"), import("./balance-control/v2/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./balance-control/notes.ts")).notes,
  },
  {
    api: { name: "balance-platform", version: 2, test: "https://balanceplatform-api-test.adyen.com/bcl/v2", live: "https://balanceplatform-api-live.adyen.com/bcl/v2" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./balance-platform/v2/operations.ts"), import("./balance-platform/v2/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./balance-platform/notes.ts")).notes,
  },
  {
    api: { name: "balance-platform", version: 1, test: "https://balanceplatform-api-test.adyen.com/bcl/v1", live: "https://balanceplatform-api-live.adyen.com/bcl/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./balance-platform/v1/operations.ts"), import("./balance-platform/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./balance-platform/notes.ts")).notes,
  },
  {
    api: { name: "bin-lookup", version: 54, test: "https://pal-test.adyen.com/pal/servlet/BinLookup/v54", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/BinLookup/v54", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./bin-lookup/v54/operations.ts"), import("./bin-lookup/v54/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./bin-lookup/notes.ts")).notes,
  },
  {
    api: { name: "capital", version: 1, test: "https://balanceplatform-api-test.adyen.com/capital/v1", live: "https://balanceplatform-api-live.adyen.com/capital/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./capital/v1/operations.ts"), import("./capital/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./capital/notes.ts")).notes,
  },
  {
    api: { name: "checkout", version: 72, test: "https://checkout-test.adyen.com/v72", live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v72", regions: ["us", "au", "apse", "in", "nea"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./checkout/v72/operations.ts"), import("./checkout/v72/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./checkout/notes.ts")).notes,
  },
  {
    api: { name: "checkout", version: 71, test: "https://checkout-test.adyen.com/v71", live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v71", regions: ["us", "au", "apse", "in", "nea"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./checkout/v71/operations.ts"), import("./checkout/v71/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./checkout/notes.ts")).notes,
  },
  {
    api: { name: "checkout", version: 70, test: "https://checkout-test.adyen.com/v70", live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v70", regions: ["us", "au", "apse", "in", "nea"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./checkout/v70/operations.ts"), import("./checkout/v70/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./checkout/notes.ts")).notes,
  },
  {
    api: { name: "cloud-device", version: 1, test: "https://device-api-test.adyen.com/v1", live: "https://device-api-live{region}.adyen.com/v1", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./cloud-device/v1/operations.ts"), import("./cloud-device/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./cloud-device/notes.ts")).notes,
  },
  {
    api: { name: "data-protection", version: 1, test: "https://ca-test.adyen.com/ca/services/DataProtectionService/v1", live: "https://ca-live.adyen.com/ca/services/DataProtectionService/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./data-protection/v1/operations.ts"), import("./data-protection/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./data-protection/notes.ts")).notes,
  },
  {
    api: { name: "disputes", version: 30, test: "https://ca-test.adyen.com/ca/services/DisputeService/v30", live: "https://ca-live.adyen.com/ca/services/DisputeService/v30" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./disputes/v30/operations.ts"), import("./disputes/v30/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./disputes/notes.ts")).notes,
  },
  {
    api: { name: "foreign-exchange", version: 1, test: "https://balanceplatform-api-test.adyen.com/fx/api/v1", live: "https://balanceplatform-api-live.adyen.com/fx/api/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./foreign-exchange/v1/operations.ts"), import("./foreign-exchange/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./foreign-exchange/notes.ts")).notes,
  },
  {
    api: { name: "fund", version: 6, test: "https://cal-test.adyen.com/cal/services/Fund/v6", live: "https://cal-live.adyen.com/cal/services/Fund/v6" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./fund/v6/operations.ts"), import("./fund/v6/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./fund/notes.ts")).notes,
  },
  {
    api: { name: "hosted-onboarding", version: 6, test: "https://cal-test.adyen.com/cal/services/Hop/v6", live: "https://cal-live.adyen.com/cal/services/Hop/v6" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./hosted-onboarding/v6/operations.ts"), import("./hosted-onboarding/v6/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./hosted-onboarding/notes.ts")).notes,
  },
  {
    api: { name: "legal-entity", version: 4, test: "https://kyc-test.adyen.com/lem/v4", live: "https://kyc-live.adyen.com/lem/v4" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./legal-entity/v4/operations.ts"), import("./legal-entity/v4/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./legal-entity/notes.ts")).notes,
  },
  {
    api: { name: "legal-entity", version: 3, test: "https://kyc-test.adyen.com/lem/v3", live: "https://kyc-live.adyen.com/lem/v3" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./legal-entity/v3/operations.ts"), import("./legal-entity/v3/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./legal-entity/notes.ts")).notes,
  },
  {
    api: { name: "management", version: 3, test: "https://management-test.adyen.com/v3", live: "https://management-live.adyen.com/v3" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./management/v3/operations.ts"), import("./management/v3/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./management/notes.ts")).notes,
  },
  {
    api: { name: "management", version: 1, test: "https://management-test.adyen.com/v1", live: "https://management-live.adyen.com/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./management/v1/operations.ts"), import("./management/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./management/notes.ts")).notes,
  },
  {
    api: { name: "notification-configuration", version: 6, test: "https://cal-test.adyen.com/cal/services/Notification/v6", live: "https://cal-live.adyen.com/cal/services/Notification/v6" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./notification-configuration/v6/operations.ts"), import("./notification-configuration/v6/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./notification-configuration/notes.ts")).notes,
  },
  {
    api: { name: "open-banking", version: 1, test: "https://obgateway-test.adyen.com/obgateway/v1", live: "https://obgateway-live.adyen.com/obgateway/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./open-banking/v1/operations.ts"), import("./open-banking/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./open-banking/notes.ts")).notes,
  },
  {
    api: { name: "payment", version: 68, test: "https://pal-test.adyen.com/pal/servlet/Payment/v68", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/Payment/v68", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./payment/v68/operations.ts"), import("./payment/v68/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./payment/notes.ts")).notes,
  },
  {
    api: { name: "payments-app", version: 1, test: "https://management-test.adyen.com/v1", live: "https://management-live.adyen.com/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./payments-app/v1/operations.ts"), import("./payments-app/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./payments-app/notes.ts")).notes,
  },
  {
    api: { name: "payout", version: 68, test: "https://pal-test.adyen.com/pal/servlet/Payout/v68", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/Payout/v68", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./payout/v68/operations.ts"), import("./payout/v68/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./payout/notes.ts")).notes,
  },
  {
    api: { name: "pos-mobile", version: 68, test: "https://checkout-test.adyen.com/checkout/possdk/v68", live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/possdk/v68", regions: ["us", "au", "apse", "in", "nea"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./pos-mobile/v68/operations.ts"), import("./pos-mobile/v68/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./pos-mobile/notes.ts")).notes,
  },
  {
    api: { name: "pos-terminal-management", version: 1, test: "https://postfmapi-test.adyen.com/postfmapi/terminal/v1", live: "https://postfmapi-live.adyen.com/postfmapi/terminal/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./pos-terminal-management/v1/operations.ts"), import("./pos-terminal-management/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./pos-terminal-management/notes.ts")).notes,
  },
  {
    api: { name: "raise-disputes", version: 4, test: "https://balanceplatform-api-test.adyen.com/btl/api/v4", live: "https://balanceplatform-api-live.adyen.com/btl/api/v4" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./raise-disputes/v4/operations.ts"), import("./raise-disputes/v4/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./raise-disputes/notes.ts")).notes,
  },
  {
    api: { name: "recurring", version: 68, test: "https://pal-test.adyen.com/pal/servlet/Recurring/v68", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/Recurring/v68", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./recurring/v68/operations.ts"), import("./recurring/v68/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./recurring/notes.ts")).notes,
  },
  {
    api: { name: "session-authentication", version: 1, test: "https://test.adyen.com/authe/api/v1", live: "https://authe-live.adyen.com/authe/api/v1" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./session-authentication/v1/operations.ts"), import("./session-authentication/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./session-authentication/notes.ts")).notes,
  },
  {
    api: { name: "softpos-configuration", version: 3, test: "https://softposconfig-test.adyen.com/softposconfig/v3", live: "https://softposconfig-live{region}.adyen.com/softposconfig/v3", regions: ["us", "au", "apse", "nea"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./softpos-configuration/v3/operations.ts"), import("./softpos-configuration/v3/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./softpos-configuration/notes.ts")).notes,
  },
  {
    api: { name: "stored-value", version: 46, test: "https://pal-test.adyen.com/pal/servlet/StoredValue/v46", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/StoredValue/v46", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./stored-value/v46/operations.ts"), import("./stored-value/v46/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./stored-value/notes.ts")).notes,
  },
  {
    api: { name: "test-cards", version: 1, test: "https://pal-test.adyen.com/pal/services/TestCard/v1", live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/services/TestCard/v1", regions: ["us", "au", "apse"] },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./test-cards/v1/operations.ts"), import("./test-cards/v1/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./test-cards/notes.ts")).notes,
  },
  {
    api: { name: "transfers", version: 4, test: "https://balanceplatform-api-test.adyen.com/btl/v4", live: "https://balanceplatform-api-live.adyen.com/btl/v4" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./transfers/v4/operations.ts"), import("./transfers/v4/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./transfers/notes.ts")).notes,
  },
  {
    api: { name: "transfers", version: 3, test: "https://balanceplatform-api-test.adyen.com/btl/v3", live: "https://balanceplatform-api-live.adyen.com/btl/v3" },
    load: async () => {
      const [{ operations }, { schemas }] = await Promise.all([import("./transfers/v3/operations.ts"), import("./transfers/v3/schemas.ts")]);
      return { operations, schemas };
    },
    loadNotes: async () => (await import("./transfers/notes.ts")).notes,
  },
];
