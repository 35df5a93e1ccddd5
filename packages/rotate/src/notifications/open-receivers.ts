import { basename } from "node:path";
import { messageOf, UsageError } from "../errors.ts";
import type { FleetEvent } from "../fleet/events.ts";
import { Secret } from "../secret.ts";
import { runCommand } from "../sinks/command/run-command.ts";
import type { CommandNotification, Notification, WebhookNotification } from "./config.ts";
import { fleetEventTypes } from "./event-types.ts";
import { messageFrom } from "./message.ts";
import type { NotificationReceiver } from "./receiver.ts";
import { deliverByWebhook } from "./webhook.ts";

/** A program that takes longer is stopped. */
const commandMs = 30_000;

export interface ReceiverOptions {
  /** What a target holds, for signing secrets; `undefined` where it holds nothing. */
  readonly readSecret: (target: string) => Promise<Secret | undefined>;
  /** Where programs run. */
  readonly folder?: string | undefined;
  /** Real time. Default: this machine's. */
  readonly now?: (() => Date) | undefined;
}

/**
 * The receivers of a configuration.
 *
 * @throws {UsageError} names the entry and the field that is wrong.
 */
export function openReceivers(
  notifications: readonly Notification[],
  options: ReceiverOptions,
): readonly NotificationReceiver[] {
  const receivers = notifications.map((notification, index) => open(`notifications[${index}]`, notification, options));
  const names = new Set<string>();
  for (const [index, { name }] of receivers.entries()) {
    if (names.has(name)) {
      throw new UsageError(`notifications[${index}]: "${name}" is the name of another one too: give it a name.`);
    }
    names.add(name);
  }
  return receivers;
}

function open(where: string, notification: Notification, options: ReceiverOptions): NotificationReceiver {
  if (typeof notification !== "object" || notification === null) {
    throw new UsageError(`${where}: must be { webhook, signingSecretFrom } or { command }.`);
  }
  const { name, events } = notification;
  if (name !== undefined && (typeof name !== "string" || !/^[\w .:-]{1,64}$/.test(name))) {
    throw new UsageError(`${where}.name: up to 64 letters, digits, spaces and _.:- make a name.`);
  }
  const wanted = events === undefined ? undefined : new Set<string>(checkedEvents(where, events));
  const wants = (event: FleetEvent) => wanted?.has(event.type) ?? true;
  if ("webhook" in notification) return { wants, ...webhookReceiver(where, notification, options) };
  if ("command" in notification) return { wants, ...commandReceiver(where, notification, options) };
  throw new UsageError(`${where}: say webhook (an address) or command (a program and its arguments).`);
}

function checkedEvents(where: string, events: readonly string[]): readonly string[] {
  const unknown = Array.isArray(events) ? events.find((type) => !fleetEventTypes.includes(type)) : "";
  if (unknown === undefined && events.length > 0) return events;
  throw new UsageError(`${where}.events: must be a list of ${fleetEventTypes.join(", ")}.`);
}

function webhookReceiver(
  where: string,
  { webhook, signingSecretFrom, name }: WebhookNotification,
  { readSecret, now = () => new Date() }: ReceiverOptions,
): Omit<NotificationReceiver, "wants"> {
  const url = typeof webhook === "string" ? URL.parse(webhook) : null;
  // Never the address itself: it may hold a token.
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new UsageError(`${where}.webhook: must be an address that begins with https:// or http://.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new UsageError(`${where}.webhook: leave user and password out of the address; deliveries are signed.`);
  }
  if (typeof signingSecretFrom !== "string" || signingSecretFrom === "") {
    throw new UsageError(`${where}.signingSecretFrom: say where the secret is: env:.env#WEBHOOK_SECRET.`);
  }
  const webhookOptions = { url, signingSecretFrom, readSecret: () => readSecret(signingSecretFrom), now };
  return { name: name ?? url.host, deliver: (event) => deliverByWebhook(webhookOptions, event) };
}

function commandReceiver(
  where: string,
  { command, name }: CommandNotification,
  { folder }: ReceiverOptions,
): Omit<NotificationReceiver, "wants"> {
  const isArgv = Array.isArray(command) && command.every((part) => typeof part === "string") && command[0] !== "";
  const [program] = isArgv ? command : [];
  if (program === undefined) {
    throw new UsageError(`${where}.command: must be a program and its arguments: ["./notify", "--urgent"].`);
  }
  return {
    name: name ?? basename(program),
    async deliver(event) {
      const input = new Secret(`${JSON.stringify(messageFrom(event))}\n`);
      const call = { argv: command, cwd: folder, env: { ADYEN_KIT_EVENT: event.type }, secrets: [] };
      return runCommand({ ...call, input, timeoutMs: commandMs }).then(
        () => ({ kind: "delivered" }) as const,
        (error: unknown) => ({ kind: "failed", reason: messageOf(error) }) as const,
      );
    },
  };
}
