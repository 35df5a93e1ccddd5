import { SettingsError } from "../domain/settings.ts";
import { FaultError } from "../domain/faults.ts";
import { Refusal } from "../domain/refusal.ts";
import { CannotHappenError } from "../payments/on-demand.ts";
import { SeedError } from "../seed/seed.ts";

export type ControlStatus = 400 | 401 | 403 | 404 | 405;

/** What was asked of the sandbox itself cannot be done. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: ControlStatus;

  constructor(status: ControlStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/** Status of an error of the caller's; nothing for one of the sandbox's own. */
export function statusOfError(error: unknown): ControlStatus | undefined {
  if (error instanceof ControlError) return error.status;
  if (error instanceof Refusal || error instanceof CannotHappenError) return 400;
  const isTheirs = error instanceof SettingsError || error instanceof FaultError || error instanceof SeedError;
  return isTheirs ? 400 : undefined;
}
