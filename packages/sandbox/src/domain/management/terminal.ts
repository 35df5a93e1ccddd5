import { HOUR } from "../time.ts";

/** A payment terminal, and where it is. */
export interface Terminal {
  /** Model and serial number: `V400m-324688179`. */
  readonly id: string;
  readonly companyId: string;
  readonly merchantId?: string;
  readonly storeId?: string;
  /** Of a merchant account or store, it is in stock rather than in use. */
  readonly inventory: boolean;
  /** Where it goes at its next maintenance call. */
  readonly moving?: { readonly to: TerminalTarget; readonly at: number };
}

export interface TerminalTarget {
  readonly companyId?: string;
  readonly merchantId?: string;
  readonly storeId?: string;
  readonly inventory: boolean;
}

/** Milliseconds until a terminal calls home. Adyen does not promise any. */
export const MAINTENANCE = HOUR;

/** The terminal as it is now: one that was to move has moved. */
export function terminalAt(terminal: Terminal, now: number): Terminal {
  const { moving, ...here } = terminal;
  if (moving === undefined || now < moving.at) return terminal;
  const { companyId = here.companyId, merchantId, storeId, inventory } = moving.to;
  return {
    id: here.id,
    companyId,
    inventory,
    ...(merchantId !== undefined && { merchantId }),
    ...(storeId !== undefined && { storeId }),
  };
}

/** The terminal once a store is closed: what is in it, or on its way there, goes to the merchant account's inventory. */
export function withoutStore({ moving, ...here }: Terminal, closed: string): Terminal {
  const terminal: Terminal = inventoryOf(here, closed);
  return moving === undefined ? terminal : { ...terminal, moving: { ...moving, to: inventoryOf(moving.to, closed) } };
}

function inventoryOf<T extends TerminalTarget>(place: T, closed: string): Omit<T, "storeId"> {
  if (place.storeId !== closed) return place;
  const { storeId: _, ...outside } = place;
  return { ...outside, inventory: true };
}

export function modelOf({ id }: Terminal): string {
  return id.slice(0, id.lastIndexOf("-"));
}

export function serialOf({ id }: Terminal): string {
  return id.slice(id.lastIndexOf("-") + 1);
}

/** What is asked of a terminal, which it does at its first maintenance call after the time. */
export interface TerminalAction {
  readonly id: string;
  readonly companyId: string;
  readonly terminalId: string;
  readonly actionType: string;
  readonly config: string;
  readonly createdAt: number;
  readonly dueAt: number;
}
