/** The parts of an OpenAPI 3 document that are read. Everything else, prose first of all, is not even named here. */
export interface Description {
  readonly info: { readonly title: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, RawSchema>>;
    readonly parameters?: Readonly<Record<string, RawParameter>>;
  };
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
export type PathItem = Readonly<Record<string, RawOperation>>;

export interface RawOperation {
  readonly tags?: readonly string[];
  readonly "x-methodName"?: string;
  readonly "x-addedInVersion"?: string;
  readonly "x-deprecatedInVersion"?: string;
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (RawParameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: RawContent };
  readonly responses?: Readonly<Record<string, { readonly content?: RawContent }>>;
}

export type RawContent = Readonly<Record<string, { readonly schema?: RawSchema }>>;

export interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  /** Read for two numbers only: the default and the maximum of a page size, which Adyen states nowhere else. */
  readonly description?: string;
  readonly schema?: RawSchema;
}

export interface RawSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly "x-enum"?: readonly { readonly value?: unknown }[];
  readonly "x-extensible-enum"?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, RawSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: RawSchema | boolean;
  readonly items?: RawSchema;
  readonly oneOf?: readonly RawSchema[];
  readonly anyOf?: readonly RawSchema[];
  readonly allOf?: readonly RawSchema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly nullable?: boolean;
  readonly readOnly?: boolean;
  readonly deprecated?: boolean;
  readonly "x-deprecatedInVersion"?: string;
  readonly "x-addedInVersion"?: string;
}
