import type { JsonWebKey } from "node:crypto";
import { ERROR_CODES, type ErrorName, type FieldConfig, type Told } from "./messages.ts";
import {
  binOf,
  type Brand,
  codeLengths,
  type DateState,
  dateText,
  detectBrand,
  digitsOf,
  grouped,
  longestOf,
  LOOKED_UP_FROM,
  type NumberState,
  stateOfDate,
  stateOfGiftCard,
  stateOfNumber,
} from "./rules.ts";

/** What the page says to its script. */
export interface FieldSetUp {
  /** Of the shop's page, the only one that messages go to. */
  readonly origin: string;
  readonly brands: readonly Brand[];
  /** The page is one of version 6 of the SDK, or later. */
  readonly isSix: boolean;
  /** What is typed is sealed with it; absent: it is given as a test value. */
  readonly key?: JsonWebKey;
}

/** What a field reports to its page. */
export interface Report {
  readonly action: string;
  readonly error?: string;
  readonly [name: string]: unknown;
}

/** What is typed into a field: how it is shown, when it is whole, and what is reported to the page. */
export interface Content {
  readonly autocomplete: string;
  readonly isMasked: boolean;
  readonly placeholderName: () => string;
  readonly isRequired: () => boolean;
  /** The text as it is to stand. `before`: as it stood. */
  readonly format: (text: string, before: string) => string;
  readonly isComplete: (text: string) => boolean;
  readonly change: (text: string) => readonly Report[];
  /** The shopper has gone on to something else. */
  readonly leave: (text: string) => readonly Report[];
  /** The page has said something that may matter. */
  readonly hear: (told: Told, text: string) => readonly Report[];
}

export function contentOf(config: FieldConfig, setUp: FieldSetUp): Content {
  switch (config.fieldType) {
    case "encryptedCardNumber":
      return config.isCreditCardType === false ? giftCardNumber(config, setUp) : cardNumber(config, setUp);
    case "encryptedExpiryDate":
      return expiryDate(config, setUp);
    case "encryptedExpiryMonth":
    case "encryptedExpiryYear":
      return datePart(config, setUp);
    case "encryptedSecurityCode":
      return securityCode(config, setUp);
    default:
      return secretDigits(config, setUp);
  }
}

function errorCode({ isSix }: FieldSetUp, name: ErrorName): string {
  return ERROR_CODES[name][isSix ? 0 : 1];
}

/** Documented: what stands where encrypted values do on the test platform. */
const TEST_PREFIX = "test_";

function blob(value: string): string {
  return TEST_PREFIX + value;
}

/** A message whose values are sealed in place of being test values. */
export async function withSealed(message: Report, sealed: (value: string) => Promise<string>): Promise<object> {
  const open = (value: unknown) => (typeof value === "string" && value.startsWith(TEST_PREFIX) ? value.slice(5) : "");
  const bin = message["encryptedBin"];
  if (bin !== undefined) return { ...message, encryptedBin: await sealed(open(bin)) };
  const [name, items] = Object.entries(message).find(([, value]) => Array.isArray(value)) ?? [];
  if (name === undefined) return message;
  const blobs = (items as readonly { readonly blob: string }[]).map(async (item) => ({
    ...item,
    blob: await sealed(open(item.blob)),
  }));
  return { ...message, [name]: await Promise.all(blobs) };
}

function encryption(fieldType: string, values: Readonly<Record<string, string>>, more: object = {}): Report {
  const items = Object.entries(values).map(([encryptedFieldName, value]) => ({
    type: encryptedFieldName.replace("encryptedExpiry", "").toLowerCase(),
    encryptedFieldName,
    blob: blob(value),
  }));
  return { action: "encryption", [fieldType]: items, ...more };
}

