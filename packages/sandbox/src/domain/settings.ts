/** What Adyen does not document, or documents in two ways. Each default is the likeliest; see the README. */
export interface Settings {
  /** Seconds from generating a key until it works. */
  readonly activationDelaySeconds: number;
  /** Hours that a superseded key goes on working. */
  readonly overlapHours: number;
  /** A second key within the overlap: do all superseded keys keep their hours, or does only the latest of them? */
  readonly secondGenerate: "keep-all" | "drop-oldest";
  /** For as long as the activation took, every second use of a new key is refused: not all nodes know it yet. */
  readonly flappingActivation: boolean;
  /** A field of the body that the description does not have. As Adyen: the payment APIs refuse it, the others ignore it. */
  readonly unknownFields: "as-adyen" | "ignore" | "refuse";
  /**
   * Where a number, a boolean or a text is taken for each other, and `null` for nothing. As Adyen: by the payment APIs; what
   * Management does is not known. `nowhere`: types are the description's, which finds what a client writes wrongly.
   */
  readonly inputCoercion: "as-adyen" | "everywhere" | "nowhere";
  /** Status of a call from an address that is not allowed. */
  readonly allowedIpRefusal: 401 | 403;
  /** By example: what is played too answers as the description does, once a request has been checked, and changes nothing. */
  readonly answers: "with-state" | "by-example";
  /** How items of `invalidFields` stand in an error's body; both occur. */
  readonly invalidFields: "plain" | "wrapped";
  /** Days that an answer is repeated to whoever sends its idempotency key again. */
  readonly idempotencyDays: number;
  /** Another body under an idempotency key that was used. */
  readonly idempotencyMismatch: "refuse" | "replay";
  /** May a payment be captured in several parts? Else the first capture releases the rest. */
  readonly multiplePartialCaptures: boolean;
  /** Days until an authorisation that was not captured ends. */
  readonly authorisationValidityDays: number;
  /** Does changing a webhook answer what it was before? Observed of the platform. */
  readonly webhookPatchAnswersBefore: boolean;
  /** A card number that nobody documented. Recorded of the test platform: other numbers are authorised as well. */
  readonly unlistedCards: "authorise" | "refuse";
  /** What is spent from a gift card of the test platform: there again when its order has ended, or gone for good. */
  readonly giftCardBalance: "refilled" | "spent";
  /** What card fields in a browser give: values that begin with `test_`, or real JWE that only this sandbox can open. */
  readonly cardEncryption: "test-values" | "jwe";
  /** Is the shopper asked for a donation after a payment in a session, as of an account that has Giving? */
  readonly askDonation: boolean;
  /** Fields of `additionalData` by group, as an account has them switched on: card or other method. */
  readonly additionalDataMethod: boolean;
  /** Stored details and the shopper whose they are. */
  readonly additionalDataRecurring: boolean;
  readonly additionalDataThreeDS: boolean;
  /** Checks of security code and address, and of risk. */
  readonly additionalDataRisk: boolean;
  /** What the acquirer said, and the network's reference. */
  readonly additionalDataAcquirer: boolean;
  /** What a user signs in with: the e-mail address, as the field is described, or any name, as in Adyen's examples. */
  readonly usernames: "email" | "any";
  /** Does a payment at a terminal end at once, as its amount says, or does somebody pay at the terminal's page? */
  readonly terminals: "at-once" | "attended";
}

export const DEFAULT_SETTINGS: Settings = {
  activationDelaySeconds: 120,
  overlapHours: 24,
  secondGenerate: "keep-all",
  flappingActivation: false,
  unknownFields: "as-adyen",
  inputCoercion: "as-adyen",
  allowedIpRefusal: 401,
  answers: "with-state",
  invalidFields: "plain",
  idempotencyDays: 7,
  idempotencyMismatch: "refuse",
  multiplePartialCaptures: false,
  authorisationValidityDays: 28,
  webhookPatchAnswersBefore: false,
  unlistedCards: "authorise",
  giftCardBalance: "refilled",
  cardEncryption: "test-values",
  askDonation: false,
  additionalDataMethod: true,
  additionalDataRecurring: true,
  additionalDataThreeDS: true,
  additionalDataRisk: true,
  additionalDataAcquirer: true,
  usernames: "email",
  terminals: "at-once",
};

export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly setting: string;

  constructor(setting: string, message: string) {
    super(`${setting}: ${message}`);
    this.setting = setting;
  }
}

/** What each setting may be: one of these values, or a number. */
export const SETTING_CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] | "quantity" } = {
  activationDelaySeconds: "quantity",
  overlapHours: "quantity",
  secondGenerate: ["keep-all", "drop-oldest"],
  flappingActivation: [true, false],
  unknownFields: ["as-adyen", "ignore", "refuse"],
  inputCoercion: ["as-adyen", "everywhere", "nowhere"],
  allowedIpRefusal: [401, 403],
  answers: ["with-state", "by-example"],
  invalidFields: ["plain", "wrapped"],
  idempotencyDays: "quantity",
  idempotencyMismatch: ["refuse", "replay"],
  multiplePartialCaptures: [true, false],
  authorisationValidityDays: "quantity",
  webhookPatchAnswersBefore: [true, false],
  unlistedCards: ["authorise", "refuse"],
  giftCardBalance: ["refilled", "spent"],
  cardEncryption: ["test-values", "jwe"],
  askDonation: [true, false],
  additionalDataMethod: [true, false],
  additionalDataRecurring: [true, false],
  additionalDataThreeDS: [true, false],
  additionalDataRisk: [true, false],
  additionalDataAcquirer: [true, false],
  usernames: ["email", "any"],
  terminals: ["at-once", "attended"],
};

/** Settings with changes applied. @throws {@link SettingsError} names the setting that is unknown or has a wrong value. */
export function withSettings(settings: Settings, changes: Readonly<Record<string, unknown>>): Settings {
  for (const [name, value] of Object.entries(changes)) {
    if (!isSetting(name)) {
      throw new SettingsError(name, `is not a setting. There are ${Object.keys(SETTING_CHOICES).join(", ")}.`);
    }
    const allowed: readonly unknown[] | "quantity" = SETTING_CHOICES[name];
    if (allowed === "quantity") {
      if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || value > 1_000_000) {
        throw new SettingsError(name, "must be a number from 0 to 1000000.");
      }
    } else if (!allowed.includes(value)) {
      throw new SettingsError(name, `must be one of ${allowed.map((one) => JSON.stringify(one)).join(", ")}.`);
    }
  }
  return { ...settings, ...changes };
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(SETTING_CHOICES, name);
}
