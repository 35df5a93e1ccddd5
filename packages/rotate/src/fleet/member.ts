import type { CredentialRef } from "../machine/records.ts";
import type { Schedule } from "./schedule.ts";

/** What a member of the fleet is at. */
export type MemberState =
  /** Its key is young enough. */
  | "idle"
  /** A rotation should begin, and waits for its window, a limit or a worker. */
  | "due"
  /** A worker is at it now. */
  | "running"
  /** A rotation is open, and goes on at `lookAt`. */
  | "waiting"
  /** A rotation asks for a person. */
  | "asks"
  /** A rotation should begin, and a second person has not approved it. */
  | "awaitingApproval"
  /** The last look failed, and is repeated at `lookAt`. */
  | "failed"
  /** Its definition is not as it was imported: nothing is done with it. */
  | "untrusted";

/** A credential of the fleet and where its rotation stands. No secret. Times are ISO 8601, by the platform's clock. */
export interface FleetMember {
  readonly name: string;
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  readonly consumers: readonly string[];
  readonly schedule: Schedule;
  /** No rotation of it begins. One that is open goes on, since its clock runs. */
  readonly paused: boolean;
  readonly state: MemberState;
  /** When its key has the age at which it is rotated. */
  readonly dueAt?: string;
  /** When a worker looks at it next. */
  readonly lookAt?: string;
  /** When a rotation that is due may begin. */
  readonly windowOpensAt?: string;
  readonly rotationId?: string;
  readonly phase?: string;
  readonly reason?: string;
  /** Until when every target is sure to hold a key that works. Absent where no clock runs against one. */
  readonly safeUntil?: string;
  /** The earliest time at which the key before may stop. */
  readonly oldKeyEndsAt?: string;
  readonly lastCompletedAt?: string;
  /** Who holds the lease while it is advanced. */
  readonly worker?: string;
}

/** A process that works on the fleet. */
export interface FleetWorker {
  readonly id: string;
  readonly host: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly version: string;
  /** Members that it is at now. */
  readonly running: number;
}

export interface MemberFilter {
  readonly state?: MemberState | undefined;
  /** A company account or a merchant account. */
  readonly account?: string | undefined;
  /** A part of the name or of the credential's id, in any case. */
  readonly search?: string | undefined;
  /** At most so many; all where it is absent. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
  /** Default `name`. `safeUntil`: those that are safe for the shortest time first. */
  readonly order?: "name" | "safeUntil" | "dueAt" | undefined;
}

/** What can be seen of a fleet without changing it. */
export interface FleetReader {
  members(filter?: MemberFilter): Promise<readonly FleetMember[]>;
  workers(): Promise<readonly FleetWorker[]>;
  counts(filter?: Pick<MemberFilter, "account" | "search">): Promise<Readonly<Record<MemberState, number>>>;
}
