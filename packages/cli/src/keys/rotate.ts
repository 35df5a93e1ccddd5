import { absoluteTarget, type CredentialRef, rotate, UsageError } from "@adyen-kit/rotate";
import type { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { describeOutcome, exitCodeOf } from "./outcome.ts";

export interface RotateOptions extends KeysOptions {
  readonly company?: string;
  readonly merchant?: string;
  readonly credential: string;
  readonly to: readonly string[];
  readonly probeEvery: number;
}

export function rotateKey(options: RotateOptions): Promise<ExitCode> {
  const credential = credentialOf(options);
  return withJournal(options, async (journal) => {
    const targets = options.to.map((target) => absoluteTarget(target, process.cwd()));
    const policy = { probeEveryMs: options.probeEvery * 1000 };
    const outcome = await rotate(contextOf(options, journal), { credential, targets, policy }, { wait: options.wait });
    printResult(outcome, options.json, describeOutcome(outcome));
    return exitCodeOf([outcome]);
  });
}

function credentialOf({
  company,
  merchant,
  credential: credentialId,
  environment,
  baseUrl,
}: RotateOptions): CredentialRef {
  const platform = baseUrl ?? environment;
  if (company !== undefined) return { level: "company", accountId: company, credentialId, platform };
  if (merchant !== undefined) return { level: "merchant", accountId: merchant, credentialId, platform };
  throw new UsageError("Say whose credential it is: --company <id> or --merchant <id>.");
}
