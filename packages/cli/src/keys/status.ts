import { type RotationStatus, status } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { hasJournal, type JournalOptions, withJournal } from "./options.ts";

export async function showStatus(options: JournalOptions): Promise<ExitCode> {
  // Looking must not make a journal, nor write to one.
  const rotations = (await hasJournal(options))
    ? await withJournal(options, ({ journal }) => status(journal, new Date()), { readOnly: true })
    : [];
  printResult({ rotations }, options.json, rotations.length === 0 ? "No rotation is in the journal." : rotations.map(describe).join("\n\n"));
  return rotations.some(({ attention }) => attention) ? ExitCode.asks : ExitCode.done;
}

function describe(rotation: RotationStatus): string {
  const { level, accountId, credentialId, platform } = rotation.credential;
  const { oldKeyEndsAt, safeUntil, newKey, bridges, reason, open, attention } = rotation;
  return [
    `Rotation ${rotation.rotationId}: ${rotation.phase}${attention ? ", needs a person" : ""}`,
    `  credential  ${credentialId} of ${level} ${accountId} (${platform})`,
    `  targets     ${rotation.targets.join(", ")}`,
    `  began       ${rotation.beganAt}, last step ${rotation.lastAt}, ${rotation.attempts} call(s)`,
    ...(newKey === undefined ? [] : [`  new key     ${newKey}`]),
    ...(safeUntil === undefined ? [] : [`  safe until  ${safeUntil}: then a target's key may stop`]),
    ...((open || attention) && oldKeyEndsAt !== undefined ? [`  old key     may stop from ${oldKeyEndsAt} on`] : []),
    ...(bridges.length === 0 ? [] : [`  also active second credential ${bridges.join(", ")}`]),
    ...(open ? [`  next        ${rotation.next}`] : []),
    ...(reason === undefined ? [] : [`  reason      ${reason}`]),
  ].join("\n");
}
