import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import type { RandomSource } from "../../domain/random.ts";
import { sealedWith } from "../../payments/terminals/converse.ts";
import { drawnLater, isSealed } from "../../payments/terminals/seal.ts";
import {
  type EventAddress,
  eventAddresses,
  findBoarded,
  type SharedKey,
  sharedKeyOf,
} from "../../payments/terminals/terminal-context.ts";
import { discard, send } from "../../webhooks/outgoing.ts";
import type { Call } from "../call.ts";

/** Whom a terminal notifies of what happens at it, by its settings. */
export interface Listeners {
  /** They get the answers to messages that nobody waits for. */
  readonly events: readonly EventAddress[];
  /** They get what the screen shows while a payment is made. */
  readonly display: readonly EventAddress[];
  readonly key: SharedKey | undefined;
  /** Works after the transaction too. */
  readonly random: RandomSource;
  /** Of the message that it is about. */
  readonly header: Fields;
  readonly now: number;
}

const PATIENCE = 10_000;
const LARGEST = 65_536;

export function listenersOf({ world, now, body, random }: Call<{ readonly body: Fields }>): Listeners {
  const header = asRecord(asRecord(body["SaleToPOIRequest"])["MessageHeader"]);
  const found = findBoarded(world, textIn(header, "POIID") ?? "", now);
  const isPayment = header["MessageCategory"] === "Payment";
  const key = found && sharedKeyOf(world, found);
  return {
    events: found === undefined ? [] : eventAddresses(world, found, "eventUrls"),
    display: found === undefined || !isPayment ? [] : eventAddresses(world, found, "displayUrls"),
    ...{ key, header, now },
    random: key === undefined && !isSealed(body) ? random : drawnLater(random),
  };
}

/** Notifies once, as a terminal does: a listener that missed it is not notified again. */
export async function notifyListeners(
  { key, random, ...listeners }: Listeners,
  whom: "events" | "display",
  message: object,
): Promise<void> {
  await Promise.allSettled(
    listeners[whom].map(async ({ url, auth, isEncrypted }) => {
      const response = await send({
        ...{ url: new URL(url), method: "POST", headers: { "content-type": "application/json" }, patience: PATIENCE },
        body: JSON.stringify(sealedWith(isEncrypted ? key : undefined, message, random)),
        ...(auth !== undefined && { auth }),
      });
      discard(response, LARGEST);
    }),
  );
}

/** What a terminal says of the state of its screen, as a message of its own. */
export function displayed({ header, now }: Listeners, event: string): object {
  const reference = new URLSearchParams({
    TransactionID: String(header["ServiceID"]),
    TimeStamp: new Date(now).toISOString(),
    event,
  });
  return {
    SaleToPOIRequest: {
      MessageHeader: { ...header, MessageClass: "Device", MessageCategory: "Display", MessageType: "Notification" },
      DisplayRequest: {
        DisplayOutput: [
          {
            ...{ Device: "CashierDisplay", InfoQualify: "Status" },
            OutputContent: { OutputFormat: "MessageRef", PredefinedContent: { ReferenceID: reference.toString() } },
          },
        ],
      },
    },
  };
}
