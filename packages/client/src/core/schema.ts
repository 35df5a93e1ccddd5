/**
 * The shape of a JSON value as Adyen's descriptions give it, in JSON Schema's own words. Types erase at build time; this
 * is the part of a description that a program needs while it runs: the sandbox checks requests with it.
 */
export type Schema =
  | RefSchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | ArraySchema
  | ObjectSchema
  | UnionSchema
  | AnySchema;

interface Common {
  /** `null` is a value too. */
  readonly nullable?: true;
  /** Set by Adyen: ignored when sent. */
  readonly readOnly?: true;
}

/** Another schema of the same API version, by name. */
export interface RefSchema extends Common {
  readonly $ref: string;
}

export interface StringSchema extends Common {
  readonly type: "string";
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** For example `date-time`, `date`, `uri`. */
  readonly format?: string;
}

export interface NumberSchema extends Common {
  readonly type: "integer" | "number";
  readonly minimum?: number;
  readonly maximum?: number;
  /** `int32`, `int64`, `float` or `double`. */
  readonly format?: string;
}

export interface BooleanSchema extends Common {
  readonly type: "boolean";
}

export interface ArraySchema extends Common {
  readonly type: "array";
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface ObjectSchema extends Common {
  readonly type: "object";
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** The schema of every value whose name is not among `properties`: the object is a map. */
  readonly additionalProperties?: Schema;
}

/** One of several schemas; `discriminator` names the property whose value says which. */
export interface UnionSchema extends Common {
  readonly oneOf: readonly Schema[];
  readonly discriminator?: string;
}

/** Any JSON value. */
export interface AnySchema extends Common {
  readonly type: "any";
}
