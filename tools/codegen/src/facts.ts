/**
 * The facts of one API version: what its description says, without a sentence of it. Written to `spec/facts/*.json` by
 * `npm run generate -- --from <folder>`, and the only input of the TypeScript that is generated.
 */
export interface Facts {
  readonly api: string;
  readonly version: number;
  readonly title: string;
  readonly servers: readonly string[];
  readonly operations: readonly OperationFact[];
  readonly schemas: Readonly<Record<string, SchemaFact>>;
}

export interface OperationFact {
  /** Adyen's name of the group, as written: `API key - company level`. */
  readonly group: string;
  /** Adyen's `x-methodName`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly auth: readonly ("apiKey" | "basic")[];
  readonly parameters: readonly ParameterFact[];
  readonly body?: { readonly required: boolean; readonly schema: SchemaFact };
  /** By status code; `null` for an answer without a body. */
  readonly responses: Readonly<Record<string, SchemaFact | null>>;
  readonly addedIn?: string;
  readonly deprecated?: true;
  readonly deprecatedIn?: string;
}

export interface ParameterFact {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: SchemaFact;
}

/** JSON Schema's own words, with Adyen's quirks already resolved (see `distil/schema.ts`). */
export interface SchemaFact {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean" | "any";
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: string | number | boolean;
  readonly properties?: Readonly<Record<string, SchemaFact>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaFact;
  readonly items?: SchemaFact;
  readonly oneOf?: readonly SchemaFact[];
  /** The property whose value tells the members of `oneOf` apart. */
  readonly discriminator?: string;
  readonly nullable?: true;
  readonly readOnly?: true;
  readonly deprecated?: true;
  readonly deprecatedIn?: string;
  readonly addedIn?: string;
}

/** One entry of `spec/apis.json`: a description to generate from, and what it does not say of itself. */
export interface ApiSource {
  readonly file: string;
  readonly api: string;
  readonly version: number;
  /** Name of the façade class. */
  readonly className: string;
  /** Base URLs. `{prefix}` stands for the merchant's live URL prefix, `{region}` for a region's part of the host. */
  readonly test: string;
  readonly live: string;
  /** The regions besides Europe that have a host, where `live` has a `{region}`. */
  readonly regions?: readonly string[];
  /** The API's segment in the address of its documentation, where it is known. */
  readonly documentation?: string;
}

/** One entry of `spec/messages.json`: a description of webhooks, or of what terminals are sent. */
export interface MessageSource {
  readonly kind: "webhooks" | "terminal";
  readonly file: string;
  readonly name: string;
  readonly version: number;
}

/** Facts of a description that has messages in place of operations. */
export interface MessageFacts extends Facts {
  /** By the name of the event, or of the kind of message. */
  readonly messages: Readonly<Record<string, { readonly request?: SchemaFact; readonly response?: SchemaFact }>>;
}

/** `spec/roles.json`: the roles that operations need, checked by hand. */
export interface Roles {
  readonly names: readonly string[];
  readonly operations: Readonly<Record<string, Readonly<Record<string, RolesOfOperation>>>>;
}

export interface RolesOfOperation {
  readonly anyOf: readonly string[] | "any";
  readonly advanced?: readonly string[];
  readonly rateLimitedInLive?: true;
}
