import { median } from "../support/statistics.ts";

export interface Timed {
  readonly wall: number;
  /** What a busy machine does not add to. */
  readonly processor: number;
}

/** Milliseconds of the median round. */
export async function timed(rounds: number, work: () => Promise<void> | void): Promise<Timed> {
  const times: Timed[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push({ wall: performance.now() - started, processor: (user + system) / 1000 });
  }
  return { wall: median(times.map(({ wall }) => wall)), processor: median(times.map(({ processor }) => processor)) };
}
