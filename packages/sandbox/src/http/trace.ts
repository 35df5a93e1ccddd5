import type { FaultKind } from "../domain/faults.ts";

/** What becomes known of a request on its way to its answer, for the log. */
export interface Trace {
  world?: string;
  /** The sandbox's time. */
  now?: number;
  operation?: string;
  fault?: FaultKind;
}
