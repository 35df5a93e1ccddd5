import type { Fields } from "../fields.ts";

export interface Amount {
  readonly currency: string;
  /** In minor units of the currency. */
  readonly value: number;
}

/** What happened to a payment, as a standard webhook reports it. */
export interface PaymentEvent {
  readonly eventCode: string;
  readonly success: boolean;
  readonly pspReference: string;
  /** The payment that a modification is of. */
  readonly originalReference?: string;
  readonly merchantAccount: string;
  readonly merchantReference: string;
  readonly amount: Amount;
  readonly paymentMethod?: string;
  readonly reason?: string;
  /** Where it is not the time at which it is reported. */
  readonly eventDate?: string;
  readonly operations?: readonly ("CANCEL" | "CAPTURE" | "REFUND")[];
  readonly additionalData?: Readonly<Record<string, string>>;
}

export interface NotificationItem extends Fields {
  readonly amount: Amount;
  readonly additionalData: Readonly<Record<string, string>>;
}

/** The item of a notification, before it is signed. Booleans are texts. */
export function notificationItem(event: PaymentEvent, now: number): NotificationItem {
  const { originalReference, paymentMethod, operations } = event;
  return {
    additionalData: event.additionalData ?? {},
    amount: event.amount,
    eventCode: event.eventCode,
    eventDate: event.eventDate ?? new Date(now).toISOString().replace(/\.\d+Z$/, "+00:00"),
    merchantAccountCode: event.merchantAccount,
    merchantReference: event.merchantReference,
    ...(originalReference !== undefined && { originalReference }),
    ...(operations !== undefined && { operations }),
    ...(paymentMethod !== undefined && { paymentMethod }),
    pspReference: event.pspReference,
    reason: event.reason ?? "",
    success: String(event.success),
  };
}
