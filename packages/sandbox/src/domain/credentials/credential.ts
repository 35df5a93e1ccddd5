import { invalid, type InvalidField } from "../refusal.ts";
import { roleAmong } from "../roles.ts";
import type { AllowedOrigin } from "./origin.ts";

/** Where a credential was made: at a company, or at one of its merchant accounts. */
export type Owner =
  | { readonly level: "company"; readonly id: string }
  | { readonly level: "merchant"; readonly id: string };

export interface Credential {
  readonly id: string;
  readonly username: string;
  readonly companyId: string;
  readonly owner: Owner;
  readonly active: boolean;
  readonly roles: readonly string[];
  readonly allowedIpAddresses: readonly string[];
  readonly allowedOrigins: readonly AllowedOrigin[];
  /** Merchant accounts that a credential of a company may reach; none named means all. */
  readonly associatedMerchantAccounts: readonly string[];
  readonly clientKey: string;
  readonly passwordHash: string;
  readonly description?: string;
  readonly subjectDN?: string;
}

/** What a caller may set, when a credential is made and later. */
export interface CredentialChanges {
  readonly active?: boolean;
  readonly description?: string;
  readonly roles?: readonly string[];
  readonly associatedMerchantAccounts?: readonly string[];
  readonly subjectDN?: string;
}

export const LONGEST_DESCRIPTION = 50;

/** Against what changes are checked. */
export interface ChangeContext {
  /** Whose roles can be given: the company's own credential, or the caller where there is none such. */
  readonly giver: Pick<Credential, "username" | "roles">;
  /** Merchant accounts that the caller reaches. */
  readonly merchantIds: readonly string[];
  /** The caller does not reach all of its company, so that naming none would give more than it has. */
  readonly isRestricted: boolean;
}

/** The name of a company's own credential, whose roles are those that its credentials can have. */
export function companyUsername(companyId: string): string {
  return `ws@Company.${companyId}`;
}

/** The credential with changes applied, or a refusal that names every field that cannot be set so. */
export function changed(credential: Credential, changes: CredentialChanges, context: ChangeContext): Credential {
  const problems = [
    ...descriptionProblems(changes),
    ...roleProblems(changes, context),
    ...merchantProblems(changes, context),
  ];
  if (problems.length > 0) throw invalid(problems);
  const { description, ...others } = changes;
  return {
    ...credential,
    ...others,
    // Observed: the platform drops parentheses without a word.
    ...(description !== undefined && { description: description.replaceAll(/[()]/g, "") }),
  };
}

function descriptionProblems({ description }: CredentialChanges): InvalidField[] {
  if (description === undefined || description.length <= LONGEST_DESCRIPTION) return [];
  return [{ name: "description", value: description, message: `must have at most ${LONGEST_DESCRIPTION} characters` }];
}

/** Documented: only roles of the company's own credential can be given. */
function roleProblems({ roles = [] }: CredentialChanges, { giver }: ChangeContext): InvalidField[] {
  const isGiven = roleAmong(giver.roles);
  return roles
    .filter((role) => !isGiven(role))
    .map((role) => ({ name: "roles", value: role, message: `is not a role that ${giver.username} has` }));
}

function merchantProblems(
  { associatedMerchantAccounts: named }: CredentialChanges,
  { merchantIds, isRestricted }: ChangeContext,
): InvalidField[] {
  if (named === undefined) return [];
  const name = "associatedMerchantAccounts";
  if (named.length === 0 && isRestricted)
    return [{ name, message: "must name some: the calling credential does not reach all" }];
  return named
    .filter((id) => !merchantIds.includes(id))
    .map((value) => ({ name, value, message: "is not a merchant account that the calling credential reaches" }));
}
