export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Hours of some days of the week in which rotations may begin. */
export interface RotationWindow {
  readonly days: readonly Weekday[];
  /** `HH:MM` by the clocks of the time zone. */
  readonly from: string;
  /** `HH:MM`, up to `24:00`; not after `from`: on the next day. */
  readonly to: string;
  /** IANA name, for example `Europe/Amsterdam`. */
  readonly timeZone: string;
}

/** When the key of a member is rotated. Milliseconds. */
export interface Schedule {
  /** Age at which a key is rotated. */
  readonly maximumAgeMs: number;
  /** How much earlier at most: each credential has its own place in this time, so that not all begin at once. */
  readonly jitterMs: number;
  /** Time from its import over which the first rotation of a credential is placed, where the age of its key is not known. */
  readonly firstWithinMs: number;
  /** None: rotations may begin at any time. */
  readonly windows: readonly RotationWindow[];
  /** Whether a second person must approve each rotation before it begins. */
  readonly approval: boolean;
}
