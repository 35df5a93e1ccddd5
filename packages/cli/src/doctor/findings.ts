import { ExitCode } from "../exit-code.ts";
import { type Colour, painted, printResult } from "../output.ts";

/** What was found of one thing. The message says what to do where it is not as it should be. */
export interface Finding {
  readonly subject: string;
  readonly status: "ok" | "warning" | "failed";
  readonly message: string;
}

/** Whatever is looked at; a text means that it is as it should be, nothing that there is nothing to say. */
export type Look = (subject: string, work: () => Promise<string | Finding | undefined>) => Promise<void>;

export function warning(subject: string, message: string): Finding {
  return { subject, status: "warning", message };
}

export function failed(subject: string, message: string): Finding {
  return { subject, status: "failed", message };
}

/** Does the looks one after the other, prints what was found, and gives what the command ends with. */
export async function examineAll(
  looks: (look: Look) => Promise<void>,
  { json }: { readonly json?: boolean },
): Promise<ExitCode> {
  const findings: Finding[] = [];
  await looks(async (subject, work) => {
    try {
      const found = await work();
      if (found !== undefined)
        findings.push(typeof found === "string" ? { subject, status: "ok", message: found } : found);
    } catch (error) {
      findings.push(failed(subject, error instanceof Error ? error.message : String(error)));
    }
  });
  if (json === true) printResult({ findings }, true, "");
  else for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  return findings.some(({ status }) => status === "failed") ? ExitCode.failed : ExitCode.done;
}

const COLOURS: Readonly<Record<Finding["status"], Colour>> = { ok: "green", warning: "yellow", failed: "red" };

function lineOf({ subject, status, message }: Finding): string {
  const plain = (text: string) => painted("reset", text, process.stdout);
  return `${painted(COLOURS[status], status.padEnd(8), process.stdout)} ${plain(subject)}: ${plain(message)}`;
}
