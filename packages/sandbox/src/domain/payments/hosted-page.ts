import type { Amount } from "./money.ts";
import { isAuthorised, isPending, type Outcome } from "./outcome.ts";

/** A Checkout session or a payment link: a payment that a shopper is yet to make on a page. */
export interface HostedPage {
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
  readonly state: HostedPageState;
  readonly reusable: boolean;
  readonly payments: readonly string[];
  /** How often a payment was refused. */
  readonly refusals: number;
  /** The request that made it: what the payment takes over. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Shown by whoever asks for the result of a session. */
  readonly resultToken?: string;
}

export type HostedPageState = "active" | "completed" | "expired" | "paymentPending" | "canceled" | "refused";

/** A payment that nobody went on with does not keep a page open. */
export function stateOf(page: HostedPage, now: number): HostedPageState {
  const isOpen = page.state === "active" || page.state === "paymentPending";
  return isOpen && now >= page.expiresAt ? "expired" : page.state;
}

/** Documented: too many refused attempts end a session. How many is not. */
const MOST_REFUSALS = 5;

/** A page after one of its payments has ended, or is accepted and not decided. */
export function settled(page: HostedPage, outcome: Outcome, now: number): HostedPage {
  if (page.reusable) return page;
  const refusals = page.refusals + (outcome.resultCode === "Refused" || outcome.resultCode === "Error" ? 1 : 0);
  const isOver = page.kind === "session" && refusals >= MOST_REFUSALS;
  const state = isAuthorised(outcome)
    ? "completed"
    : isPending(outcome)
      ? "paymentPending"
      : isOver
        ? "refused"
        : "active";
  return { ...page, refusals, state, updatedAt: now };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Documented: how long a page lives by default, and at most. */
export const LIFETIME = {
  session: { usual: HOUR, most: DAY },
  link: { usual: DAY, most: 70 * DAY },
} as const;
