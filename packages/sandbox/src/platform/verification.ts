import type { AccountHolderCapabilityInResponse } from "@adyen-kit/client/balance-platform/v2/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import { accountHolders } from "../storage/platform-kinds.ts";
import { notifyPlatform } from "./notify-platform.ts";
import { problemsOf } from "./requested-errors.ts";
import type { PlatformContext } from "./platform-context.ts";

export type Capabilities = Readonly<Record<string, ReadonlyDeep<AccountHolderCapabilityInResponse>>>;

/** What an account holder is asked to be able to do, where a request does not say: as recorded. */
const USUAL = [
  ...["receiveFromPlatformPayments", "receiveFromBalanceAccount", "sendToBalanceAccount"],
  ...["sendToTransferInstrument", "receivePayments"],
];

const REQUESTED = { enabled: true, requested: true, allowed: false, verificationStatus: "pending" } as const;

/** Capabilities as they are before they are looked at. Those that are there already stay as they are. */
export function requestedCapabilities(before: Capabilities | undefined, asked: Capabilities = {}): Capabilities {
  const names = before === undefined ? USUAL : [];
  const given = Object.entries(asked).map(
    ([name, each]) => [name, { ...REQUESTED, ...before?.[name], ...each }] as const,
  );
  return { ...Object.fromEntries(names.map((name) => [name, REQUESTED])), ...before, ...Object.fromEntries(given) };
}

/**
 * Documented: in the test environment every check passes but those that a test wants to fail. What was asked for is allowed
 * from now on, or is not and says why; webhooks report it.
 */
export function verify(context: PlatformContext, accountHolderId: string): void {
  const holder = context.world.one(accountHolders, accountHolderId);
  if (holder === undefined) return;
  const problems = problemsOf(context, holder.body.legalEntityId);
  const isValid = problems.length === 0;
  const verified = Object.entries(holder.body.capabilities ?? {}).map(([name, { problems: _, ...each }]) => {
    const allowed = isValid && each.requested === true;
    const found = { allowed, verificationStatus: isValid ? "valid" : "invalid", ...(!isValid && { problems }) };
    return [name, { ...each, ...found }] as const;
  });
  const body = { ...holder.body, capabilities: Object.fromEntries(verified) };
  context.world.save(accountHolders, { ...holder, body });
  const { balancePlatform = "" } = body;
  notifyPlatform(context, "accountHolder.updated", { id: body.id, data: { balancePlatform, accountHolder: body } });
}
