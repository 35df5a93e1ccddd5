import { operations } from "@adyen-kit/client/management/v3/operations";
import { schemas } from "@adyen-kit/client/management/v3/schemas";
import type { Sandbox, SandboxOptions } from "@adyen-kit/sandbox";
import { startSandbox } from "@adyen-kit/sandbox";

export const ROLE = "Management API—API credentials read and write";
export const START = "2026-01-01T00:00:00.000Z";

export { operations, schemas };

/** A sandbox in memory whose clock stands still. */
export function startFrozen(options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandbox({ clock: { frozenAt: START }, ...options });
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A request as any program in any language would send it. `key`: the administrating credential's unless given. */
export async function request(
  sandbox: Sandbox,
  method: string,
  path: string,
  { key, body, headers = {} }: { key?: string | undefined; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: {
      "x-api-key": key ?? sandbox.connection().apiKey,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

/** The company, and the credential of it that is to be rotated. */
export function subjectOf(sandbox: Sandbox): { companyId: string; id: string; key: string; path: string } {
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id = "", apiKey: key = "" } = credentials[1] ?? {};
  return { companyId, id, key, path: `/v3/companies/${companyId}/apiCredentials/${id}` };
}

/** Whether the platform accepts a key: it may lack a role (403), but it is known. */
export async function accepts(sandbox: Sandbox, key: string): Promise<boolean> {
  const { status } = await request(sandbox, "GET", "/v3/me", { key });
  return status !== 401;
}
