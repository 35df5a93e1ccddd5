import { type RotationStatus, status } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { type JournalOptions, withReader } from "./options.ts";

/** Looks at the journal alone: needs no network, and no key. */
export function showStatus(options: JournalOptions): Promise<ExitCode> {
  return withReader(options, async (journal) => {
    const rotations = await status(journal, new Date());
    const integrity = await journal.integrity();
    const text = rotations.length === 0 ? "No rotation is in the journal." : rotations.map(describe).join("\n\n");
    printResult({ rotations, integrity }, options.json, text);
    if (!integrity.authenticated && rotations.length > 0) say(integrity.reason);
    return rotations.some(({ attention }) => attention) ? ExitCode.asks : ExitCode.done;
  });
}

function describe(rotation: RotationStatus): string {
  const { level, accountId, credentialId, platform } = rotation.credential;
  const { oldKeyEndsAt, safeUntil, newKey, bridges, reason, open, attention } = rotation;
  return [
    `Rotation ${rotation.rotationId}: ${rotation.phase}${attention ? ", needs a person" : ""}`,
    `  credential  ${credentialId} of ${level} ${accountId} (${platform})`,
    ...(rotation.targets.length === 0 ? [] : [`  targets     ${rotation.targets.join(", ")}`]),
    `  began       ${rotation.beganAt}, last step ${rotation.lastAt}`,
    ...(newKey === undefined ? [] : [`  new key     ${newKey}`]),
    ...(safeUntil === undefined ? [] : [`  safe until  ${safeUntil}: then a target's key may stop`]),
    ...((open || attention) && oldKeyEndsAt !== undefined ? [`  old key     may stop from ${oldKeyEndsAt} on`] : []),
    ...(bridges.length === 0 ? [] : [`  also active second credential ${bridges.join(", ")}`]),
    ...(open ? [`  next        ${rotation.next}`] : []),
    ...(reason === undefined ? [] : [`  reason      ${reason}`]),
  ].join("\n");
}
