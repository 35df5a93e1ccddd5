/** The clock that a rotation goes by. Passed in, so that a sandbox's clock can be moved under it. */
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

/**
 * A clock that goes by the platform's time: that of a sandbox whose clock was moved, or of Adyen where this machine's is
 * wrong. `ask` gives what time it is there; while it cannot be had, the difference seen last holds.
 */
export function platformClock(ask: () => Promise<Date | undefined>): Clock {
  let ahead = 0;
  let askedAt = -Infinity;
  return {
    async now() {
      if (Math.abs(Date.now() - askedAt) >= askEveryMs) {
        askedAt = Date.now();
        const there = await ask();
        if (there !== undefined) ahead = differenceTo(there);
      }
      return new Date(Date.now() + ahead);
    },
    sleepUntil: (time, signal) => systemClock.sleepUntil(new Date(time.getTime() - ahead), signal),
  };
}

const askEveryMs = 60_000;

/** The platform's time comes in whole seconds: less than two are no difference. */
function differenceTo(there: Date): number {
  const ahead = there.getTime() - Date.now();
  return Math.abs(ahead) < 2_000 ? 0 : ahead;
}

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
