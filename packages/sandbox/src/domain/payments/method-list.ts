/** A payment method that the merchant account has by its own settings in the Management API. */
export interface EnabledMethod {
  readonly type: string;
  /** Absent: all. */
  readonly countries?: readonly string[];
  readonly currencies?: readonly string[];
}

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

const CARD_BRANDS = ["visa", "mc", "amex", "maestro", "discover", "diners", "jcb", "cup", "cartebancaire"];

const OFFERED: readonly Offered[] = [
  { type: "scheme", name: "Cards", brands: CARD_BRANDS },
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

type Listed = Omit<Offered, "countries" | "currencies">;

/** The methods that this sandbox offers, as Adyen lists them; those of `enabled` only, where the merchant account has settings. */
export function listedMethods(query: MethodQuery, enabled?: readonly EnabledMethod[]): Listed[] {
  const { countryCode, amount, allowedPaymentMethods: allowed, blockedPaymentMethods: blocked } = query;
  const names = ({ type, brand }: Listed) => [type, ...(brand === undefined ? [] : [brand])];
  return offeredTo(enabled)
    .filter(
      (method) =>
        fits(method.countries, countryCode) &&
        fits(method.currencies, amount?.currency) &&
        (allowed === undefined || names(method).some((name) => allowed.includes(name))) &&
        !names(method).some((name) => blocked?.includes(name) === true),
    )
    .map(({ countries: _, currencies: __, ...method }) => method);
}

/** Brands of cards that a merchant account takes. */
export function cardBrands(enabled?: readonly EnabledMethod[]): readonly string[] {
  return offeredTo(enabled).find(({ type }) => type === "scheme")?.brands ?? [];
}

/** Each brand of a card is a method of its own in the Management API; in the list they are one. */
function offeredTo(enabled: readonly EnabledMethod[] | undefined): readonly Offered[] {
  if (enabled === undefined) return OFFERED;
  const setting = (type: string) => enabled.find((each) => each.type === type);
  const known = OFFERED.flatMap((method): Offered[] => {
    if (method.type === "scheme") {
      const brands = CARD_BRANDS.filter((brand) => setting(brand) !== undefined);
      return brands.length === 0 ? [] : [{ ...method, brands }];
    }
    const found = setting(method.brand ?? method.type);
    if (found === undefined) return [];
    const { countries = method.countries, currencies = method.currencies } = found;
    return [{ ...method, ...(countries && { countries }), ...(currencies && { currencies }) }];
  });
  const names = new Set([...CARD_BRANDS, ...OFFERED.map(({ type, brand }) => brand ?? type)]);
  const others = enabled.filter(({ type }) => !names.has(type)).map((each) => ({ ...each, name: each.type }));
  return [...known, ...others];
}

/** What was not asked about does not exclude. */
function fits(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || value === undefined || list.includes(value);
}
