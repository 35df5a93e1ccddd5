import type { RunOutcome } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";

export interface WaitOptions {
  readonly wait?: boolean;
  readonly failOnWait?: boolean;
}

/** What an outcome means for whoever started the command. The worst of several counts. */
export function exitCodeOf(outcomes: readonly RunOutcome[], { failOnWait }: WaitOptions = {}): ExitCode {
  const codes = outcomes.map((outcome) => codeOf(outcome, failOnWait === true));
  const worst = [ExitCode.asks, ExitCode.failed, ExitCode.waiting].find((code) => codes.some((one) => one === code));
  return worst ?? ExitCode.done;
}

function codeOf(outcome: RunOutcome, failOnWait: boolean): ExitCode {
  switch (outcome.kind) {
    case "asks":
      return ExitCode.asks;
    case "waiting":
      if (outcome.hoursLeft !== undefined) return ExitCode.asks;
      return outcome.safe && !failOnWait ? ExitCode.done : ExitCode.waiting;
    case "busy":
      return ExitCode.waiting;
    case "failed":
      return ExitCode.failed;
    case "done":
      if (outcome.outcome === "refused") return ExitCode.failed;
      // After a rollback, or where somebody abandoned it, the old key's clock may run on.
      return outcome.safeUntil === undefined ? ExitCode.done : ExitCode.asks;
  }
}

export function describeOutcome(outcome: RunOutcome): string {
  const { rotationId, safeUntil } = outcome;
  const deadline = safeUntil === undefined ? "" : ` Every target is sure to hold a key that works until ${safeUntil}.`;
  switch (outcome.kind) {
    case "asks":
      return (
        `Rotation ${rotationId} needs a person: ${outcome.reason}\n` +
        `Then: adyen-kit keys approve ${rotationId} (or regenerate, force, retarget, rollback, abandon).`
      );
    case "waiting":
      return `${describeWait(outcome)}${deadline} Finish with: adyen-kit keys resume, from ${outcome.until} on. (rotation ${rotationId})`;
    case "busy":
      return `Rotation ${rotationId}: ${outcome.reason}`;
    case "failed":
      return `Rotation ${rotationId} could not go on: ${outcome.reason}`;
    case "done":
      return `Rotation ${rotationId}: ${describeEnd(outcome)}${deadline}`;
  }
}

function describeWait({ because, reason, safe }: Extract<RunOutcome, { kind: "waiting" }>): string {
  const why = reason === undefined ? "" : ` ${reason}.`;
  switch (because) {
    case "sinkRetry":
      return `A target cannot be written; the new key is safe in the journal.${why}`;
    case "adoption":
      return `A consumer does not use the new key yet.${why}`;
    case "unreadable":
      return `A target cannot be looked at.${why}`;
    case "postponed":
      return `Adyen asks for patience.${why}`;
    default:
      return safe ? `The new key is in place; the old one still works.${why}` : `Waiting.${why}`;
  }
}

function describeEnd({ outcome, reason }: Extract<RunOutcome, { kind: "done" }>): string {
  switch (outcome) {
    case "refused":
      return `refused. ${reason ?? ""}`;
    case "rolledBack":
      return "rolled back: the targets hold their old keys again, whose time runs on. Rotate again before it ends.";
    case "abandoned":
      return "abandoned: the targets stay as they are, and the old key's time runs on.";
    default:
      return `${outcome}.`;
  }
}
