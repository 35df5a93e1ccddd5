import type { RandomSource } from "../domain/random.ts";
import type { World } from "../storage/world.ts";

/** Where money of a balance platform is moved: a call, or work that the clock has made due. */
export interface PlatformContext {
  readonly world: World;
  readonly now: number;
  readonly random: RandomSource;
}

/** As answers and webhooks write a time. */
export function timeOf({ now }: Pick<PlatformContext, "now">): string {
  return new Date(now).toISOString();
}
