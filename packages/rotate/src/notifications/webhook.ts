import { messageOf } from "../errors.ts";
import type { FleetEvent } from "../fleet/events.ts";
import type { Secret } from "../secret.ts";
import { messageFrom } from "./message.ts";
import type { Delivery } from "./receiver.ts";
import { signedHeaders, signingKey } from "./signature.ts";

/** A receiver that does not answer in this time has not got it. */
const patienceMs = 10_000;

export interface WebhookOptions {
  readonly url: URL;
  readonly signingSecretFrom: string;
  /** Read anew for each delivery: a secret may be replaced while a worker runs. */
  readonly readSecret: () => Promise<Secret | undefined>;
  /** Real time. */
  readonly now: () => Date;
}

/** Delivers one event. What goes wrong is said without the address: its path and query may hold a token. */
export async function deliverByWebhook(options: WebhookOptions, event: FleetEvent): Promise<Delivery> {
  const { url, signingSecretFrom, readSecret, now } = options;
  try {
    const secret = await readSecret();
    if (secret === undefined) return failed(`signingSecretFrom: nothing is in ${signingSecretFrom}`);
    const body = JSON.stringify(messageFrom(event));
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...signedHeaders(signingKey(secret, signingSecretFrom), event.id, body, now()),
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    if (response.ok) return { kind: "delivered" };
    const reason = `it answered ${response.status}`;
    // "Gone" is how a receiver says that it wants no more.
    return response.status === 410 ? { kind: "failed", reason, final: true } : failed(reason);
  } catch (error) {
    return failed(messageOf(error instanceof TypeError ? (error.cause ?? error) : error));
  }
}

function failed(reason: string): Delivery {
  return { kind: "failed", reason };
}
