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

/** Rules of one rotation. Journaled with the plan, so that whoever resumes it keeps to the same ones. Milliseconds. */
export interface Policy {
  /** `alternating`: another credential's key serves while the credential's own is generated, as after a lost answer. */
  readonly strategy: "direct" | "alternating";
  /**
   * What follows a call whose answer was lost. A second call may stop the key in use at once, so `bridge` first puts the
   * key of a second credential into every target; `ask` leaves it to a person; `regenerate` calls again.
   */
  readonly onLostAnswer: "bridge" | "ask" | "regenerate";
  /** How a key is tried: `me` is `GET /me`; `checkout:<merchant account>` a question to Checkout; `command:<name>` one's own. */
  readonly probe: string;
  /** Whether a new key goes to the targets untried, where no place that could try it is at hand. */
  readonly unprobed: boolean;
  /** Calls of one kind (generate a key, create a bridge) that are made until a person allows more. */
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
  /** Wait between two tries of a sink that failed, and of a consumer that did not confirm. */
  readonly sinkRetryMs: number;
  /** How often targets and the new key are looked at while the old one drains, by a run that waits. */
  readonly watchEveryMs: number;
  /** Whether the sealed keys of a rotation are destroyed once it is completed. */
  readonly shred: boolean;
  /**
   * Whether the credential's description at Adyen carries a short mark while a key of it is rotated: the only thing that
   * journals on different machines share. It is taken off at the end.
   */
  readonly markCredential: boolean;
}

