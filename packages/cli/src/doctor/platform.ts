import { AdyenError, AuthenticationError, PermissionError } from "@adyen-kit/client";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { type Connection, connectionOf } from "../connection.ts";
import type { DoctorOptions } from "./doctor.ts";
import { failed, type Finding, type Look, warning } from "./findings.ts";

/** Seconds by which clocks may differ before somebody is told. */
const MOST_SKEW = 30;

/** Where calls go, and the key that they are made with. */
export async function lookAtPlatform(options: DoctorOptions, look: Look): Promise<void> {
  let connection: Connection | undefined;
  await look("calls", async () => {
    connection = await connectionOf(options);
    return `go to ${connection.name}`;
  });
  const reached = connection;
  if (reached === undefined) return;
  let serverTime: number | undefined;
  await look("key", async () => {
    const call = getApiCredentialDetails(reached.client({ timeout: 10_000 }));
    try {
      const { data, headers } = await call.withResponse();
      serverTime = Date.parse(headers.get("date") ?? "");
      return describeKey(data);
    } catch (error) {
      return explainKey(error, reached.name);
    }
  });
  await look("clock", async () => {
    if (serverTime === undefined || Number.isNaN(serverTime)) return undefined;
    const seconds = Math.round((serverTime - Date.now()) / 1000);
    if (Math.abs(seconds) <= MOST_SKEW) return "agrees with the platform's";
    // A sandbox's is moved on purpose.
    if (reached.isLocal) return `the sandbox's is ${seconds} s ahead of this machine's`;
    return warning(
      "clock",
      `the platform's is ${seconds} s ahead: set this machine's by NTP, or deadlines will be wrong.`,
    );
  });
}

interface Credential {
  readonly id?: string;
  readonly username?: string;
  readonly active?: boolean;
  readonly roles?: readonly string[];
}

function describeKey({ id = "", username = "", active, roles = [] }: Credential): string | Finding {
  const who = `${id} ${username}`.trim();
  if (active === false) return failed("key", `${who} is not active: activate it in the Customer Area.`);
  const can = [
    ["payments", roles.some((role) => /checkout|merchant pal/i.test(role))],
    ["rotation of keys", roles.some((role) => /API credentials read and write/i.test(role))],
  ] as const;
  const named = can.map(([what, isThere]) => `${what} ${isThere ? "yes" : "no"}`);
  return `works: ${who}, ${roles.length} roles (${named.join(", ")})`;
}

function explainKey(error: unknown, name: string): Finding {
  if (error instanceof AuthenticationError)
    return failed(
      "key",
      `${name} refuses it: it is of another platform, was replaced, or this address is not among the allowed ones.`,
    );
  if (error instanceof PermissionError)
    return warning(
      "key",
      `${name} knows it, and it has no role to look at itself: rotation needs a role of the Management API.`,
    );
  return failed("key", error instanceof AdyenError ? error.message : String(error));
}
