import type { MessageHeader, SaleToPOIResponse } from "@adyen-kit/client/terminal/messages/v1";
import type { Fields } from "../domain/fields.ts";
import type { Kind } from "./kinds.ts";
import { terminals } from "./management-kinds.ts";
import { hashSecret } from "./secret.ts";
import type { World } from "./world.ts";

/** A message that was sent to a terminal, and what the terminal answers, once it does. */
export interface TerminalExchange {
  readonly id: string;
  readonly terminalId: string;
  readonly header: MessageHeader;
  /** What the message asks for: its `PaymentRequest`, for example. */
  readonly request: Fields;
  readonly at: number;
  /** The terminal stops waiting for the shopper then. */
  readonly until: number;
  /** Wrong PINs so far. */
  readonly wrongPins: number;
  readonly response?: SaleToPOIResponse;
}

export const terminalExchanges: Kind<TerminalExchange> = {
  name: "terminal-exchange",
  id: ({ id }) => id,
  owner: ({ terminalId }) => terminalId,
};

/** What a terminal is busy with, and what it did last. */
export interface TerminalState {
  readonly terminalId: string;
  /** The exchange that waits for the shopper. */
  readonly busyWith?: string;
  /** The last exchange that moved money, or was to. */
  readonly last?: string;
}

export const terminalStates: Kind<TerminalState> = { name: "terminal-state", id: ({ terminalId }) => terminalId };

/** The id of a terminal's page, which cannot be guessed. */
export function terminalPageId(world: string, terminalId: string, salt: string): string {
  return hashSecret(`page of the terminal ${terminalId} of ${world}`, salt).slice(0, 32);
}

/** The terminal of a world that has such a page. */
export function terminalOfPage(world: World, pageId: string, salt: string): string | undefined {
  return world.of(terminals, "").find(({ id }) => terminalPageId(world.name, id, salt) === pageId)?.id;
}
