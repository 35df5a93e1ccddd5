import type { Dispute } from "../domain/payments/dispute.ts";
import type { GiftCard } from "../domain/payments/gift-card.ts";
import type { Kind } from "./kinds.ts";

export type StepPurpose = "redirect" | "fingerprint" | "challenge" | "result";
/** `pending`: the shopper has done all they can, and the method has not decided yet. */
export type StepResult = "authorised" | "refused" | "cancelled" | "pending";

/** A step that a shopper takes in a browser, and what came of it. The token is a secret of theirs and the merchant's. */
export interface ShopperStep {
  readonly token: string;
  readonly pspReference: string;
  readonly purpose: StepPurpose;
  readonly result?: StepResult;
  readonly expiresAt: number;
  /** What it was used for already: a merchant can use it for each of these once. */
  readonly usedFor?: readonly StepPurpose[];
  /** Of a result that is pending: somebody has asked for it. */
  readonly isAsked?: true;
}
export const shopperSteps: Kind<ShopperStep> = {
  name: "shopper-step",
  id: ({ token }) => token,
  owner: ({ pspReference }) => pspReference,
};

export const giftCards: Kind<GiftCard> = { name: "gift-card", id: ({ number }) => number };

/** Listed under their payment. */
export const disputes: Kind<Dispute> = {
  name: "dispute",
  id: ({ pspReference }) => pspReference,
  owner: ({ paymentPspReference }) => paymentPspReference,
};

/**
 * What is to happen at a time of the sandbox's clock. `order`: it ends. `steps`: a shopper is not waited for any longer.
 * `outcome`: what is pending is decided, what is captured by itself may fail. `expiry`: an authorisation ends. `dispute`: the
 * time of a dispute is over, to defend it or to answer its defense. `terminal`: it stops waiting for a card. `transfer`:
 * its day has come. `verification`: an account holder is looked at.
 */
export interface DueWork {
  readonly at: number;
  readonly what: "order" | "steps" | "outcome" | "expiry" | "dispute" | "terminal" | "transfer" | "verification";
  /** Of an exchange with a terminal, a transfer and an account holder: its id. */
  readonly pspReference: string;
}
/** Listed under its time, so that what is due is found without looking at the rest. */
export const dueWork: Kind<DueWork> = {
  name: "due-work",
  id: ({ at, what, pspReference }) => `${what}:${pspReference}:${at}`,
  owner: ({ at }) => orderedTime(at),
};

/** A time as a text that sorts as times do. */
export function orderedTime(at: number): string {
  return String(at).padStart(16, "0");
}
