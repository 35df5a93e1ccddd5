/** How an issuer authenticates: it looks at the device and then asks the shopper, asks at once, or asks nothing. */
export type Authentication = "full" | "challenge" | "frictionless";

type Row = readonly [brand: string, expiry: string, cvc: string, country: string, secure3DS?: Authentication];

/** Documented test cards: https://docs.adyen.com/development-resources/test-cards-and-credentials/test-card-numbers */
const TEST_CARDS: Readonly<Record<string, Row>> = {
  "370000000000002": ["amex", "03/2030", "7373", "NL"],
  "370000000100018": ["amex", "03/2030", "7373", "NL"],
  "371449635398431": ["amex", "03/2030", "7373", "", "full"],
  "6703444444444449": ["bcmc", "03/2030", "", "BE", "full"],
  "4871049999999910": ["bcmc", "03/2030", "737", "BE"],
  "4360000001000005": ["cartebancaire", "03/2030", "737", "FR", "full"],
  "4035501428146300": ["cartebancaire", "03/2030", "737", "FR", "full"],
  "4035501000000008": ["visa", "03/2030", "737", "FR"],
  "8171999927660000": ["cup", "10/2030", "737", "CN"],
  "8171999900000000021": ["cup", "10/2030", "737", "CN"],
  "6243030000000001": ["cup", "12/2029", "737", "CN"],
  "6250947000000014": ["cup", "03/2030", "123", "CN", "full"],
  "5019555544445555": ["dankort", "03/2030", "737", "DK"],
  "4571000000000001": ["visa", "03/2030", "737", "DK"],
  "36006666333344": ["diners", "03/2030", "737", "US"],
  "36070500001020": ["diners", "03/2030", "737", "NL"],
  "30569309025904": ["diners", "03/2030", "737", "", "full"],
  "6011601160116611": ["discover", "03/2030", "737", "US"],
  "6445644564456445": ["discover", "03/2030", "737", "GB"],
  "6011111111111117": ["discover", "03/2030", "737", "", "full"],
  "3569990010095841": ["jcb", "03/2030", "737", "US"],
  "6771798021000008": ["maestro", "03/2030", "737", "US"],
  "5000550000000029": ["maestro", "03/2030", "", "", "full"],
  "2222400070000005": ["mc", "03/2030", "737", "CA"],
  "5555341244441115": ["mc", "03/2030", "737", "NL"],
  "5577000055770004": ["mc", "03/2030", "737", "PL"],
  "5555444433331111": ["mc", "03/2030", "737", "GB"],
  "2222410740360010": ["mc", "03/2030", "737", "NL"],
  "5555555555554444": ["mc", "03/2030", "737", "GB"],
  "2222410700000002": ["mc", "03/2030", "737", "NL"],
  "2222400010000008": ["mc", "03/2030", "737", "CA"],
  "2223000048410010": ["mc", "03/2030", "737", "NL"],
  "2222400060000007": ["mc", "03/2030", "737", "CA"],
  "2223520443560010": ["mc", "03/2030", "737", "NL"],
  "2222400030000004": ["mc", "03/2030", "737", "CA"],
  "5100060000000002": ["mc", "12/2029", "737", "US"],
  "2222400050000009": ["mc", "03/2030", "737", "CA"],
  "5103221911199245": ["mc", "03/2030", "737", "BR"],
  "5454545454545454": ["mc", "03/2030", "737", "", "full"],
  "4111111145551142": ["visa", "03/2030", "737", "NL"],
  "4111112014267661": ["visa", "12/2030", "737", "FR"],
  "4988438843884305": ["visa", "03/2030", "737", "ES"],
  "4166676667666746": ["visa", "03/2030", "737", "NL"],
  "4111111111111111": ["visa", "03/2030", "737", "NL"],
  "4444333322221111": ["visa", "03/2030", "737", "GB"],
  "4917610000000000": ["visa", "03/2030", "737", "", "full"],
  "4001020000000009": ["electron", "03/2030", "737", "BR"],
  "4013250000000000006": ["vpay", "03/2030", "737", "PL"],
  // Of the end-to-end tests of Adyen's own front end (F).
  "5127880999999990": ["bcmc", "03/2030", "737", "BE"],
  "5201281505129736": ["mc", "03/2030", "737", "US", "frictionless"],
  "4212345678910006": ["visa", "03/2030", "737", "", "challenge"],
  "4212345678901237": ["visa", "03/2030", "737", "", "full"],
};

