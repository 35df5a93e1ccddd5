import { type RotationStatus, status } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { readingFleet } from "./fleet/read.ts";
import { showFleetStatus } from "./fleet/status.ts";
import { type JournalOptions, withReader } from "./options.ts";

export interface StatusOptions extends JournalOptions {
  /** A state of members, or a phase of rotations; `open`, `attention`. */
  readonly state?: string;
  readonly account?: string;
  /** A part of a name or of a credential's id. */
  readonly name?: string;
  readonly limit?: number;
  readonly offset?: number;
  /** Those of the journal, where there is a fleet too. */
  readonly rotations?: boolean;
}

/** Looks at the journal alone: needs no network, and no key. Where there is a fleet, at its members. */
export async function showStatus(options: StatusOptions): Promise<ExitCode> {
  const shown = options.rotations === true ? undefined : await readingFleet(options, showFleetStatus(options));
  return shown ?? showRotations(options);
}

function showRotations(options: StatusOptions): Promise<ExitCode> {
  return withReader(options, async (journal) => {
    const all = await status(journal, new Date());
    const found = all.filter((rotation) => isFound(rotation, options));
    const { limit, offset = 0 } = options;
    const rotations = found.slice(offset, limit === undefined ? undefined : offset + limit);
    const integrity = await journal.integrity();
    const text = all.length === 0 ? "No rotation is in the journal." : rotations.map(describe).join("\n\n");
    const left = found.length - rotations.length;
    printResult({ rotations, integrity }, options.json, text === "" ? "No rotation is like this." : text);
    if (left > 0) say(`${rotations.length} of ${found.length} rotations are shown.`);
    if (!integrity.authenticated && rotations.length > 0) say(integrity.reason);
    return all.some(({ attention }) => attention) ? ExitCode.asks : ExitCode.done;
  });
}

function isFound(
  { phase, open, attention, credential }: RotationStatus,
  { state, account, name }: StatusOptions,
): boolean {
  const isInState = { open, attention }[state ?? ""] ?? phase === state;
  return (
    (state === undefined || isInState) &&
    (account === undefined || credential.accountId === account) &&
    (name === undefined || credential.credentialId.toLowerCase().includes(name.toLowerCase()))
  );
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
