import { optional } from "../fields.ts";
import { CARD_BRANDS, GIFT_CARD_BRANDS, isKnownMethod, type Method, methodNamed } from "./methods.ts";

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

interface Offered extends Pick<Method, "type" | "name" | "brands" | "countries" | "currencies"> {
  readonly brand?: string;
  readonly issuers?: readonly Issuer[];
  readonly configuration?: Readonly<Record<string, string>>;
}

export interface Issuer {
  readonly id: string;
  readonly name: string;
}

/** What an account of the test platform offers before anybody has set it up: the order is the list's. */
const OFFERED_TYPES = [
  ...[
    "scheme",
    "ideal",
    "bcmc",
    "bcmc_mobile",
    "klarna",
    "klarna_account",
    "klarna_paynow",
    "paypal",
    "sepadirectdebit",
  ],
  ...["blik", "mbway", "multibanco", "twint", "swish", "pix", "ach", "applepay", "googlepay", "mobilepay", "vipps"],
  ...["eps", "onlineBanking_PL", "onlineBanking_CZ", "onlineBanking_SK", "trustly", "bizum", "paysafecard", "alipay"],
  ...["wechatpayQR", "afterpaytouch", "clearpay", "affirm", "directdebit_GB", "boletobancario", "oxxo", "paynow"],
  ...["promptpay", "duitnow", "grabpay_SG", "gcash", "molpay_ebanking_fpx_MY", "upi_collect", "upi_qr"],
  ...["econtext_seven_eleven", "bankTransfer_IBAN"],
];
const OFFERED_GIFT_CARDS = ["giftcard", "givex", "svs"];

/** Recorded: banks of the test platform. */
const TEST_ISSUERS: readonly Issuer[] = [
  { id: "1121", name: "Test Issuer" },
  { id: "1151", name: "Test Issuer 2" },
  { id: "1152", name: "Test Issuer 3" },
];

/** What the components of wallets read. The ids are of accounts that nobody has. */
const CONFIGURATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  applepay: { merchantId: "000000000000001", merchantName: "Sandbox" },
  googlepay: { merchantId: "50", gatewayMerchantId: "Sandbox" },
  paypal: { merchantId: "SANDBOXMERCHANT", intent: "authorize" },
};

function offered({ type, name, brands, countries, currencies, fields }: Method): Offered {
  return {
    ...optional("brands", brands),
    ...optional("configuration", CONFIGURATIONS[type]),
    ...(fields?.includes("issuer") === true && { issuers: TEST_ISSUERS }),
    name,
    type,
    ...optional("countries", countries),
    ...optional("currencies", currencies),
  };
}

const OFFERED: readonly Offered[] = [
  ...OFFERED_TYPES.map((type) => offered(methodNamed(type))),
  ...OFFERED_GIFT_CARDS.map((brand) => ({ brand, name: GIFT_CARD_BRANDS[brand] ?? brand, type: "giftcard" })),
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
    return [narrowed(method, found)];
  });
  const names = new Set([...CARD_BRANDS, ...OFFERED.map(({ type, brand }) => brand ?? type)]);
  const others = enabled.filter(({ type }) => !names.has(type)).map((each) => narrowed(otherNamed(each.type), each));
  return [...known, ...others];
}

/** A method of the Management API that is a gift card, or one that is not offered unless it is set up. */
function otherNamed(type: string): Offered {
  const name = GIFT_CARD_BRANDS[type];
  if (!isKnownMethod(type) && name !== undefined) return { brand: type, name, type: "giftcard" };
  return offered(methodNamed(type));
}

function narrowed(method: Offered, { countries, currencies }: EnabledMethod): Offered {
  return { ...method, ...optional("countries", countries), ...optional("currencies", currencies) };
}

/** What was not asked about does not exclude. */
function fits(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || value === undefined || list.includes(value);
}
