/** Why an attempt was ended from outside. */
export class Timeout {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/**
 * Runs work under a signal that fires when the time is up or the caller aborts, and does not wait for work that ignores
 * it. The signal's reason is a `Timeout`, or the caller's reason. Leaves no timer and no listener behind.
 */
export async function withDeadline<T>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const onAbort = () => controller.abort(caller?.reason);
  const timer = setTimeout(() => controller.abort(new Timeout(milliseconds)), milliseconds);
  caller?.addEventListener("abort", onAbort, { once: true });
  try {
    if (caller?.aborted) onAbort();
    signal.throwIfAborted();
    // The work listens first, so that its own account of an ending, which knows more, comes before ours.
    const working = work(signal);
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return await Promise.race([working, ended]);
  } finally {
    clearTimeout(timer);
    caller?.removeEventListener("abort", onAbort);
  }
}
