export { type ClockView, Control, ControlError, type KeyView } from "./control/control.ts";
export type { Duration } from "./domain/clock.ts";
export type { Standing } from "./domain/credentials/api-key.ts";
export { DEFAULT_SETTINGS, type Settings, SettingsError } from "./domain/settings.ts";
export { type Fault, FaultError, type FaultKind } from "./faults.ts";
export { managementRoles, PAYMENT_ROLE, type Seed, type SeedCredential, type Seeded, SeedError } from "./seed.ts";
export { type Connection, type Sandbox, type SandboxClock, type SandboxOptions, startSandbox } from "./start.ts";
export { StoreError } from "./store/store.ts";
