import { CommanderError } from "commander";
import { ExitCode } from "./exit-code.ts";
import { describeError, isUsageError } from "./output.ts";
import { createProgram } from "./program.ts";

/** Does what the arguments of this process say, and sets its exit code. */
export async function runCommand(): Promise<void> {
  const program = createProgram((code) => {
    process.exitCode = code;
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong. Help and version are no errors.
      process.exitCode = error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    } else {
      process.stderr.write(`adyen-kit: ${describeError(error, program.opts()["debug"] === true)}\n`);
      process.exitCode = isUsageError(error) ? ExitCode.usage : ExitCode.failed;
    }
  }
}
