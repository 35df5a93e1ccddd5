import type { RandomSource } from "../domain/random.ts";
import type { World } from "../storage/world.ts";

/** Where payments are made and changed: a call, or a page that a shopper uses. */
export interface PaymentContext {
  readonly world: World;
  readonly now: number;
  readonly random: RandomSource;
}
