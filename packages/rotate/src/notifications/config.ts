import type { FleetEventType } from "../fleet/events.ts";

interface Common {
  /** How it is called in status and messages. Default: the host of its address, or its program. */
  readonly name?: string;
  /** Which events it gets. Default: all. */
  readonly events?: readonly FleetEventType[];
}

/**
 * Gets events as `POST` of JSON, signed as Standard Webhooks says: `webhook-id` (the event's), `webhook-timestamp` and
 * `webhook-signature`. Any answer of 2xx is a receipt; redirects are not followed.
 *
 * @see {@link https://www.standardwebhooks.com/}
 */
export interface WebhookNotification extends Common {
  readonly webhook: string;
  /** Where the secret is that signs: a target, for example `env:.env.fleet#WEBHOOK_SECRET`, that holds `whsec_…`. */
  readonly signingSecretFrom: string;
}

/** A program and its arguments, without a shell: gets the same JSON on standard input. Exit code 0 is a receipt. */
export interface CommandNotification extends Common {
  readonly command: readonly string[];
}

/** Who is notified of what happens to rotations. */
export type Notification = WebhookNotification | CommandNotification;
