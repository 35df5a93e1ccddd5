/** An attempt was ended because its time was up. */
export class Timeout {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/** An attempt was ended by its caller, for a reason of any kind. */
export class Aborted {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/**
 * Runs work under a signal that fires when the time is up or the caller aborts, and does not wait for work that ignores
 * it. `timeout` is what the signal then says. The signal's reason is a `Timeout` or an `Aborted`. Leaves no timer and no listener behind.
 */
export async function withDeadline<T>(
  milliseconds: number,
  timeout: Timeout,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = () => controller.abort(new Aborted(caller?.reason));
  const timer = setTimeout(() => controller.abort(timeout), milliseconds);
  caller?.addEventListener("abort", onAbort, { once: true });
  try {
    if (caller?.aborted) onAbort();
    signal.throwIfAborted();
    // The work listens first, so that its own account of an ending, which knows more, comes before ours.
    const working = work(signal);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      // The work itself may have had its caller abort it.
      if (signal.aborted) reject(signal.reason);
    });
    return await Promise.race([working, ended]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  }
}

/** Waits, unless the caller aborts first: then it throws an `Aborted`. */
export function pause(milliseconds: number, caller: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
      done();
    };
    const onAbort = () => settle(() => reject(new Aborted(caller?.reason)));
    const timer = setTimeout(() => settle(resolve), milliseconds);
    caller?.addEventListener("abort", onAbort, { once: true });
    if (caller?.aborted === true) onAbort();
  });
}
