import type { RandomSource } from "../domain/random.ts";
import type { Transaction } from "./storage.ts";

/** A source for work that may run again: it then gets the same. */
export function takenOnce(transaction: Pick<Transaction, "once">, source: RandomSource): RandomSource {
  const { realTime } = source;
  const taken: RandomSource = (bytes) => transaction.once(() => source(bytes));
  return realTime === undefined ? taken : Object.assign(taken, { realTime: () => transaction.once(realTime) });
}
