import type { DeliveryView } from "../control/webhook-views.ts";

type Attempt = DeliveryView["attempts"][number];

const BY_ERROR: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing listens there. Start your server, then send the event again.",
  ECONNRESET: "Your server ended the connection before it answered.",
  ENOTFOUND: "The name in its address leads nowhere. Correct the address.",
  EAI_AGAIN: "The name in its address could not be looked up.",
};

const BY_STATUS: Readonly<Record<number, string>> = {
  401: "Your server wants a user and a password: give the webhook those that it expects.",
  403: "Your server lets this not in. Often the signature was checked with another key.",
  404: "Your server has nothing at this path. Correct the webhook's address, or the path.",
  405: "Your server takes no POST at this path.",
  413: "Your server takes no body of this size.",
};

/** Whether an attempt was accepted: only a status from 200 to 299 is. */
export function isAccepted({ status = 0 }: Attempt): boolean {
  return status >= 200 && status < 300;
}

/** What an attempt met: `500 in 12 ms`. */
export function outcomeOf({ status, error, milliseconds }: Attempt): string {
  return `${error ?? status} in ${milliseconds} ms`;
}

/** Why an attempt failed, and what to do about it. Nothing where it was accepted. */
export function reasonOf(attempt: Attempt): string | undefined {
  if (isAccepted(attempt)) return undefined;
  const { status = 0, error } = attempt;
  if (error !== undefined)
    return (
      BY_ERROR[error] ?? (error.startsWith("no answer") ? `Your server gave ${error}. Answer first, then work.` : error)
    );
  if (status >= 500) return "Your server failed. Its log says why.";
  if (status >= 300 && status < 400) return "Your server sends it elsewhere, and nobody follows. Correct the address.";
  return BY_STATUS[status] ?? "Your server did not accept it: answer with a status from 200 to 299.";
}
