import { asRecord, textIn } from "../../domain/fields.ts";
import { type TerminalExchange, terminalExchanges, terminalStates } from "../../storage/terminal-kinds.ts";
import type { PaymentContext } from "../payment-context.ts";
import { planWork } from "../planned-work.ts";
import { answered, busyWith } from "./exchanges.ts";
import { type Given, inputAnswer, unanswered } from "./input.ts";
import { answerTo, type TerminalMessage } from "./message.ts";
import { finish, MERCHANT_ABORTED, NO_CARD, type NotPaid, SHOPPER_CANCELLED } from "./pay.ts";

/** Documented of all of Adyen's test cards. */
export const TEST_PIN = "1234";
export const MOST_WRONG_PINS = 3;

/** Keeps the terminal busy with a message until somebody acts, or the clock ends it. */
export function startWaiting({ world }: PaymentContext, exchange: TerminalExchange): void {
  const { id, terminalId, until } = exchange;
  const last = world.one(terminalStates, terminalId)?.last;
  world.save(terminalExchanges, exchange);
  world.save(terminalStates, { terminalId, busyWith: id, ...(last !== undefined && { last }) });
  planWork(world, { at: until, what: "terminal", pspReference: id });
}

/** The shopper was waited for long enough. */
export function giveUp(context: PaymentContext, exchangeId: string): void {
  const exchange = context.world.one(terminalExchanges, exchangeId);
  if (exchange !== undefined && exchange.response === undefined) endWithout(context, exchange, NO_CARD);
}

/** Ends what the message names. It is not answered itself: the message that it ends is. */
export function abort(context: PaymentContext, { header, request }: TerminalMessage): void {
  const running = busyWith(context.world, header.POIID);
  const isMeant = running?.header.ServiceID === textIn(asRecord(request["MessageReference"]), "ServiceID");
  if (running !== undefined && isMeant) endWithout(context, running, MERCHANT_ABORTED);
}

export function cancel(context: PaymentContext, exchange: TerminalExchange): TerminalExchange {
  return endWithout(context, exchange, SHOPPER_CANCELLED);
}

/** Presents a card, with the PIN where it was asked for. A third wrong one ends the payment. */
export function presentCard(
  context: PaymentContext,
  exchange: TerminalExchange,
  pin: string | undefined,
): TerminalExchange {
  if (pin === undefined || pin === TEST_PIN) return finish(context, exchange, { kind: "card" });
  const wrongPins = exchange.wrongPins + 1;
  if (wrongPins >= MOST_WRONG_PINS) return finish(context, exchange, { kind: "wrong-pin" });
  const after = { ...exchange, wrongPins };
  context.world.save(terminalExchanges, after);
  return after;
}

/** Answers a question at the terminal. */
export function giveInput({ world }: PaymentContext, exchange: TerminalExchange, given: Given): TerminalExchange {
  return answered(world, exchange, answerTo(messageOf(exchange), inputAnswer(exchange.request, given)));
}

function endWithout(context: PaymentContext, exchange: TerminalExchange, why: NotPaid): TerminalExchange {
  if (exchange.header.MessageCategory !== "Input") return finish(context, exchange, why);
  const content = unanswered(exchange.request, why.condition, why.reason);
  return answered(context.world, exchange, answerTo(messageOf(exchange), content));
}

function messageOf({ header, request }: TerminalExchange): TerminalMessage {
  return { header, request, category: header.MessageCategory };
}
