/** What a request for the list of methods says about them. */
export interface MethodQuery {
  readonly countryCode?: string | undefined;
  readonly amount?: { readonly currency: string } | undefined;
  readonly allowedPaymentMethods?: readonly string[] | undefined;
  readonly blockedPaymentMethods?: readonly string[] | undefined;
}

interface Offered {
  readonly type: string;
  readonly name: string;
  readonly brands?: readonly string[];
  readonly brand?: string;
  /** Where it is offered; absent: everywhere. */
  readonly countries?: readonly string[];
  readonly currencies?: readonly string[];
}

const OFFERED: readonly Offered[] = [
  { type: "scheme", name: "Cards", brands: ["visa", "mc", "amex", "maestro", "discover", "diners", "jcb", "cup"] },
  { type: "ideal", name: "iDEAL", countries: ["NL"], currencies: ["EUR"] },
  {
    type: "bcmc",
    name: "Bancontact card",
    countries: ["BE"],
    currencies: ["EUR"],
    brands: ["bcmc", "maestro", "visa"],
  },
  { type: "klarna", name: "Pay later with Klarna." },
  { type: "paypal", name: "PayPal" },
  { type: "sepadirectdebit", name: "SEPA Direct Debit", currencies: ["EUR"] },
  { type: "blik", name: "BLIK", countries: ["PL"], currencies: ["PLN"] },
  { type: "mbway", name: "MB WAY", countries: ["PT"], currencies: ["EUR"] },
  { type: "multibanco", name: "Multibanco", countries: ["PT"], currencies: ["EUR"] },
  { type: "twint", name: "TWINT", countries: ["CH"], currencies: ["CHF"] },
  { type: "swish", name: "Swish", countries: ["SE"], currencies: ["SEK"] },
  { type: "pix", name: "Pix", countries: ["BR"], currencies: ["BRL"] },
  { type: "ach", name: "ACH Direct Debit", countries: ["US"], currencies: ["USD"] },
  { type: "applepay", name: "Apple Pay", brands: ["visa", "mc", "amex"] },
  { type: "googlepay", name: "Google Pay", brands: ["visa", "mc", "amex"] },
  { type: "giftcard", name: "Generic GiftCard", brand: "giftcard" },
  { type: "giftcard", name: "Givex", brand: "givex" },
];

/** The methods that this sandbox offers, as Adyen lists them. */
export function listedMethods(query: MethodQuery): Omit<Offered, "countries" | "currencies">[] {
  const { countryCode, amount, allowedPaymentMethods: allowed, blockedPaymentMethods: blocked } = query;
  return OFFERED.filter(
    ({ type, brand, countries, currencies }) =>
      fits(countries, countryCode) &&
      fits(currencies, amount?.currency) &&
      (allowed === undefined || allowed.includes(type) || (brand !== undefined && allowed.includes(brand))) &&
      !(blocked?.includes(type) === true || (brand !== undefined && blocked?.includes(brand) === true)),
  ).map(({ countries: _, currencies: __, ...method }) => method);
}

/** What was not asked about does not exclude. */
function fits(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || value === undefined || list.includes(value);
}
