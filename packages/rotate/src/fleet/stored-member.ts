import type { KeyObject } from "node:crypto";
import { credentialKey } from "../journal/credential-key.ts";
import type { PostgresRow } from "../journal/postgres/database.ts";
import type { RotationSummary } from "../journal/summary.ts";
import type { MemberDefinition } from "./definition.ts";
import { isAuthentic } from "./fleet-key.ts";
import type { MemberState } from "./member.ts";

/** A member as stored. */
export interface StoredMember {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly mac: string;
  readonly lookAt: string | undefined;
  readonly unpausedAt: string | undefined;
  readonly failures: number;
  readonly notifiedRotation: string | undefined;
  readonly notifiedSituation: string | undefined;
  readonly isPaused: boolean;
  readonly approval: StoredApproval | undefined;
}

export interface StoredApproval {
  /** The rotation that it comes after; `none`. */
  readonly after: string;
  readonly approvedBy: string;
  readonly expiresAt: string;
  readonly mac: string;
}

/** What a look leaves behind, for people and for the next look. Nothing that a key depends on. */
export interface Seen {
  readonly state: MemberState;
  /** `undefined`: when somebody has done something. */
  readonly lookAt: string | undefined;
  readonly failures: number;
  /** A rotation of it has begun, and its new key is not in place. */
  readonly isBusy: boolean;
  readonly notifiedRotation: string | undefined;
  readonly notifiedSituation: string | undefined;
  readonly rotationId?: string | undefined;
  readonly phase?: string | undefined;
  readonly reason?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly windowOpensAt?: string | undefined;
  readonly safeUntil?: string | undefined;
  readonly oldKeyEndsAt?: string | undefined;
  readonly lastCompletedAt?: string | undefined;
}

export interface LoadedMember {
  readonly member: StoredMember;
  /** Oldest first. */
  readonly rotations: readonly RotationSummary[];
  /** For how many milliseconds nobody may call for its account, as any worker has noted. */
  readonly closedMs: number;
}

/** What is true of a member in its own words, or `undefined` where somebody else wrote them. */
export function definitionOf(key: KeyObject, member: StoredMember): MemberDefinition | undefined {
  if (!isAuthentic(key, authenticated(member), member.mac)) return undefined;
  // Authentic, so it is what this tool wrote.
  const definition = JSON.parse(member.definition) as MemberDefinition;
  return credentialKey(definition.credential) === member.key && definition.name === member.name
    ? definition
    : undefined;
}

export function authenticated(
  member: Pick<StoredMember, "definition" | "importedBy" | "importedAt">,
): readonly unknown[] {
  return ["member", member.definition, member.importedBy, member.importedAt];
}

export function authenticatedApproval(key: string, approval: Omit<StoredApproval, "mac">): readonly unknown[] {
  return ["approval", key, approval.after, approval.approvedBy, approval.expiresAt];
}

/** Whether a member is paused: by itself, with its account, or with all. Pauses are read once, however many members are. */
export const pausedSql = `(EXISTS (SELECT 1 FROM pauses WHERE scope = 'all')
  OR 'account ' || members.account IN (SELECT scope FROM pauses) OR 'member ' || members.key IN (SELECT scope FROM pauses))`;

export function toStored(row: PostgresRow): StoredMember {
  const after = textOf(row["after"]);
  return {
    key: String(row["key"]),
    name: String(row["name"]),
    definition: String(row["definition"]),
    importedBy: String(row["imported_by"]),
    importedAt: String(row["imported_at"]),
    mac: String(row["mac"]),
    lookAt: textOf(row["look_at"]),
    unpausedAt: textOf(row["unpaused_at"]),
    failures: Number(row["failures"]),
    notifiedRotation: textOf(row["notified_rotation"]),
    notifiedSituation: textOf(row["notified_situation"]),
    isPaused: String(row["is_paused"]) === "true",
    approval:
      after === undefined
        ? undefined
        : {
            after,
            approvedBy: String(row["approved_by"]),
            expiresAt: String(row["expires_at"]),
            mac: String(row["approval_mac"]),
          },
  };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
