import type { RunOutcome } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";

/** What an outcome means for whoever started the command. The worst of several counts. */
export function exitCodeOf(outcomes: readonly RunOutcome[]): ExitCode {
  const codes = outcomes.map((outcome) => {
    switch (outcome.kind) {
      case "asks":
        return ExitCode.asks;
      case "waiting":
        return ExitCode.waiting;
      case "busy":
      case "failed":
        return ExitCode.failed;
      case "done":
        return outcome.outcome === "refused" ? ExitCode.failed : ExitCode.done;
    }
  });
  const worst = [ExitCode.failed, ExitCode.asks, ExitCode.waiting].find((code) => codes.some((one) => one === code));
  return worst ?? ExitCode.done;
}

export function describeOutcome(outcome: RunOutcome): string {
  const { rotationId } = outcome;
  switch (outcome.kind) {
    case "asks":
      return `Rotation ${rotationId} needs a person: ${outcome.reason}\nThen: adyen-kit keys approve ${rotationId} (or rollback, abandon), and keys resume.`;
    case "waiting": {
      const reason = outcome.reason === undefined ? "" : ` ${outcome.reason}`;
      const what =
        outcome.because === "sinkRetry"
          ? "A target cannot be written; the new key is safe in the journal."
          : "The new key is in place; the old one still works.";
      return `${what}${reason} Finish with: adyen-kit keys resume, from ${outcome.until} on. (rotation ${rotationId})`;
    }
    case "busy":
    case "failed":
      return `Rotation ${rotationId}: ${outcome.reason}`;
    case "done":
      return `Rotation ${rotationId}: ${outcome.outcome}.${outcome.outcome === "refused" ? ` ${outcome.reason ?? ""}` : ""}`;
  }
}
