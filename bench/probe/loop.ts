import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Watches this thread's event loop from now on; what it gives tells for how many milliseconds at most the loop was held
 * up. On a machine that is busy with others, a loop stands still for longer than it works: then its work counts.
 */
export function watchLoop(): () => Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = process.threadCpuUsage();
  delay.enable();
  return async () => {
    const { user, system } = process.threadCpuUsage(before);
    // What held up the loop is known once the loop goes on.
    await pause(20);
    delay.disable();
    return Math.min(delay.max / 1e6, (user + system) / 1e3);
  };
}
