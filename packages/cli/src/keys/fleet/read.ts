import { openSink } from "@adyen-kit/rotate";
import {
  type DeadNotification,
  type FleetReader,
  hasFleet,
  readDeadNotifications,
  readFleet,
} from "@adyen-kit/rotate/fleet";
import { loadConfig } from "../config.ts";
import { journalAddress, type JournalOptions, sealingKeyOf } from "../options.ts";

/** Looks at the fleet of a journal, and changes nothing; `undefined` where there is none. The sealing key need not be at hand. */
export async function readingFleet<T>(
  options: JournalOptions,
  work: (fleet: FleetReader, dead: readonly DeadNotification[]) => Promise<T>,
): Promise<T | undefined> {
  const loaded = await loadConfig(options.config);
  const connection = journalAddress(options, loaded);
  if (connection === undefined || !(await hasFleet({ connection }))) return undefined;
  const fleet = await readFleet({ connection, sealingKey: await sealingKeyOf(options, loaded, openSink) });
  try {
    return await work(fleet, await readDeadNotifications({ connection }));
  } finally {
    await fleet.close();
  }
}
