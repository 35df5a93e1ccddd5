import { createHmac } from "node:crypto";
import { isFor, type Webhook } from "../domain/webhooks/webhook.ts";
import { webhooks } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { insert } from "./outbox.ts";

/** An event that is JSON of its own, and not an item of a standard webhook. */
export interface HeaderSignedEvent {
  /** Type of the webhooks that report it. */
  readonly webhookType: string;
  readonly companyId: string;
  readonly merchantAccount: string;
  /** Name of the event. */
  readonly type: string;
  /** What it is about, as shown with the deliveries. */
  readonly reference: string;
  readonly body: object;
}

/** Puts an event into the outbox of each webhook of its type, signed as a whole in a header. `newId`: of the delivery. */
export function notifyHeaderSigned(world: World, event: HeaderSignedEvent, now: number, newId: () => string): void {
  const { companyId, merchantAccount, type, reference } = event;
  const candidates = [...world.of(webhooks, companyId), ...world.of(webhooks, merchantAccount)];
  for (const webhook of candidates) {
    if (!isNotified(webhook, event)) continue;
    const request = JSON.stringify(event.body);
    const headers = signatureHeaders(request, webhook);
    const delivery = { id: newId(), webhookId: webhook.id, eventCode: type, pspReference: reference, request, headers };
    insert(world, now, { ...delivery, attempts: [] });
  }
}

function isNotified(webhook: Webhook, { webhookType, merchantAccount, type }: HeaderSignedEvent): boolean {
  const codes = webhook.additionalSettings?.includeEventCodes ?? [];
  const isOfType = webhook.type === webhookType && (codes.length === 0 || codes.includes(type));
  return webhook.active && isOfType && isFor(webhook, merchantAccount);
}

/** Documented: the signature of the body's bytes. */
function signatureHeaders(request: string, { hmacKey }: Webhook): Readonly<Record<string, string>> {
  if (hmacKey === undefined) return {};
  const signature = createHmac("sha256", Buffer.from(hmacKey, "hex")).update(request).digest("base64");
  return { HmacSignature: signature, Protocol: "HmacSHA256" };
}
