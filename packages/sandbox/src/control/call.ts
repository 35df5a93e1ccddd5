import { type Fields, isRecord } from "../domain/fields.ts";
import { hasRole, PAYMENT_ROLE } from "../domain/roles.ts";
import { WORLD_HEADER } from "../http/authenticate.ts";
import type { SandboxRequest, SandboxResponse } from "../http/message.ts";
import { credentials } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { CONTROL_BASE } from "./endpoint.ts";
import { ControlError } from "./errors.ts";

/** A call of one of Adyen's APIs that control makes without knowing a key. */
export interface CallInput {
  readonly method: string;
  /** Path and query as a program would send them: `/v71/payments`. */
  readonly path: string;
  readonly body?: Fields;
  /** Whose call it is. Default: the first active credential that may make payments. */
  readonly credentialId?: string;
}

/** What was answered; status 0 where a fault let no answer come. */
export interface CallResult {
  readonly status: number;
  readonly body: unknown;
}

const METHODS = ["GET", "POST", "PATCH", "PUT", "DELETE"];
const FIELDS = ["method", "path", "body", "credentialId"];

export function readCall(given: Fields): CallInput {
  const unknown = Object.keys(given).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw new ControlError(400, `${unknown}: is not a field. There are ${FIELDS.join(", ")}.`);
  const { method, path, body, credentialId } = given;
  if (typeof method !== "string" || !METHODS.includes(method))
    throw new ControlError(400, `method: must be one of ${METHODS.join(", ")}.`);
  if (typeof path !== "string" || !path.startsWith("/") || path.startsWith(CONTROL_BASE))
    throw new ControlError(400, "path: must be a path of Adyen's APIs, such as /v71/payments.");
  if (body !== undefined && !isRecord(body)) throw new ControlError(400, "body: must be an object.");
  if (credentialId !== undefined && typeof credentialId !== "string")
    throw new ControlError(400, "credentialId: must be the id of a credential.");
  return {
    ...{ method, path },
    ...(body !== undefined && { body }),
    ...(credentialId !== undefined && { credentialId }),
  };
}

/** Who makes a call: the one that is named, or the first that may make payments. */
export function callerIn(world: World, credentialId: string | undefined): string {
  if (credentialId !== undefined) {
    if (world.one(credentials, credentialId)?.active !== true)
      throw new ControlError(404, `credentialId: there is no active credential ${credentialId}.`);
    return credentialId;
  }
  const found = world.all(credentials).find(({ active, roles }) => active && hasRole(roles, [PAYMENT_ROLE]));
  if (found === undefined) throw new ControlError(400, `No active credential has the role ${PAYMENT_ROLE}. Name one.`);
  return found.id;
}

/** The same request as a program's, but for the key: every rule, fault and log is as ever. */
export function requestOfCall({ method, path, body }: CallInput, world: string, credentialId: string): SandboxRequest {
  return {
    ...{ method, target: path, remoteAddress: "127.0.0.1", onBehalfOf: credentialId },
    headers: { "content-type": "application/json", "user-agent": "adyen-kit console", [WORLD_HEADER]: world },
    body: body === undefined ? "" : JSON.stringify(body),
  };
}

export function resultOfCall({ status, body, damage }: SandboxResponse): CallResult {
  if (damage === "drop" || damage === "stall") return { status: 0, body: "" };
  try {
    return { status, body: JSON.parse(body) as unknown };
  } catch {
    // What a fault has damaged, or nothing at all.
    return { status, body };
  }
}
