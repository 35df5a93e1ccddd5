import { existsSync } from "node:fs";
import { type RotationStatus, status } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type JournalOptions, withJournal } from "./options.ts";

export async function showStatus(options: JournalOptions): Promise<ExitCode> {
  // Looking must not make a journal.
  const rotations = existsSync(options.journal)
    ? await withJournal(options, (journal) => status(journal, new Date()))
    : [];
  const text = rotations.length === 0 ? `No rotation is in ${options.journal}.` : rotations.map(describe).join("\n\n");
  printResult(rotations, options.json, text);
  return ExitCode.done;
}

function describe(rotation: RotationStatus): string {
  const { level, accountId, credentialId, platform } = rotation.credential;
  return [
    `Rotation ${rotation.rotationId}: ${rotation.phase}`,
    `  credential  ${credentialId} of ${level} ${accountId} (${platform})`,
    `  targets     ${rotation.targets.join(", ")}`,
    `  began       ${rotation.beganAt}, last step ${rotation.lastAt}, ${rotation.attempts} call(s)`,
    ...(rotation.newKey === undefined ? [] : [`  new key     ${rotation.newKey}`]),
    ...(rotation.open && rotation.oldKeyEndsAt !== undefined
      ? [`  old key     may stop from ${rotation.oldKeyEndsAt} on`]
      : []),
    ...(rotation.open ? [`  next        ${rotation.next}`] : []),
    ...(rotation.reason === undefined ? [] : [`  reason      ${rotation.reason}`]),
  ].join("\n");
}
