import { RotationError } from "../../errors.ts";

/** What it gives, or why it refuses: of a group, one that is refused holds up no other. */
export function attempt<T>(work: () => T): T | RotationError {
  try {
    return work();
  } catch (error) {
    if (error instanceof RotationError) return error;
    throw error;
  }
}
