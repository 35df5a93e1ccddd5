import { settleDue } from "../../payments/scheduled-work.ts";
import type { PaymentContext } from "../../payments/payment-context.ts";
import { converse, type Conversation, sealedWith } from "../../payments/terminals/converse.ts";
import { answerOf } from "../../payments/terminals/exchanges.ts";
import { drawnLater } from "../../payments/terminals/seal.ts";
import type { Call } from "../call.ts";

/** Makes an answer once the message is durable; nothing where nothing is answered. */
export type LocalAnswer = (until: Call["until"]) => Promise<object | undefined>;

/**
 * What a terminal does with a message that came to itself, from the network that it is in. Where others are in that too, it
 * wants to know by a key who speaks.
 */
export function receiveLocally(context: PaymentContext, body: unknown, isPrivate: boolean): LocalAnswer {
  settleDue(context);
  const reception = { by: "local", reaches: () => true, wantsKey: !isPrivate } as const;
  const conversation: Conversation = converse(context, body, reception);
  if (conversation.kind === "done") return () => Promise.resolve(undefined);
  const { key } = conversation;
  const random = key === undefined ? context.random : drawnLater(context.random);
  return async (until) => {
    const answer =
      conversation.kind === "answer"
        ? conversation.answer
        : { SaleToPOIResponse: await until((world) => answerOf(world, conversation.exchangeId)) };
    return sealedWith(key, answer, random);
  };
}