function cardNumber(config: FieldConfig, setUp: FieldSetUp): Content {
  const { cardGroupTypes = [], txVariant } = config;
  const isGeneric = txVariant === "card" || txVariant === "bcmc";
  const single = isGeneric ? undefined : setUp.brands.find(({ brand }) => brand === txVariant);
  let found: Told | undefined;
  let told = "";
  let toldBin = "";

  const brandOf = (digits: string) => single ?? detectBrand(digits, setUp.brands, cardGroupTypes);
  const lengthsOf = (digits: string) => {
    if (found?.panLength !== undefined) return [found.panLength];
    const known = found === undefined ? undefined : setUp.brands.find(({ brand }) => brand === found?.brand);
    return (known ?? brandOf(digits))?.lengths;
  };
  const state = (digits: string) => stateOfNumber(digits, lengthsOf(digits), found?.enableLuhnCheck !== false);

  const brandReports = (digits: string): Report[] => {
    if (!isGeneric || found !== undefined) return [];
    const { brand = "card", cvcPolicy = "required" } = brandOf(digits) ?? {};
    if (brand === told) return [];
    told = brand;
    const cvcText = "Security code";
    const more = { cvcText, expiryDatePolicy: "required", showSocialSecurityNumber: false };
    return [{ action: "brand", brand, cvcPolicy, ...more }];
  };
  const binReports = (digits: string): Report[] => {
    const isLookedUp = digits.length >= LOOKED_UP_FROM;
    const looked = isLookedUp ? digits.slice(0, LOOKED_UP_FROM) : "";
    const key = `${binOf(digits)} ${looked}`;
    if (key === toldBin) return [];
    toldBin = key;
    const more = isLookedUp ? { encryptedBin: blob(looked), uuid: crypto.randomUUID() } : {};
    return [{ action: "binValue", binValue: binOf(digits), ...more }];
  };
  const judged = (digits: string): Report[] => {
    const isFull = digits.length === longestOf(lengthsOf(digits));
    const now = state(digits);
    if (now === "complete")
      return [
        encryption(
          config.fieldType,
          { encryptedCardNumber: digits },
          { endDigits: digits.slice(-4), issuerBin: digits.slice(0, 8) },
        ),
      ];
    if (now === "wrong" && isFull) return [{ action: "luhnCheck", error: errorCode(setUp, "luhn") }];
    return [{ action: "numberKeyPressed", error: "" }];
  };

  return {
    autocomplete: "cc-number",
    isMasked: false,
    placeholderName: () => config.fieldType,
    isRequired: () => true,
    format(text) {
      const digits = digitsOf(text);
      const most = longestOf(lengthsOf(digits));
      return grouped(digits.slice(0, most), brandOf(digits)?.brand);
    },
    isComplete: (text) => state(digitsOf(text)) === "complete",
    change(text) {
      const digits = digitsOf(text);
      if (digits.length < LOOKED_UP_FROM) found = undefined;
      return [...judged(digits), ...brandReports(digits), ...binReports(digits)];
    },
    leave(text) {
      const digits = digitsOf(text);
      if (digits === "") return [];
      const now: NumberState = state(digits);
      if (now === "complete") return [];
      return [{ action: "incorrectly filled field", error: errorCode(setUp, now === "wrong" ? "luhn" : "number") }];
    },
    hear(news, text) {
      if (news.brand === undefined) return [];
      found = news.brand === "reset" ? undefined : news;
      told = news.brand === "reset" ? "" : news.brand;
      const digits = digitsOf(text);
      return digits === "" ? [] : [...judged(digits), ...brandReports(digits)];
    },
  };
}

function giftCardNumber(config: FieldConfig, setUp: FieldSetUp): Content {
  return simple(config, {
    autocomplete: "off",
    format: (text) => grouped(digitsOf(text).slice(0, 32), undefined),
    isComplete: (text) => stateOfGiftCard(digitsOf(text)) === "complete",
    values: (text) => ({ encryptedCardNumber: digitsOf(text) }),
    keyPressed: "numberKeyPressed",
    incomplete: errorCode(setUp, "number"),
  });
}

const DATE_ERRORS: Readonly<Record<Exclude<DateState, "complete">, ErrorName>> = {
  incomplete: "date",
  "too-old": "tooOld",
  "too-far": "tooFar",
  "too-soon": "tooSoon",
};

function expiryDate(config: FieldConfig, setUp: FieldSetUp): Content {
  let policy = config.expiryDatePolicy;
  const state = (text: string) => stateOfDate(text, new Date(), config.minimumExpiryDate ?? undefined);
  const judged = (text: string): Report[] => {
    const now = state(text);
    if (now === "complete") {
      const [month = "", year = ""] = text.split("/");
      const values = { encryptedExpiryMonth: month, encryptedExpiryYear: `20${year}` };
      const exposed = config.exposeExpiryDate === true ? { expiryDate: text } : {};
      return [encryption(config.fieldType, values, { type: "year", ...exposed })];
    }
    const isWrong = text.length === 5;
    return [{ action: "dateKeyPressed", error: isWrong ? errorCode(setUp, errorOf(now)) : "" }];
  };
  const errorOf = (now: Exclude<DateState, "complete">): ErrorName =>
    now === "incomplete" ? "tooOld" : DATE_ERRORS[now];
  return {
    autocomplete: "cc-exp",
    isMasked: false,
    placeholderName: () => config.fieldType,
    isRequired: () => policy === undefined || policy === "required",
    format: dateText,
    isComplete: (text) => state(text) === "complete",
    change: judged,
    leave(text) {
      if (text === "" || text.length === 5) return [];
      return [{ action: "incorrectly filled field", error: errorCode(setUp, "date") }];
    },
    hear({ expiryDatePolicy }) {
      policy = expiryDatePolicy ?? policy;
      return [];
    },
  };
}

