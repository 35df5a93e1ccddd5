import { CommanderError } from "commander";
import { addCompletion } from "./completion.ts";
import { ExitCode } from "./exit-code.ts";
import { InterruptedError } from "./interrupts.ts";
import { describeError, isUsageError, outliveReaders, printResult } from "./output.ts";
import { createProgram } from "./program.ts";

/** Does what the arguments of this process say, and sets its exit code. */
export async function runCommand(): Promise<void> {
  outliveReaders();
  const program = createProgram((code) => {
    process.exitCode = code;
  });
  try {
    await addCompletion(program, process.argv.slice(2));
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong. Help and version are no errors.
      process.exitCode = error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
      return;
    }
    const debug = program.opts()["debug"] === true;
    process.stderr.write(`adyen-kit: ${describeError(error, debug)}\n`);
    // Whoever asked for JSON reads stdout, whatever happens.
    if (process.argv.includes("--json")) printResult({ error: errorAsJson(error) }, true, "");
    process.exitCode = exitCodeOf(error);
  }
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof InterruptedError) return ExitCode.interrupted;
  return isUsageError(error) ? ExitCode.usage : ExitCode.failed;
}

function errorAsJson(error: unknown): { readonly code: string; readonly message: string } {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unexpected";
  return { code, message: describeError(error, false) };
}
