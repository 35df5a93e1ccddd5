import { type ClockState, timeOf } from "../domain/clock.ts";
import { type ApiKey, type Standing, standingOf } from "../domain/credentials/api-key.ts";
import type { Terminal } from "../domain/management/terminal.ts";
import { terminalExchanges, terminalPageId, terminalStates } from "../storage/terminal-kinds.ts";
import type { World } from "../storage/world.ts";
import { CONTROL_BASE } from "./endpoint.ts";

export interface ClockView {
  readonly now: string;
  readonly mode: ClockState["mode"];
  readonly factor?: number;
  /** What a move back to an earlier time has left unusable. */
  readonly warning?: string;
}

export function viewClock(clock: ClockState, real: number): ClockView {
  return {
    now: new Date(timeOf(clock, real)).toISOString(),
    mode: clock.mode,
    ...(clock.mode === "accelerated" && { factor: clock.factor }),
  };
}

/** A key as anybody may see it. */
export interface KeyView {
  readonly id: string;
  readonly standing: Standing;
  readonly createdAt: string;
  readonly worksFrom: string;
  readonly worksUntil?: string;
}

export function viewKey(key: ApiKey, now: number): KeyView {
  return {
    id: key.id,
    standing: standingOf(key, now),
    createdAt: new Date(key.createdAt).toISOString(),
    worksFrom: new Date(key.worksFrom).toISOString(),
    ...(key.worksUntil !== undefined && { worksUntil: new Date(key.worksUntil).toISOString() }),
  };
}

/** A payment terminal, and where its screen is. */
export interface TerminalView {
  readonly id: string;
  readonly merchantAccount?: string;
  /** Path of the page on which somebody pays at it. */
  readonly page: string;
  /** `ServiceID` of the message that waits for somebody to pay. */
  readonly busyWith?: string;
}

export function viewTerminal(world: World, { id, merchantId }: Terminal, salt: string): TerminalView {
  const busy = world.one(terminalStates, id)?.busyWith;
  const serviceId = busy === undefined ? undefined : world.one(terminalExchanges, busy)?.header.ServiceID;
  return {
    id,
    ...(merchantId !== undefined && { merchantAccount: merchantId }),
    page: `${CONTROL_BASE}/shopper/terminal/${terminalPageId(world.name, id, salt)}`,
    ...(serviceId !== undefined && { busyWith: serviceId }),
  };
}
