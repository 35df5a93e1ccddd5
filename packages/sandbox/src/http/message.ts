import type { IncomingHttpHeaders } from "node:http";
import { asRecord } from "../domain/fields.ts";

/** A request that has come whole. */
export interface SandboxRequest {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string;
  /** Empty where it was too large to be kept. */
  readonly body: string;
  readonly isTooLarge?: true;
  /** Credential that the sandbox itself makes this request for. Nothing that comes over the network has one. */
  readonly onBehalfOf?: string;
}

export interface SandboxResponse {
  /** 0 where a fault lets no answer come to be. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a fault makes of it on its way. */
  readonly damage?: Damage;
}

/** `drop`: the connection is reset and no answer comes. `stall`: nothing comes, for ever. `truncate`: half of the body comes. */
export type Damage = "drop" | "stall" | "truncate";

export function jsonResponse(status: number, value: unknown): SandboxResponse {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** The same, with the reference that its body is about in its headers too, as the payment APIs do. */
export function referencedResponse(status: number, value: object): SandboxResponse {
  const answer = jsonResponse(status, value);
  const { pspReference } = asRecord(value);
  // What a caller made up may come back in a body, but not everything fits in a header.
  if (typeof pspReference !== "string" || !/^\w+$/.test(pspReference)) return answer;
  return { ...answer, headers: { ...answer.headers, pspreference: pspReference } };
}

export const NO_CONTENT: SandboxResponse = { status: 204, headers: {}, body: "" };
