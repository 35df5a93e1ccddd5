/** What a balance account has of a currency, in minor units. */
export interface Balance {
  readonly available: number;
  readonly balance: number;
  readonly currency: string;
  readonly pending?: number | undefined;
  readonly reserved: number;
}

/** How an event of a transfer changes a balance, in minor units: as the platform writes it, money that is held is negative. */
export interface Mutation {
  readonly currency: string;
  readonly received?: number;
  readonly reserved?: number;
  readonly balance?: number;
}

export function balanceIn(balances: readonly Balance[], currency: string): Balance {
  const found = balances.find((each) => each.currency === currency);
  return found ?? { available: 0, balance: 0, currency, pending: 0, reserved: 0 };
}

/** Balances after an event. What comes in is pending until it is booked; what goes out is reserved, and not available. */
export function changedBy(
  balances: readonly Balance[],
  { currency, received = 0, reserved = 0, balance = 0 }: Mutation,
): readonly Balance[] {
  const before = balanceIn(balances, currency);
  const booked = before.balance + balance;
  const held = before.reserved - reserved;
  const pending = (before.pending ?? 0) + received;
  const after = { available: booked - held, balance: booked, currency, pending, reserved: held };
  return [...balances.filter((each) => each.currency !== currency), after];
}
