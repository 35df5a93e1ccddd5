/** What the command reports to its caller. */
export const ExitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  /** Not everything is in place yet: run `keys resume` later. With `--fail-on-wait` also where only time is missing. */
  waiting: 3,
  /** A person must decide, or the time of a key in use is running out: see `keys status`. */
  asks: 4,
  /** Ctrl-C, or the terminal went away. What was under way is written down. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
