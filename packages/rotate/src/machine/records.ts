/** An API credential of a company or a merchant account, and the platform it lives on. */
export interface CredentialRef {
  readonly level: "company" | "merchant";
  /** Company account or merchant account, for example `YOUR_COMPANY`. */
  readonly accountId: string;
  /** For example `S2-6262224667`. */
  readonly credentialId: string;
  /** `test` or `live`; a base URL where it is neither. Two platforms never share a lease. */
  readonly platform: string;
}

/** Limits of one rotation. Journaled with the plan, so that whoever resumes it keeps to the same ones. Milliseconds. */
export interface Policy {
  /** Generate calls allowed until a person allows more. */
  readonly maxAttempts: number;
  /** How long a call whose answer was lost may still have its effect. */
  readonly inFlightMs: number;
  /** Consecutive probes that must agree: propagation may differ from node to node. */
  readonly probesNeeded: number;
  readonly probeEveryMs: number;
  /** How long a generated key may stay refused before a person is asked. */
  readonly activationLimitMs: number;
  /** How long Adyen keeps the superseded key working: 24 hours. */
  readonly overlapMs: number;
  /** How long past its end the superseded key may still answer before a person is asked. */
  readonly lingerMs: number;
  /** Wait between two tries of a sink that failed. */
  readonly sinkRetryMs: number;
}

export const defaultPolicy: Policy = {
  maxAttempts: 3,
  inFlightMs: 60_000,
  probesNeeded: 3,
  probeEveryMs: 5_000,
  activationLimitMs: 60 * 60_000,
  overlapMs: 24 * 60 * 60_000,
  lingerMs: 2 * 60 * 60_000,
  sinkRetryMs: 5_000,
};

/** What a sink held before the rotation. */
export interface PreviousKey {
  readonly target: string;
  readonly fingerprint: string;
  /** Name of the sealed key in the journal. */
  readonly secret: string;
  /** It answered when the rotation was planned, and named this credential (or could not name any). */
  readonly works: boolean;
}

interface At {
  /** ISO 8601, by the runner's clock. */
  readonly at: string;
}

/** Everything the tool needs to go on is known from here. */
export interface Planned extends At {
  readonly type: "planned";
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  readonly previous: readonly PreviousKey[];
  readonly policy: Policy;
  readonly actor: string;
}

/** Written before each generate call. */
export interface Intent extends At {
  readonly type: "intent";
  readonly attempt: number;
  readonly callingKey: string;
}

/** Written, with the sealed key, before anything else happens after an answer. */
export interface Generated extends At {
  readonly type: "generated";
  readonly attempt: number;
  readonly fingerprint: string;
  /** Name of the sealed key in the journal. */
  readonly secret: string;
  readonly requestId?: string;
}

/**
 * A key that was answered to a run whose lease had been taken over meanwhile. It is the only record such a run may still
 * append: the key superseded whatever the new holder has, so it must be known.
 */
export interface Stray extends At {
  readonly type: "stray";
  readonly attempt: number;
  readonly fingerprint: string;
  readonly secret: string;
  readonly requestId?: string;
}

/** The call was refused: it had no effect. */
export interface Refused extends At {
  readonly type: "refused";
  readonly attempt: number;
  readonly reason: string;
  readonly advice: string;
  readonly statusCode?: number;
  readonly errorCode?: string;
  readonly requestId?: string;
}

/** The answer was lost: the call may have had its effect. */
export interface Unknown extends At {
  readonly type: "unknown";
  readonly attempt: number;
  readonly reason: string;
}

/** A target can never hold the new key: another one is needed. The old one's end counts all the same. */
export interface Unfit extends At {
  readonly type: "unfit";
  readonly target: string;
  readonly reason: string;
}

/** The new key answered as often as the policy asks. */
export interface Activated extends At {
  readonly type: "activated";
  readonly fingerprint: string;
}

/** The new key did not answer within the policy's limit. */
export interface Inactive extends At {
  readonly type: "inactive";
  readonly reason: string;
}

/** The sink holds the new key and read back equal. */
export interface Promoted extends At {
  readonly type: "promoted";
  readonly target: string;
  readonly fingerprint: string;
  readonly version: string;
}

export interface PromoteFailed extends At {
  readonly type: "promoteFailed";
  readonly target: string;
  readonly reason: string;
}

/** All sinks were read back together and hold the new key. */
export interface Verified extends At {
  readonly type: "verified";
}

/** A sink no longer holds what was promoted to it. */
export interface Drifted extends At {
  readonly type: "drifted";
  readonly target: string;
  readonly reason: string;
}

/** Past the policy's limit: the old key still answers, or the new one no longer does. */
export interface Doubtful extends At {
  readonly type: "doubtful";
  readonly reason: string;
}

/** The old keys are refused (or none was known), the new one answers and all sinks hold it. */
export interface Retired extends At {
  readonly type: "retired";
  readonly checked: readonly string[];
}

export interface Completed extends At {
  readonly type: "completed";
}

/** A person looked and says: go on. Renews every bound. */
export interface Approved extends At {
  readonly type: "approved";
  readonly actor: string;
}

/** A person names other sinks, for example because one cannot hold the new key. */
export interface Retargeted extends At {
  readonly type: "retargeted";
  readonly targets: readonly string[];
  readonly previous: readonly PreviousKey[];
  readonly actor: string;
}

/** A person wants the old key back in the sinks. */
export interface RollbackAsked extends At {
  readonly type: "rollbackAsked";
  readonly actor: string;
}

export interface Restored extends At {
  readonly type: "restored";
  readonly target: string;
}

export interface RolledBack extends At {
  readonly type: "rolledBack";
}

/** A person gives the rotation up. Nothing more is done; the sealed key stays readable. */
export interface Abandoned extends At {
  readonly type: "abandoned";
  readonly actor: string;
}

/** One line of the journal of one rotation. */
export type RotationRecord =
  | Planned
  | Intent
  | Generated
  | Stray
  | Refused
  | Unknown
  | Unfit
  | Activated
  | Inactive
  | Promoted
  | PromoteFailed
  | Verified
  | Drifted
  | Doubtful
  | Retired
  | Completed
  | Approved
  | Retargeted
  | RollbackAsked
  | Restored
  | RolledBack
  | Abandoned;

export type RecordType = RotationRecord["type"];
