/** The time that a rotation lives by. Handed in, so that a sandbox's clock can be moved under it. */
export interface Clock {
  now(): Promise<Date>;
  /** Resolves when it is that time, or rejects with the signal's reason. */
  sleepUntil(time: Date, signal?: AbortSignal): Promise<void>;
}

/** The longest that a timer can wait in one go. */
const longestTimer = 2_147_483_647;

export const systemClock: Clock = {
  now: () => Promise.resolve(new Date()),
  async sleepUntil(time, signal) {
    for (let left = time.getTime() - Date.now(); left > 0; left = time.getTime() - Date.now()) {
      await pause(Math.min(left, longestTimer), signal);
    }
  },
};

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted === true) onAbort();
  });
}
