import type { AttemptMiddleware } from "@adyen-kit/client";
import type { Meter } from "@opentelemetry/api";
import { systemCode } from "../errors.ts";

/** Counts calls of Adyen by account, operation and status. Neither keys nor bodies are seen. */
export function countCalls(meter: Meter): AttemptMiddleware {
  const calls = meter.createCounter("adyen_kit.calls", {
    unit: "{call}",
    description: "Calls of Adyen by account and status.",
  });
  return async (request, next) => {
    const { id } = request.call.operation;
    const account = accountIn(request.url);
    const attributes = { "adyen.operation": id, ...(account !== undefined && { "adyen.account": account }) };
    try {
      const response = await next(request);
      calls.add(1, { ...attributes, "http.response.status_code": response.status });
      return response;
    } catch (error) {
      calls.add(1, {
        ...attributes,
        "error.type": systemCode(error) ?? (error instanceof Error ? error.name : "aborted"),
      });
      throw error;
    }
  };
}

/** The account that an address names. Probes with `GET /me` name none. */
function accountIn(url: string): string | undefined {
  const [, account] = /\/(?:companies|merchants)\/([^/?]+)/.exec(url) ?? [];
  return account === undefined ? undefined : decodeURIComponent(account);
}
