import type { MessageHeader, SaleToPOIResponse } from "@adyen-kit/client/terminal/messages/v1";
import { type TerminalExchange, terminalExchanges, terminalStates } from "../../storage/terminal-kinds.ts";
import type { World } from "../../storage/world.ts";
import type { TerminalMessage } from "./message.ts";

/** A message on its way to its answer. `patience`: for how long the terminal waits for the shopper, in milliseconds. */
export function exchangeFor({ header, request }: TerminalMessage, at: number, patience: number): TerminalExchange {
  return { id: idOf(header), terminalId: header.POIID, header, request, at, until: at + patience, wrongPins: 0 };
}

/** The exchange that a message began, by what names it. */
export function exchangeOf(world: World, header: MessageHeader): TerminalExchange | undefined {
  return world.one(terminalExchanges, idOf(header));
}

function idOf({ POIID, SaleID, ServiceID = "" }: MessageHeader): string {
  return JSON.stringify([POIID, SaleID, ServiceID]);
}

/** What the terminal is busy with; nothing where it waits for a message. */
export function busyWith(world: World, terminalId: string): TerminalExchange | undefined {
  const id = world.one(terminalStates, terminalId)?.busyWith;
  return id === undefined ? undefined : world.one(terminalExchanges, id);
}

/** What it is busy with or did last that moved money, or was to. */
export function latestOf(world: World, terminalId: string): TerminalExchange | undefined {
  const { busyWith: busy, last } = world.one(terminalStates, terminalId) ?? {};
  const id = busy ?? last;
  return id === undefined ? undefined : world.one(terminalExchanges, id);
}

/** Stores an answer: a request for the message's status gets it again. The terminal is free then. */
export function answered(world: World, exchange: TerminalExchange, response: SaleToPOIResponse): TerminalExchange {
  const { terminalId, header } = exchange;
  const done = { ...exchange, response };
  world.save(terminalExchanges, done);
  const before = world.one(terminalStates, terminalId)?.last;
  const last = header.MessageCategory === "Input" ? before : exchange.id;
  world.save(terminalStates, { terminalId, ...(last !== undefined && { last }) });
  return done;
}

/** The answer that a message was given, once there is one. */
export function answerOf(world: World, exchangeId: string): SaleToPOIResponse | undefined {
  return world.one(terminalExchanges, exchangeId)?.response;
}
