import { type CredentialListing, type CredentialRef, type RotationStatus, status, UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { contextOf, type KeysOptions, withJournal } from "./options.ts";
import { platformOf, type RequestOptions } from "./request.ts";

export type ListOptions = KeysOptions & Pick<RequestOptions, "environment" | "baseUrl" | "company" | "merchant">;

interface Row extends CredentialListing {
  readonly lastRotation?: Pick<RotationStatus, "rotationId" | "phase" | "beganAt">;
}

/** The credentials of an account, and when this journal saw each one rotated last. */
export function listKeys(options: ListOptions): Promise<ExitCode> {
  return withJournal(options, async (place) => {
    const platform = platformOf(options, place);
    const account = accountOf(options);
    const context = contextOf(options, place, platform);
    const listed = await context.keys.list({ ...account, platform }, await context.callingKey());
    const rotations = (await status(place.journal, await context.clock.now())).filter(
      ({ credential }) => credential.platform === platform,
    );
    const rows: Row[] = listed.map((one) => {
      const last = rotations.findLast(({ credential }) => credential.credentialId === one.credentialId);
      if (last === undefined) return one;
      const { rotationId, phase, beganAt } = last;
      return { ...one, lastRotation: { rotationId, phase, beganAt } };
    });
    printResult({ credentials: rows }, options.json, rows.map(describe).join("\n"));
    return ExitCode.done;
  });
}

function accountOf({ company, merchant }: ListOptions): Pick<CredentialRef, "level" | "accountId"> {
  if (company !== undefined) return { level: "company", accountId: company };
  if (merchant !== undefined) return { level: "merchant", accountId: merchant };
  throw new UsageError("Say whose credentials: --company <id> or --merchant <id>.");
}

function describe({ credentialId, username, active, description, lastRotation }: Row): string {
  const rotated =
    lastRotation === undefined ? "never rotated here" : `${lastRotation.phase}, began ${lastRotation.beganAt}`;
  return [credentialId, username, active ? "active" : "inactive", rotated, description ?? ""].join("  ").trimEnd();
}
