import { legalEntityRefused } from "../../domain/refusal.ts";
import { requestError } from "../../platform/requested-errors.ts";
import type { RequestedError } from "../../storage/platform-kinds.ts";
import type { Call } from "../call.ts";

/** Documented: the problem that a test requests. */
const ERROR_HEADER = "x-requested-verification-code";

/** Stores the problem that a test requests for a legal entity or something of it, or removes an earlier one. */
export function noteError(call: Call, entity: RequestedError["entity"], id: string, legalEntityId: string): void {
  const code = call.header(ERROR_HEADER);
  if (code !== undefined && !/^\d_\d{4}$/.test(code))
    throw legalEntityRefused([
      { name: ERROR_HEADER, value: code, message: "must be the code of a suberror, such as 1_3004" },
    ]);
  requestError(call, { id, entity, legalEntityId }, code);
}
