/**
 * Type of a discriminator that Adyen's description does not know. It stands in the last member of a union that Adyen
 * may answer, so that a `switch` over the known values still narrows and the compiler still asks for a default branch.
 * No value has this type at compile time, and nothing of it exists at run time. (A `string & {}` here would end the
 * narrowing of the whole union.)
 */
declare enum UndocumentedValue {
  value = "undocumented",
}

export type Undocumented = UndocumentedValue.value;
