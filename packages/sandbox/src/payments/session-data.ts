import type { HostedPage } from "../domain/payments/hosted-page.ts";

/** What a browser shows to speak of a session: opaque to it, and nothing that anybody could guess. */
export function sessionData({ id, resultToken }: HostedPage): string {
  return Buffer.from(JSON.stringify({ id, token: resultToken })).toString("base64");
}
