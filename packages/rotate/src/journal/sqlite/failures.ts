import { JournalError, messageOf, RotationError } from "../../errors.ts";

interface Failure {
  readonly code: string;
  readonly retryable: boolean;
  readonly advice: string;
}

/** What SQLite's result codes mean for a journal; of those not named, the lower eight bits count. */
const failures: Readonly<Record<number, Failure>> = {
  3: { code: "journal-read-only", retryable: false, advice: "See who owns the file and its folder." },
  5: {
    code: "journal-locked",
    retryable: true,
    advice: "Another program holds it locked. Try again when that one is done.",
  },
  6: {
    code: "journal-locked",
    retryable: true,
    advice: "Another program holds it locked. Try again when that one is done.",
  },
  8: { code: "journal-read-only", retryable: false, advice: "See that the file and its folder can be written." },
  10: { code: "journal-io", retryable: true, advice: "The disk may be full or failing." },
  11: { code: "journal-unreadable", retryable: false, advice: "Restore it from a backup." },
  13: { code: "disk-full", retryable: true, advice: "Make room on the disk." },
  14: { code: "journal-io", retryable: true, advice: "Its folder may be full, read-only or gone." },
  // The file was moved, deleted or replaced under an open database.
  1032: {
    code: "journal-missing",
    retryable: false,
    advice: "Its file was moved, deleted or replaced while it was open: put it back, then go on.",
  },
  26: {
    code: "journal-unreadable",
    retryable: false,
    advice: "It is no journal. Name another file, or restore it from a backup.",
  },
};

/** Anything thrown while the journal was used, as one of our errors: nothing was changed, and the cause is named. */
export function toJournalError(error: unknown): RotationError {
  if (error instanceof RotationError) return error;
  const result = resultCode(error);
  const { code, retryable, advice } = failures[result] ??
    failures[result & 0xff] ?? {
      code: "journal-failed",
      retryable: false,
      advice: "",
    };
  const what = code === "journal-unreadable" ? "cannot be opened" : "could not be used";
  return new JournalError(code, `The journal ${what} (${messageOf(error)}). ${advice}`.trim(), {
    cause: error,
    retryable,
  });
}

function resultCode(error: unknown): number {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode : 0;
}
