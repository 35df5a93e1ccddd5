import { setTimeout as pause } from "node:timers/promises";
import type { LoggedRequest } from "@adyen-kit/sandbox";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

const EVERY_MS = 300;

/** The requests that a sandbox was sent, the earliest first; with `follow`, those that come as well, until Ctrl-C. */
export async function showLogs(options: ControlOptions & { readonly follow?: boolean }): Promise<ExitCode> {
  const control = openControl(options);
  const stopping = new AbortController();
  process.once("SIGINT", () => stopping.abort());
  process.once("SIGTERM", () => stopping.abort());
  let after = 0;
  do {
    const requests = await control.get<readonly LoggedRequest[]>(`/requests?after=${after}`);
    for (const request of requests.toReversed()) {
      printResult({}, false, options.json === true ? JSON.stringify(request) : lineOf(request));
      after = Math.max(after, request.id);
    }
    if (options.follow !== true) break;
    await pause(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
  } while (!stopping.signal.aborted);
  return ExitCode.done;
}

function lineOf({ at, method, target, status, operation, fault }: LoggedRequest): string {
  const met = fault === undefined ? "" : `  fault: ${fault}`;
  return `${at.slice(11, 23)}  ${status}  ${method.padEnd(6)} ${target}  ${operation ?? ""}${met}`.trimEnd();
}
