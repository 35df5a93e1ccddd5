import type { Amount } from "./money.ts";

/** A Checkout session or a payment link: a payment that a shopper is yet to make on a page. */
export interface Page {
  /** `CS…` or `PL…` */
  readonly id: string;
  readonly kind: "session" | "link";
  readonly companyId: string;
  readonly merchantAccount: string;
  readonly amount: Amount;
  readonly reference: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly updatedAt: number;
  readonly state: PageState;
  readonly reusable: boolean;
  readonly payments: readonly string[];
  /** The request that made it: what the payment takes over. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Shown by whoever asks for the result of a session. */
  readonly resultToken?: string;
}

export type PageState = "active" | "completed" | "expired" | "paymentPending" | "canceled" | "refused";

export function stateOf(page: Page, now: number): PageState {
  return page.state === "active" && now >= page.expiresAt ? "expired" : page.state;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Documented: how long a page lives unless told, and at most. */
export const LIFETIME = {
  session: { usual: HOUR, most: DAY },
  link: { usual: DAY, most: 70 * DAY },
} as const;
