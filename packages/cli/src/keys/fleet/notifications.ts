import { UsageError } from "@adyen-kit/rotate";
import { readDeadNotifications, resendDeadNotifications } from "@adyen-kit/rotate/fleet";
import { ExitCode } from "../../exit-code.ts";
import { printResult } from "../../output.ts";
import { loadConfig } from "../config.ts";
import type { JournalOptions } from "../options.ts";
import { fleetAddress } from "./open.ts";

/** The notifications of a fleet that are not tried any more, the newest first. */
export async function listNotifications(options: JournalOptions): Promise<ExitCode> {
  const notifications = await readDeadNotifications({ connection: await addressOf(options) });
  const lines = notifications.map(({ id, at, receiver, event, member, reason }) =>
    [id, at, receiver, `${event} of ${member}`, reason].join("  "),
  );
  printResult(
    { notifications },
    options.json,
    lines.join("\n") || "Every notification was delivered, or is still tried.",
  );
  return ExitCode.done;
}

export interface ResendOptions extends JournalOptions {
  readonly all?: boolean;
}

/** Has notifications sent once more. @throws {UsageError} there is none of this id. */
export async function resendNotifications(id: string | undefined, options: ResendOptions): Promise<ExitCode> {
  if ((id === undefined) === (options.all !== true)) {
    throw new UsageError("Say what to send once more: the id of a notification, or --all.");
  }
  const connection = await addressOf(options);
  const resent = await resendDeadNotifications({ connection }, id === undefined ? "all" : [id]);
  if (id !== undefined && resent === 0) {
    throw new UsageError(
      `There is no notification ${id} that is not tried any more. See adyen-kit keys notifications list.`,
    );
  }
  const what = resent === 1 ? "1 notification is" : `${resent} notifications are`;
  printResult({ resent }, options.json, `${what} on the way once more: a worker delivers.`);
  return ExitCode.done;
}

async function addressOf(options: JournalOptions): Promise<string> {
  return fleetAddress(options, await loadConfig(options.config));
}
