import { exportKey, sealToAge, UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { say } from "../output.ts";
import { platformOfRotation } from "./decide.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";

export interface ExportOptions extends KeysOptions {
  readonly old?: string;
  readonly age?: readonly string[];
}

/** Reads a key out of the journal: to a terminal, where no file keeps it, or sealed to whoever may open it. */
export function exportFromJournal(rotationId: string, options: ExportOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const { old, age } = options;
    if (age === undefined && !process.stdout.isTTY) {
      throw new UsageError("A key is shown on a terminal only. To put it into a file, seal it: --age <recipient>.");
    }
    const context = contextOf(options, place, await platformOfRotation(place, rotationId));
    const secret = await exportKey(context, rotationId, old === undefined ? undefined : place.absolute(old));
    process.stdout.write(`${age === undefined ? secret.reveal() : await sealToAge(age, secret.reveal())}\n`);
    say(`That it was read is in the journal: ${secret.fingerprint}.`);
    return ExitCode.done;
  });
}
