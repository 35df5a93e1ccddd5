/** What the command tells whoever started it. */
export const ExitCode = {
  done: 0,
  failed: 1,
  usage: 2,
  /** Nothing to be done for now: run `keys resume` later. */
  waiting: 3,
  /** A person must decide: `keys approve`, `rollback` or `abandon`. */
  asks: 4,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
