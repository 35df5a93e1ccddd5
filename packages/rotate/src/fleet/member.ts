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
  /** Those that are paused, by themselves, with their account or with all; or those that are not. */
  readonly paused?: boolean | undefined;
  /** The one of this name. */
  readonly name?: string | undefined;
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

/** How a fleet stands in numbers and times: the database's word, as {@link FleetReader} says. Times are ISO 8601. */
export interface FleetSummary {
  readonly counts: Readonly<Record<MemberState, number>>;
  readonly paused: number;
  /** Members against which a clock runs. */
  readonly againstTheClock: number;
  /** Of these, those that are safe for less than 12 hours. */
  readonly short: number;
  /** The shortest time for which a member is safe. Absent where no clock runs. */
  readonly soonestSafeUntil?: string;
  /** Since when the rotation that waits longest has been due. */
  readonly oldestDueAt?: string;
  /** When a member that is idle and not paused will be due: the first of them. */
  readonly nextDueAt?: string;
}

/** An account and how many members are of it. */
export interface AccountCount {
  readonly account: string;
  readonly members: number;
}

/**
 * What can be seen of a fleet without changing it.
 *
 * Members are authenticated one by one, and one whose definition somebody else wrote is `untrusted`. Numbers are the database's
 * word: it counts states as the last look left them, so a member that was changed since is counted as `untrusted` only when it
 * has been looked at again.
 */
export interface FleetReader {
  /** Members, authenticated. The database's word decides who is among them; one that is not authentic says so by its state. */
  members(filter?: MemberFilter): Promise<readonly FleetMember[]>;
  workers(): Promise<readonly FleetWorker[]>;
  /** Members by state. The database's word. */
  counts(filter?: MemberCountFilter): Promise<Readonly<Record<MemberState, number>>>;
  /** How the fleet stands at a time of its platform, in one question. The database's word. */
  summary(now: Date): Promise<FleetSummary>;
  /** Accounts by name. The database's word. */
  accounts(): Promise<readonly AccountCount[]>;
}

export type MemberCountFilter = Pick<MemberFilter, "paused" | "account" | "search">;
