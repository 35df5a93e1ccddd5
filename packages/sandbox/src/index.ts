export { Control } from "./control/control.ts";
export { ControlError } from "./control/errors.ts";
export type { Overview } from "./control/overview.ts";
export type { PaymentView } from "./control/payment-views.ts";
export type { ClockView, KeyView, TerminalView } from "./control/views.ts";
export type { DeliveryView } from "./control/webhook-views.ts";
export type { Duration } from "./domain/clock.ts";
export { PAYMENT_ROLE } from "./domain/roles.ts";
export type { Standing } from "./domain/credentials/api-key.ts";
export { DEFAULT_SETTINGS, type Settings, SettingsError } from "./domain/settings.ts";
export { type Fault, FaultError, type FaultKind } from "./domain/faults.ts";
export {
  DEFAULT_CREDENTIALS,
  type SeededAccounts,
  type Seed,
  type SeedCredential,
  type Seeded,
  type SeededCredential,
  SeedError,
} from "./seed/seed.ts";
export { managementRoles } from "./seed/seed-world.ts";
export type { AnsweredRequest } from "./http/answered-request.ts";
export type { LoggedRequest } from "./http/request-log.ts";
export type { SandboxOptions } from "./options.ts";
export type { Connection, Sandbox, SandboxClock } from "./sandbox.ts";
export { startSandbox } from "./start.ts";
export { VERSION } from "./version.ts";
export { StoreError } from "./storage/storage.ts";
export { type Certificate, isServing, makeCertificate } from "./tls/certificate.ts";
export { servedHosts } from "./tls/hosts.ts";
