import { type TargetCheck, verifyTargets } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";

/** Looks at every target that the journal knows, and tries what it holds. */
export function verifyKeys(options: KeysOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const platforms = new Set((await place.journal.summaries()).map(({ credential }) => credential.platform));
    const checks: TargetCheck[] = [];
    for (const platform of platforms)
      checks.push(...(await verifyTargets(contextOf(options, place, platform), platform)));
    const text = checks.length === 0 ? "The journal knows no target." : checks.map(describe).join("\n");
    printResult({ targets: checks }, options.json, text);
    if (checks.some(isWrong)) return ExitCode.asks;
    return checks.some(({ holds, key }) => holds === "unreadable" || key === "unclear")
      ? ExitCode.failed
      : ExitCode.done;
  });
}

function isWrong({ holds, key }: TargetCheck): boolean {
  return holds === "another" || holds === "nothing" || key === "refused";
}

const works = {
  answers: "it works",
  refused: "Adyen REFUSES it",
  unclear: "it could not be tried",
  untried: "not tried",
};

function describe(check: TargetCheck): string {
  const { credentialId, target, holds, fingerprint, key, reason } = check;
  const what = {
    expected: `holds ${fingerprint}, as the journal says`,
    another: `holds ${fingerprint}, NOT what the journal says`,
    nothing: "holds NOTHING",
    unreadable: "cannot be read",
  }[holds];
  return `${credentialId}  ${target}  ${what}; ${works[key]}.${reason === undefined ? "" : ` ${reason}`}`;
}
