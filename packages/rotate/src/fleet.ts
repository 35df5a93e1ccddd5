export { fleetStatus, type FleetStatus } from "./fleet/fleet-status.ts";
export { hasFleet } from "./fleet/has-table.ts";
export type { MemberDefinition } from "./fleet/definition.ts";
export type { FleetEvent, FleetEventType, OnFleetEvent } from "./fleet/events.ts";
export type { ImportOptions, ImportOutcome, ImportRow } from "./fleet/import-members.ts";
export type { AccountLimits } from "./fleet/limits.ts";
export type {
  AccountCount,
  FleetMember,
  FleetReader,
  FleetSummary,
  FleetWorker,
  MemberCountFilter,
  MemberFilter,
  MemberState,
} from "./fleet/member.ts";
export { type Fleet, type FleetOptions, type FleetSchemas, openFleet, readFleet } from "./fleet/open-fleet.ts";
export type { Approval, PauseScope } from "./fleet/people.ts";
export { type Look, type MemberFacts, nextLook } from "./fleet/policy.ts";
export type { MemberRow, ReadingOptions, RowProblem } from "./fleet/read-member.ts";
export { readSchedule, type ScheduleText } from "./fleet/read-schedule.ts";
export type { RotationWindow, Schedule, Weekday } from "./fleet/schedule.ts";
export { type Dashboard, type DashboardOptions, startDashboard } from "./dashboard/server.ts";
export type { DeadNotification } from "./fleet/overview.ts";
export {
  type FleetMetrics,
  type FleetMetricsOptions,
  type Observed,
  openFleetMetrics,
} from "./metrics/fleet-metrics.ts";
export {
  type NotificationQueue,
  type NotificationQueueOptions,
  openNotificationQueue,
  readDeadNotifications,
  resendDeadNotifications,
} from "./notifications/notification-queue.ts";
export { isOpen, opensAt } from "./fleet/windows.ts";
export type { WorkOptions } from "./fleet/worker.ts";