function datePart(config: FieldConfig, setUp: FieldSetUp): Content {
  const isMonth = config.fieldType === "encryptedExpiryMonth";
  return simple(config, {
    autocomplete: isMonth ? "cc-exp-month" : "cc-exp-year",
    format(text) {
      const digits = digitsOf(text);
      if (!isMonth) return digits.length === 4 ? digits.slice(2) : digits.slice(0, 2);
      return /^[2-9]$/.test(digits) ? `0${digits}` : digits.slice(0, 2);
    },
    isComplete: (text) => (isMonth ? /^(0[1-9]|1[0-2])$/ : /^\d\d$/).test(text),
    values: (text): Readonly<Record<string, string>> =>
      isMonth ? { encryptedExpiryMonth: text } : { encryptedExpiryYear: `20${text}` },
    keyPressed: isMonth ? "monthKeyPressed" : "yearKeyPressed",
    incomplete: errorCode(setUp, isMonth ? "month" : "year"),
  });
}

function securityCode(config: FieldConfig, setUp: FieldSetUp): Content {
  let brand: string | undefined = config.txVariant === "card" ? undefined : config.txVariant;
  let policy = config.cvcPolicy;
  const isGiftCard = config.isCreditCardType === false;
  const lengths = () => (isGiftCard ? [3, 4, 5, 6, 7, 8, 9, 10] : codeLengths(brand));
  const code = simple(config, {
    autocomplete: isGiftCard ? "off" : "cc-csc",
    format: (text) => digitsOf(text).slice(0, longestOf(lengths())),
    isComplete: (text) => lengths().includes(text.length),
    values: (text) => ({ encryptedSecurityCode: text }),
    keyPressed: "cvcKeyPressed",
    incomplete: errorCode(setUp, "code"),
  });
  return {
    ...code,
    isMasked: config.maskSecurityCode === true,
    placeholderName: () =>
      isGiftCard ? config.fieldType : `${config.fieldType}${brand === "amex" ? "4digits" : "3digits"}`,
    isRequired: () => policy === undefined || policy === "required",
    hear(news, text) {
      policy = news.cvcPolicy ?? policy;
      if (news.brand === undefined || news.brand === brand) return [];
      brand = news.brand;
      // What was whole for one brand may not be for another.
      return text === "" ? [] : code.change(text);
    },
  };
}

/** The first digits of a password, which Korean cards ask for. */
function secretDigits(config: FieldConfig, setUp: FieldSetUp): Content {
  const field = simple(config, {
    autocomplete: "off",
    format: (text) => digitsOf(text).slice(0, 2),
    isComplete: (text) => text.length === 2,
    values: (text) => ({ [config.fieldType]: text }),
    keyPressed: "pinKeyPressed",
    incomplete: errorCode(setUp, "password"),
  });
  return { ...field, isMasked: true };
}

interface Simple extends Pick<Content, "autocomplete" | "isComplete"> {
  readonly format: (text: string) => string;
  readonly values: (text: string) => Readonly<Record<string, string>>;
  readonly keyPressed: string;
  /** The error of a field that was left half-way. */
  readonly incomplete: string;
}

function simple(config: FieldConfig, field: Simple): Content {
  return {
    autocomplete: field.autocomplete,
    isMasked: false,
    placeholderName: () => config.fieldType,
    isRequired: () => true,
    format: (text) => field.format(text),
    isComplete: field.isComplete,
    change: (text) =>
      field.isComplete(text)
        ? [encryption(config.fieldType, field.values(text))]
        : [{ action: field.keyPressed, error: "" }],
    leave: (text) =>
      text === "" || field.isComplete(text) ? [] : [{ action: "incorrectly filled field", error: field.incomplete }],
    hear: () => [],
  };
}
