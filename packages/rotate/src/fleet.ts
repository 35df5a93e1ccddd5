export type { FleetEvent, FleetEventType, OnFleetEvent } from "./fleet/events.ts";
export type { FleetMember, FleetReader, FleetWorker, MemberFilter, MemberState } from "./fleet/member.ts";
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
} from "./notifications/notification-queue.ts";
