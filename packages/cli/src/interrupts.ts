import { say } from "./output.ts";

/** Somebody ended the command while it waited. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";

  constructor() {
    super("Stopped. Everything is in the journal: go on with keys resume.");
  }
}

/**
 * A signal for whoever waits. What is under way is finished and written down first, however often somebody presses Ctrl-C or
 * closes the terminal: a new key would be lost.
 */
export function interruptSignal(): AbortSignal {
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) say("Stopping: what is under way is being written down.");
      stopping.abort(new InterruptedError());
    });
  }
  return stopping.signal;
}
