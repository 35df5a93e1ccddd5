export interface Company {
  readonly id: string;
  readonly name: string;
  readonly status: string;
}

export interface Merchant {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  readonly status: "PreActive" | "Active";
  readonly description?: string;
  readonly reference?: string;
  readonly legalEntityId?: string;
  readonly businessLineId?: string;
  readonly pricingPlan?: string;
  /** `immediate`, `manual`, or days until a payment is captured by itself. Default: `immediate`. */
  readonly captureDelay?: string;
}

export function newCompany(id: string, name = id): Company {
  return { id, name, status: "Active" };
}

export function newMerchant(
  id: string,
  companyId: string,
  details: Omit<Partial<Merchant>, "id" | "companyId" | "name">,
): Merchant {
  return { id, companyId, name: id, status: "PreActive", ...details };
}

export function activated(merchant: Merchant): Merchant {
  return { ...merchant, status: "Active" };
}