/** Documented gift cards. Their code is 100 there; the test platform takes other digits as well (F). */
const GIFT_CARDS: Readonly<Record<string, string>> = {
  "6036280000000000000": "givex",
  "6364530000000000": "giftcard",
  "6006490000000000": "svs",
  "7777182708544835": "giftcard",
};
/** The one code that is wrong, for whoever wants to see that. */
const WRONG_GIFT_CARD_CODE = "000";

/** A card as a request gives it. */
export interface CardInput {
  readonly number: string;
  readonly expiryMonth?: string;
  readonly expiryYear?: string;
  readonly cvc?: string;
  readonly holderName?: string;
}

export interface TestCard {
  readonly brand: string;
  /** `03/2030` */
  readonly expiry: string;
  /** Absent where the card has none. */
  readonly cvc?: string;
  readonly issuerCountry?: string;
  /** Absent where its issuer does not take part in 3-D Secure. */
  readonly secure3DS?: Authentication;
}

export function testCard(number: string): TestCard | undefined {
  const row = Object.hasOwn(TEST_CARDS, number) ? TEST_CARDS[number] : undefined;
  if (row === undefined) return undefined;
  const [brand, expiry, cvc, country, secure3DS] = row;
  return {
    brand,
    expiry,
    ...(secure3DS !== undefined && { secure3DS }),
    ...(cvc !== "" && { cvc }),
    ...(country !== "" && { issuerCountry: country }),
  };
}

/** All of them, as a list that is shown. */
export function testCards(): readonly (TestCard & { readonly number: string })[] {
  return Object.keys(TEST_CARDS).flatMap((number) => {
    const card = testCard(number);
    return card === undefined ? [] : [{ number, ...card }];
  });
}

export function giftCardBrand(number: string): string | undefined {
  return Object.hasOwn(GIFT_CARDS, number) ? GIFT_CARDS[number] : undefined;
}

export function isGiftCardCode(code: string | undefined): boolean {
  return code === undefined || (/^\d{3,8}$/.test(code) && code !== WRONG_GIFT_CARD_CODE);
}

const PREFIXES: readonly (readonly [brand: string, prefix: RegExp])[] = [
  ["amex", /^3[47]/],
  ["diners", /^3(0[0-5]|[68])/],
  ["jcb", /^35/],
  ["mc", /^(5[1-5]|2[2-7])/],
  ["discover", /^6(011|4[4-9]|5)/],
  ["dankort", /^5019/],
  ["cup", /^(62|81)/],
  ["maestro", /^(5[06-9]|6)/],
  ["troy", /^9792/],
  ["uatp", /^1\d{14}$/],
  ["visa", /^4/],
];

/** What a form that takes a card asks for, by its brand. */
export interface BrandTraits {
  readonly name: string;
  readonly cvcPolicy: "required" | "optional" | "hidden";
  /** How many digits a number has. */
  readonly lengths: readonly number[];
}

const SIXTEEN_TO_NINETEEN = [16, 17, 18, 19];

const TRAITS: Readonly<Record<string, Partial<BrandTraits>>> = {
  amex: { name: "American Express", lengths: [15] },
  bcmc: { name: "Bancontact card", cvcPolicy: "hidden", lengths: SIXTEEN_TO_NINETEEN },
  cartebancaire: { name: "Cartes Bancaires" },
  cup: { name: "UnionPay", lengths: SIXTEEN_TO_NINETEEN },
  dankort: { name: "Dankort" },
  diners: { name: "Diners Club", lengths: [14, 15, 16, 17, 18, 19] },
  discover: { name: "Discover", lengths: SIXTEEN_TO_NINETEEN },
  electron: { name: "Visa Electron" },
  jcb: { name: "JCB", lengths: [16, 19] },
  maestro: { name: "Maestro", cvcPolicy: "optional", lengths: SIXTEEN_TO_NINETEEN },
  mc: { name: "Mastercard" },
  visa: { name: "VISA", lengths: [13, 16, 19] },
  vpay: { name: "V Pay", lengths: [13, 14, 15, 16, 17, 18, 19] },
};

