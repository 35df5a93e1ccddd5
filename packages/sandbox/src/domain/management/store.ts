import type { InvalidField } from "../refusal.ts";

/** What is checked of a store beyond its description's schema. */
export interface StoreFields {
  readonly reference?: string | undefined;
  readonly phoneNumber?: string | undefined;
  readonly shopperStatement?: string | undefined;
  readonly externalReferenceId?: string | undefined;
  readonly address?:
    | { readonly country?: string | undefined; readonly stateOrProvince?: string | undefined }
    | undefined;
}

export type StoreStatus = "active" | "inactive" | "closed";

const LONGEST_STATEMENT = 22;

/** Documented: addresses in these countries have a state or province. */
const WITH_STATES = ["AU", "BR", "CA", "IN", "MX", "NZ", "US"];

/** Documented: a store is made inactive before it is closed, and stays closed. */
const NEXT: Readonly<Record<string, readonly StoreStatus[]>> = {
  active: ["active", "inactive"],
  inactive: ["inactive", "active", "closed"],
  closed: ["closed"],
};

/** What is wrong with fields of a store, those that are there. */
export function storeProblems({ reference, phoneNumber, shopperStatement }: StoreFields): InvalidField[] {
  const problems: InvalidField[] = [];
  const refuse = (name: string, value: string, message: string) => problems.push({ name, value, message });
  if (reference !== undefined && !/^[A-Za-z0-9_-]+$/.test(reference))
    refuse("reference", reference, "must have letters, digits, - and _ only");
  if (phoneNumber !== undefined && internationalNumber(phoneNumber) === undefined)
    refuse("phoneNumber", phoneNumber, "must be an international number such as +31201234567");
  if (shopperStatement !== undefined && (/^\d*$/.test(shopperStatement) || shopperStatement.length > LONGEST_STATEMENT))
    refuse(
      "shopperStatement",
      shopperStatement,
      `must have up to ${LONGEST_STATEMENT} characters, not all of them digits`,
    );
  return problems;
}

/** What a new store must have in its country. */
export function countryProblems({ address, externalReferenceId }: StoreFields): InvalidField[] {
  const { country = "", stateOrProvince } = address ?? {};
  if (!/^[A-Z]{2}$/.test(country))
    return [{ name: "address.country", value: country, message: "must be a code of two capital letters" }];
  const problems: InvalidField[] = [];
  if (WITH_STATES.includes(country) && stateOrProvince === undefined)
    problems.push({ name: "address.stateOrProvince", message: `is missing: addresses in ${country} have one` });
  if (country === "BR" && externalReferenceId === undefined)
    problems.push({ name: "externalReferenceId", message: "is missing: stores in BR have their CNPJ" });
  return problems;
}

export function statusProblems(before: string | undefined, after: StoreStatus | undefined): InvalidField[] {
  if (after === undefined || NEXT[before ?? "active"]?.includes(after) === true) return [];
  const message = before === "closed" ? "cannot be changed: the store is closed" : "must be inactive before";
  return [{ name: "status", value: after, message }];
}

/** A telephone number in the form of E.164, which another form is brought into; nothing where it is none. */
export function internationalNumber(written: string): string | undefined {
  const digits = written.replaceAll(/[\s().-]/g, "").replace(/^(\+|00)/, "");
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
}
