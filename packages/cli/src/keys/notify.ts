import {
  type Clock,
  eventsOf,
  type FleetEvent,
  type Journal,
  notify,
  type NotificationReceiver,
  openReceivers,
} from "@adyen-kit/rotate";
import { describeError, say } from "../output.ts";
import type { LoadedConfig } from "./config.ts";
import type { Prepared, Workplace } from "./options.ts";

/** Who is notified, as the configuration says. @throws {UsageError} names the entry that is wrong. */
export function receiversOf({
  loaded,
  openTarget,
  absolute,
}: Pick<Prepared, "loaded" | "openTarget" | "absolute">): readonly NotificationReceiver[] {
  const readSecret = async (target: string) => (await openTarget(absolute(target, loaded.folder)).read()).secret;
  return openReceivers(loaded.config.notifications ?? [], { readSecret, folder: loaded.folder });
}

/**
 * Does work on rotations, and notifies of what it did, also where it failed. `clockOf`: the time on a platform. Where
 * somebody could not be notified, that is said, and changes nothing.
 */
export async function notifying<T>(
  place: Workplace,
  clockOf: (platform: string) => Pick<Clock, "now">,
  work: () => Promise<T>,
): Promise<T> {
  const receivers = receiversOf(place);
  if (receivers.length === 0) return work();
  const before = await recordCounts(place.journal);
  try {
    return await work();
  } finally {
    await notifyOf(place, receivers, before, clockOf).catch((error: unknown) => {
      say(`Nobody was notified: ${describeError(error, false)}`);
    });
  }
}

async function recordCounts(journal: Journal): Promise<ReadonlyMap<string, number>> {
  return new Map((await journal.summaries()).map(({ rotationId, records }) => [rotationId, records]));
}

async function notifyOf(
  { journal, loaded }: Workplace,
  receivers: readonly NotificationReceiver[],
  before: ReadonlyMap<string, number>,
  clockOf: (platform: string) => Pick<Clock, "now">,
): Promise<void> {
  const events: FleetEvent[] = [];
  for (const { rotationId, records, credential } of await journal.summaries()) {
    const known = before.get(rotationId) ?? 0;
    const log = records > known ? await journal.read(rotationId) : undefined;
    if (log === undefined) continue;
    const name = nameOf(credential.credentialId, loaded);
    events.push(...eventsOf({ name, credential }, log, known, await clockOf(credential.platform).now()));
  }
  for (const { receiver, event, reason } of await notify(receivers, events)) {
    say(`${receiver} was not notified of ${event.type}: ${reason}`);
  }
}

/** What the configuration calls the rotation of a credential; else the credential's id. */
function nameOf(credentialId: string, { config }: LoadedConfig): string {
  const found = Object.entries(config.rotations ?? {}).find(([, { credential }]) => credential === credentialId);
  return found?.[0] ?? credentialId;
}
