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
 * it. `told` is the limit that the signal's reason names. The signal's reason is a `Timeout` or an `Aborted`. Leaves no
 * timer and no listener behind.
 */
export function withDeadline<T>(
  milliseconds: number,
  told: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown) => {
      settle();
      reject(error);
    };
    const end = (reason: unknown) => {
      controller.abort(reason);
      // The work listens too, and its own account of an ending, which knows more, comes before ours.
      queueMicrotask(() => fail(reason));
    };
    const onAbort = () => end(new Aborted(caller?.reason));
    const timer = setTimeout(() => end(new Timeout(told)), milliseconds);
    caller?.addEventListener("abort", onAbort, { once: true });
    if (caller?.aborted === true) return fail(new Aborted(caller.reason));
    work(controller.signal).then((value) => {
      settle();
      resolve(value);
    }, fail);
  });
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