export const defaultPolicy: Policy = {
  strategy: "direct",
  onLostAnswer: "bridge",
  probe: "me",
  unprobed: false,
  maxAttempts: 3,
  inFlightMs: 60_000,
  probesNeeded: 3,
  probeEveryMs: 5_000,
  activationLimitMs: 60 * 60_000,
  overlapMs: 24 * 60 * 60_000,
  lingerMs: 2 * 60 * 60_000,
  sinkRetryMs: 5_000,
  watchEveryMs: 15 * 60_000,
  shred: false,
  markCredential: true,
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

/** What a target that shows no secrets says it holds. */
export interface HeldKey {
  readonly target: string;
  readonly fingerprint: string;
}

interface At {
  /** ISO 8601, by the runner's clock. */
  readonly at: string;
}

/** A person did or said it: `alice@laptop`. */
interface By extends At {
  readonly actor: string;
}

/** Everything the tool needs to go on is known from here. */
export interface Planned extends By {
  readonly type: "planned";
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  /** What each target is: two names of one file, for example, are one place. Journals of older versions lack it. */
  readonly places?: readonly string[];
  /** Who must have taken the new key over before the old one may end: `http:<url>` or `command:<name>`. */
  readonly consumers?: readonly string[];
  readonly previous: readonly PreviousKey[];
  /** What targets that show no secrets confirmed last. */
  readonly held?: readonly HeldKey[];
  /** Marks of other journals on the credential that a person has seen. */
  readonly marks?: readonly string[];
  /** Journals of older versions lack the newer rules. */
  readonly policy: Partial<Policy>;
}

/** Written before each generate call. */
export interface Intent extends At {
  readonly type: "intent";
  readonly attempt: number;
  readonly callingKey: string;
  /** What the credential's description carries from here on. */
  readonly mark?: string;
}

/** Another journal's mark is on the credential: somebody else generates keys for it. No call was made. */
export interface Contested extends At {
  readonly type: "contested";
  readonly reason: string;
  readonly mark: string;
  /** From when on that other rotation may have superseded the key in use. */
  readonly since: string;
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

/** The platform asked for patience: the call had no effect, and is made again then. */
export interface Postponed extends At {
  readonly type: "postponed";
  readonly until: string;
  readonly reason: string;
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

/** Written before a second credential is created, whose key serves meanwhile. Creating it leaves every old key alone. */
export interface BridgeIntent extends At {
  readonly type: "bridgeIntent";
  readonly attempt: number;
  readonly callingKey: string;
}

/** The second credential and its key, sealed. */
export interface Bridged extends At {
  readonly type: "bridged";
  readonly attempt: number;
  readonly credentialId: string;
  readonly fingerprint: string;
  readonly secret: string;
  readonly requestId?: string;
}

/** No second credential could be made: a person decides. */
export interface BridgeRefused extends At {
  readonly type: "bridgeRefused";
  readonly attempt: number;
  readonly reason: string;
  readonly advice: string;
}

/** There may be a second credential whose key nobody has. It does no harm; people can deactivate it. */
export interface BridgeUnknown extends At {
  readonly type: "bridgeUnknown";
  readonly attempt: number;
  readonly reason: string;
}

/** The second credential was deactivated: nothing uses its key any more. */
export interface BridgeRetired extends At {
  readonly type: "bridgeRetired";
  readonly credentialId: string;
}

/** It could not be deactivated; it is tried again. */
export interface BridgeKept extends At {
  readonly type: "bridgeKept";
  readonly credentialId: string;
  readonly reason: string;
}

/** The new key answered as often as the policy asks; or goes on untried, since policy or a person says so. */
export interface Activated extends At {
  readonly type: "activated";
  readonly fingerprint: string;
  readonly unprobed?: true;
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
  /** When to try again, where the store said. ISO 8601. */
  readonly retryAt?: string;
  /** It may pass by itself, as throttling does and credentials that have expired: no reason to abandon the rotation. */
  readonly passing?: true;
}

/** A consumer uses the new key. */
export interface Confirmed extends At {
  readonly type: "confirmed";
  readonly consumer: string;
  readonly fingerprint: string;
}

export interface ConfirmFailed extends At {
  readonly type: "confirmFailed";
  readonly consumer: string;
  readonly reason: string;
}

/** All sinks were read back together and hold the new key. */
export interface Verified extends At {
  readonly type: "verified";
}

/** A sink no longer holds what was promoted to it, or holds something unexpected. */
export interface Drifted extends At {
  readonly type: "drifted";
  readonly target: string;
  readonly reason: string;
  /** Fingerprint of what it holds; absent where it holds nothing or cannot be read. */
  readonly found?: string;
}

/** Past the policy's limit the old key still answers; or the new one does not any more, or will not for long. */
export interface Doubtful extends At {
  readonly type: "doubtful";
  readonly reason: string;
  /** When the key in the targets stops, or has stopped. Absent where it is well. */
  readonly keyEndsAt?: string;
  /** Another journal's mark that was seen on the credential. */
  readonly mark?: string;
}

/** The time until the old key stops is running out while something still depends on it. Each level is reported once. */
export interface Escalated extends At {
  readonly type: "escalated";
  readonly hoursLeft: number;
  readonly reason: string;
}

/** What people were notified of is well again: the targets were looked at, and hold the key. */
export interface Recovered extends At {
  readonly type: "recovered";
}

/** The old keys are refused (or none was known), the new one answers and all sinks hold it. */
export interface Retired extends At {
  readonly type: "retired";
  readonly checked: readonly string[];
}

export interface Completed extends At {
  readonly type: "completed";
  /** The sealed keys were destroyed, as the policy says. */
  readonly shredded?: true;
  /** Why the credential's description still carries the mark of this rotation. */
  readonly markLeft?: string;
}

/** A person looked and says: go on. Renews every bound. */
export interface Approved extends By {
  readonly type: "approved";
  /** What the person saw in the target that drifted, and lets be replaced. */
  readonly replaces?: string;
}

/** A person wants another call, knowing that it may stop the key in use. */
export interface RegenerateAsked extends By {
  readonly type: "regenerateAsked";
}

/** A person wants the new key in the targets although it could not be tried from here. */
export interface Forced extends By {
  readonly type: "forced";
}

/** A person names other sinks, for example because one cannot hold the new key. */
export interface Retargeted extends By {
  readonly type: "retargeted";
  readonly targets: readonly string[];
  readonly places?: readonly string[];
  readonly previous: readonly PreviousKey[];
  readonly held?: readonly HeldKey[];
}

/** A person wants the old key back in the sinks. */
export interface RollbackAsked extends By {
  readonly type: "rollbackAsked";
}

export interface Restored extends At {
  readonly type: "restored";
  readonly target: string;
}

export interface RolledBack extends At {
  readonly type: "rolledBack";
}

/** A person gives the rotation up. Nothing more is done; the sealed key stays readable. */
export interface Abandoned extends By {
  readonly type: "abandoned";
}

/** A person began another rotation of the credential before this one's old key had ended. */
export interface Superseded extends By {
  readonly type: "superseded";
  readonly by: string;
}

/** A person read a sealed key out. */
export interface Exported extends By {
  readonly type: "exported";
  readonly fingerprint: string;
}

/** One line of the journal of one rotation. */
export type RotationRecord =
  | Planned
  | Intent
  | Generated
  | Stray
  | Contested
  | Refused
  | Postponed
  | Unknown
  | Unfit
  | BridgeIntent
  | Bridged
  | BridgeRefused
  | BridgeUnknown
  | BridgeRetired
  | BridgeKept
  | Activated
  | Inactive
  | Promoted
  | PromoteFailed
  | Confirmed
  | ConfirmFailed
  | Verified
  | Drifted
  | Doubtful
  | Escalated
  | Recovered
  | Retired
  | Completed
  | Approved
  | RegenerateAsked
  | Forced
  | Retargeted
  | RollbackAsked
  | Restored
  | RolledBack
  | Abandoned
  | Superseded
  | Exported;

export type RecordType = RotationRecord["type"];
