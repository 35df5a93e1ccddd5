import { createHash } from "node:crypto";
import type { CredentialRef, Policy } from "../machine/records.ts";
import type { Schedule } from "./schedule.ts";

/** A credential, where its keys go and when: what somebody imported. No secret. */
export interface MemberDefinition {
  readonly name: string;
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  readonly consumers: readonly string[];
  readonly policy: Partial<Policy>;
  readonly schedule: Schedule;
  /** Where the key that calls for it is: a target. Absent: as the configuration says for its account. */
  readonly callingKey?: string;
  /** When its key was generated. ISO 8601. */
  readonly rotatedAt?: string;
}

/** A credential's place among all, from 0 up to 1. */
export function placeOf(credentialKey: string): number {
  return createHash("sha256").update(credentialKey).digest().readUIntBE(0, 6) / 2 ** 48;
}
