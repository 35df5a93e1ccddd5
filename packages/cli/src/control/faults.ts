import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

export interface FaultOptions extends ControlOptions {
  readonly operation?: string;
  readonly status?: number;
  readonly errorCode?: string;
  readonly retryAfter?: number;
  readonly milliseconds?: number;
  readonly probability?: number;
  readonly times?: number;
}

/** Lets the next call, or some, fail. */
export async function addFault(kind: string, options: FaultOptions): Promise<ExitCode> {
  const { operation, status, errorCode, retryAfter, milliseconds, probability, times } = options;
  const given = { kind, operation, status, errorCode, retryAfter, milliseconds, probability, times };
  return showFaults(await openControl(options).post("/faults", given), options);
}

/** The faults that wait for their calls. */
export async function listFaults(options: ControlOptions): Promise<ExitCode> {
  return showFaults(await openControl(options).get("/faults"), options);
}

/** Removes all of them. */
export async function clearFaults(options: ControlOptions): Promise<ExitCode> {
  return showFaults(await openControl(options).delete("/faults"), options);
}

function showFaults(faults: readonly object[], { json }: ControlOptions): ExitCode {
  const lines = faults.map((fault) =>
    Object.entries(fault)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(", "),
  );
  printResult(faults, json, lines.join("\n") || "No fault waits for a call.");
  return ExitCode.done;
}
