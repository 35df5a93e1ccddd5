import { UsageError } from "@adyen-kit/rotate";
import type { Fleet, ImportOptions, ImportOutcome, ImportRow } from "@adyen-kit/rotate/fleet";
import { ExitCode } from "../../exit-code.ts";
import { printResult } from "../../output.ts";
import { type MemberFormat, readMemberFile } from "./member-file.ts";
import { type FleetCommandOptions, withFleet } from "./open.ts";

export interface ImportCommandOptions extends FleetCommandOptions {
  readonly format?: MemberFormat;
  readonly dryRun?: boolean;
  readonly prune?: boolean;
  readonly skipBad?: boolean;
  readonly yes?: boolean;
}

/** Makes the members of the fleet those of a file. */
export async function importFile(file: string, options: ImportCommandOptions): Promise<ExitCode> {
  const rows = await readMemberFile(file, options.format);
  return withFleet(options, async (fleet) => {
    const { dryRun, prune, skipBad } = options;
    if (options.yes !== true && dryRun !== true) await refuseLive(fleet, rows, { prune, skipBad });
    const outcome = await fleet.importMembers(rows, { dryRun, prune, skipBad });
    printResult(outcome, options.json, describe(outcome));
    return outcome.problems.length > 0 && skipBad !== true ? ExitCode.failed : ExitCode.done;
  });
}

/** @throws {UsageError} nobody said that keys of the live platform may be changed. */
async function refuseLive(fleet: Fleet, rows: readonly ImportRow[], options: ImportOptions): Promise<void> {
  const { live } = await fleet.importMembers(rows, { ...options, dryRun: true });
  if (live === 0) return;
  throw new UsageError(
    `${live} of these credentials are on Adyen's LIVE platform, and workers will replace their keys. Look first ` +
      "(--dry-run), then say that it is meant: --yes.",
  );
}

/** Of thousands, the first say enough. */
const shown = 20;

function describe({ added, changed, unchanged, removed, problems, isImported }: ImportOutcome): string {
  const lines = (all: readonly string[]) =>
    all.length <= shown ? all : [...all.slice(0, shown), `… and ${all.length - shown} more`];
  const total = `${added.length} added, ${changed.length} changed, ${unchanged} unchanged, ${removed.length} removed`;
  return [
    ...lines(problems.map(({ line, field, message }) => `line ${line}: ${field === "" ? "" : `${field}: `}${message}`)),
    ...lines(added.map((name) => `+ ${name}`)),
    ...lines(changed.map(({ name, fields }) => `~ ${name}: ${fields.join(", ")}`)),
    ...lines(removed.map((name) => `- ${name}`)),
    isImported ? `${total}.` : `Nothing was written. It would be: ${total}.`,
  ].join("\n");
}
