/** What a page of the SDK and a secured field say to each other: JSON texts, as Adyen's own fields do. */

export interface FieldConfig {
  readonly fieldType: string;
  /** Distinguishes this field's messages from those of others. */
  readonly numKey: number;
  /** `card`, a brand, or `giftcard`. */
  readonly txVariant: string;
  readonly cardGroupTypes?: readonly string[];
  readonly cvcPolicy?: string;
  readonly expiryDatePolicy?: string;
  readonly minimumExpiryDate?: string | null;
  readonly maskSecurityCode?: boolean;
  readonly exposeExpiryDate?: boolean;
  readonly legacyInputMode?: boolean | null;
  readonly isCreditCardType?: boolean;
  readonly iframeUIConfig?: {
    readonly placeholders?: Readonly<Record<string, string>> | null;
    readonly sfStyles?: Styles | null;
    readonly ariaConfig?: { readonly lang?: string } & Readonly<Record<string, Aria | string | undefined>>;
  };
}

export interface Aria {
  readonly label?: string;
  readonly iframeTitle?: string;
  readonly error?: Readonly<Record<string, string>>;
  readonly contextualTexts?: Readonly<Record<string, string>>;
}

/** By state, and then by name of the property. */
export type Styles = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** What the SDK says later. */
export interface Told {
  readonly numKey: number;
  readonly focus?: boolean;
  readonly styleObject?: Styles;
  /** To the number: what a look-up found, or `reset`. To the security code: what is in the number. */
  readonly brand?: string;
  readonly cvcPolicy?: string;
  readonly enableLuhnCheck?: boolean;
  readonly panLength?: number;
  readonly expiryDatePolicy?: string;
  /** The SDK shows this error. */
  readonly externalValidation?: boolean;
  readonly unsupportedCard?: boolean;
  readonly code?: string;
  readonly autoComplete?: string;
  readonly destroy?: boolean;
}

/** Errors as the SDK names them: by words of its version 6, and of 5. */
export const ERROR_CODES = {
  luhn: ["cc.num.902", "error.va.sf-cc-num.01"],
  number: ["cc.num.901", "error.va.sf-cc-num.04"],
  tooOld: ["cc.dat.912", "error.va.sf-cc-dat.01"],
  tooFar: ["cc.dat.913", "error.va.sf-cc-dat.02"],
  tooSoon: ["cc.dat.914", "error.va.sf-cc-dat.03"],
  date: ["cc.dat.911", "error.va.sf-cc-dat.05"],
  month: ["cc.mth.915", "error.va.sf-cc-mth.01"],
  year: ["cc.yr.918", "error.va.sf-cc-yr.02"],
  code: ["cc.cvc.921", "error.va.sf-cc-cvc.02"],
  password: ["kcp.pwd.941", "error.va.sf-kcp-pwd.02"],
} as const satisfies Readonly<Record<string, readonly [six: string, five: string]>>;

export type ErrorName = keyof typeof ERROR_CODES;
