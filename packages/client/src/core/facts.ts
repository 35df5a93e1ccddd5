import type { Schema } from "./schema.ts";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Schema;
}

/**
 * Everything a program may need to know of one operation while it runs: the sandbox routes and checks requests with it,
 * the reference pages and the command line list it. A call needs far less and does not load it.
 */
export interface OperationFacts {
  /** Unique over all APIs: `management/v3/api-key-company-level/generateNewApiKey`. */
  readonly id: string;
  readonly api: string;
  readonly version: number;
  /** The group in kebab-case, which is also the name of its module: `api-key-company-level`. */
  readonly group: string;
  readonly name: string;
  readonly method: HttpMethod;
  /** Path template below the version: `/companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: Schema };
  /** By status code; `null` where the answer has no body. */
  readonly responses: Readonly<Record<number, Schema | null>>;
  /** Ways to authenticate, any one of which is enough. */
  readonly auth: readonly ("apiKey" | "basic")[];
  /** The calling credential needs one of these roles; `"any"`: any one role of this API; empty: none is documented. */
  readonly roles: readonly string[] | "any";
  /** Roles that let the caller see or change more than `roles` alone does. */
  readonly advancedRoles?: readonly string[];
  /** A list that is read page by page, and the size of a page when none is asked for. */
  readonly pagination?: { readonly style: "pageNumber" | "offset" | "cursor"; readonly defaultSize?: number };
  readonly rateLimitedInLive?: true;
  /** Page of Adyen's documentation. */
  readonly documentation: string;
}
