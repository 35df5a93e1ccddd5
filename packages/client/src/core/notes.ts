/**
 * What operations, parameters and fields of an API are for, in words, for programs that show it while they run. A call
 * does not load it.
 */
export interface Notes {
  /** By group and name: `payments/sessions`. */
  readonly operations: Readonly<Record<string, string>>;
  /** By name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By schema and property, `PaymentRequest.amount`, or by property alone for every other schema that has it. */
  readonly fields: Readonly<Record<string, string>>;
}