export function brandTraits(brand: string): BrandTraits {
  return { name: brand, cvcPolicy: "required", lengths: [16], ...TRAITS[brand] };
}

/** Brands by the first digits of their numbers, in the order in which they are tried. */
export function brandTable(): readonly (Omit<BrandTraits, "name"> & {
  readonly brand: string;
  readonly pattern: string;
})[] {
  return PREFIXES.map(([brand, prefix]) => {
    const { cvcPolicy, lengths } = brandTraits(brand);
    return { brand, pattern: prefix.source, cvcPolicy, lengths };
  });
}

/** The brand of any card number, by its first digits. */
export function brandOf(number: string): string | undefined {
  return testCard(number)?.brand ?? PREFIXES.find(([, prefix]) => prefix.test(number))?.[0];
}

/** A number with a right check digit. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  // Some documented test cards have none.
  if (testCard(number) !== undefined) return true;
  const sum = Array.from(number, Number)
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** What cannot be in an expiry, in Adyen's words; nothing where it can be, or was not given. */
export function expiryProblem({
  expiryMonth,
  expiryYear,
}: {
  readonly expiryMonth?: string | undefined;
  readonly expiryYear?: string | undefined;
}): string | undefined {
  if (expiryMonth !== undefined && !/^(0?[1-9]|1[0-2])$/.test(expiryMonth))
    return `Expiry month should be between 1 and 12 inclusive: ${expiryMonth}`;
  if (expiryYear !== undefined && !(/^\d{4}$/.test(expiryYear) && Number(expiryYear) > 2000))
    return `Expiry year should be a 4 digit number greater than 2000: ${expiryYear}`;
  return undefined;
}

/** `03/2030` of a month and a year; nothing where either was not given. */
export function expiryOf({ expiryMonth, expiryYear }: CardInput): string | undefined {
  if (expiryMonth === undefined || expiryYear === undefined) return undefined;
  return `${expiryMonth.padStart(2, "0")}/${expiryYear}`;
}

/** Whether the month of an expiry is over. */
export function isPast(expiry: string | undefined, now: number): boolean {
  const [month = "", year = ""] = expiry?.split("/") ?? [];
  return expiry !== undefined && now >= Date.UTC(Number(year), Number(month));
}

/** Whether expiry and security code are those of the test card. What was not given is not compared. */
export function fitsTestCard(card: CardInput, known: TestCard): boolean {
  return (expiryOf(card) ?? known.expiry) === known.expiry && fitsCode(card.cvc, known);
}

/** Whether a security code is the test card's. One that was not given is. */
export function fitsCode(cvc: string | undefined, known: TestCard): boolean {
  return cvc === undefined || cvc === "" || known.cvc === undefined || cvc === known.cvc;
}

/** Whether a security code has as many digits as its brand's have. */
export function isCodeLong(cvc: string, brand: string | undefined): boolean {
  return brand === "amex" ? /^\d{4}$/.test(cvc) : /^\d{3}$/.test(cvc);
}

/** The test card that a stored one is of: its number is not kept. */
export function testCardBy(bin: string | undefined, lastFour: string | undefined): TestCard | undefined {
  if (bin === undefined || lastFour === undefined) return undefined;
  const number = Object.keys(TEST_CARDS).find((each) => each.startsWith(bin) && each.endsWith(lastFour));
  return number === undefined ? undefined : testCard(number);
}

/** Brands of a card by the first digits of its number: a card of a national scheme carries an international one too. */
export function brandsOf(digits: string): string[] {
  const known = testCard(digits) ?? testCardFrom(digits);
  const byPrefix = PREFIXES.find(([, prefix]) => prefix.test(digits))?.[0];
  return [...new Set([byPrefix, known?.brand])].filter((brand) => brand !== undefined);
}

/** The first test card whose number begins so. */
export function testCardFrom(digits: string): TestCard | undefined {
  const number = Object.keys(TEST_CARDS).find((each) => each.startsWith(digits));
  return number === undefined ? undefined : testCard(number);
}
