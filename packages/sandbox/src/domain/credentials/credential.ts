import { invalid, type InvalidField } from "../refusal.ts";
import { sameRole } from "../roles.ts";
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

/** What the caller has and knows, against which changes are checked. */
export interface ChangeContext {
  readonly callerRoles: readonly string[];
  readonly merchantIds: readonly string[];
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

/** Documented: only roles that the caller has can be given. */
function roleProblems({ roles = [] }: CredentialChanges, { callerRoles }: ChangeContext): InvalidField[] {
  return roles
    .filter((role) => !callerRoles.some((held) => sameRole(held, role)))
    .map((role) => ({ name: "roles", value: role, message: "is not a role that the calling credential has" }));
}

function merchantProblems(changes: CredentialChanges, { merchantIds }: ChangeContext): InvalidField[] {
  return (changes.associatedMerchantAccounts ?? [])
    .filter((id) => !merchantIds.includes(id))
    .map((id) => ({
      name: "associatedMerchantAccounts",
      value: id,
      message: "is not a merchant account of the company",
    }));
}
