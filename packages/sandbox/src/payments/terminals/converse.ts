import { asRecord, textIn } from "../../domain/fields.ts";
import type { RandomSource } from "../../domain/random.ts";
import { isSealed, seal, unseal } from "./seal.ts";
import { rejection } from "./message.ts";
import { receive, type Received, type Reception } from "./receive.ts";
import { findBoarded, type SharedKey, sharedKeyOf } from "./terminal-context.ts";
import type { PaymentContext } from "../payment-context.ts";

/** What becomes of a message, and the key that its answer is encrypted with, where it came encrypted. */
export type Conversation = Received & { readonly key?: SharedKey };

/** Answers a message as it came: in the clear, or encrypted with the key in the terminal's settings. */
export function converse(context: PaymentContext, body: unknown, reception: Reception): Conversation {
  const { world, now } = context;
  const header = asRecord(asRecord(asRecord(body)["SaleToPOIRequest"])["MessageHeader"]);
  const found = findBoarded(world, textIn(header, "POIID") ?? "", now);
  const key = found && sharedKeyOf(world, found);
  const refuse = (message: string): Conversation => ({ kind: "answer", answer: rejection(body, message, now) });
  if (!isSealed(body)) {
    if (key !== undefined && reception.by === "local") return refuse("The terminal takes encrypted messages only.");
    if (reception.wantsKey === true)
      return refuse("Others can reach this sandbox: set nexo.encryptionKey in the terminal's settings.");
    return receive(context, body, reception);
  }
  const message = key && unseal(body, key);
  if (key === undefined || message === undefined)
    return refuse("The message cannot be decrypted with the key that is set on the terminal.");
  const inner = asRecord(asRecord(asRecord(message)["SaleToPOIRequest"])["MessageHeader"]);
  if (inner["POIID"] !== header["POIID"] || inner["ServiceID"] !== header["ServiceID"])
    return refuse("The header is not the one that was encrypted.");
  return { ...receive(context, message, reception), key };
}

/** An answer as it goes back. Word that a message was refused goes in the clear: it may come from whoever could not pass it on. */
export function sealedWith(key: SharedKey | undefined, answer: object, random: RandomSource): object {
  return key === undefined || !("SaleToPOIResponse" in answer) ? answer : seal(answer, key, random);
}
