import { UsageError } from "@adyen-kit/rotate";
import type { PauseScope } from "@adyen-kit/rotate/fleet";
import { ExitCode } from "../../exit-code.ts";
import { printResult } from "../../output.ts";
import { type FleetCommandOptions, withFleet } from "./open.ts";

export interface ScopeOptions extends FleetCommandOptions {
  readonly account?: string;
  readonly all?: boolean;
}

/** Rotations begin no more, or begin again. */
export function setPause(
  what: "pause" | "unpause",
  name: string | undefined,
  options: ScopeOptions,
): Promise<ExitCode> {
  const scope = scopeOf(what, name, options);
  return withFleet(options, async (fleet) => {
    await (what === "pause" ? fleet.pause(scope) : fleet.unpause(scope));
    const whose = scope === "all" ? "the fleet" : "member" in scope ? scope.member : `account ${scope.account}`;
    const text =
      what === "pause"
        ? `No rotation of ${whose} begins any more. Those under way go on, since their clocks run.`
        : `Rotations of ${whose} begin again.`;
    printResult({ [`${what}d`]: scope }, options.json, text);
    return ExitCode.done;
  });
}

function scopeOf(what: string, name: string | undefined, { account, all }: ScopeOptions): PauseScope {
  const scopes: PauseScope[] = [
    ...(name === undefined ? [] : [{ member: name }]),
    ...(account === undefined ? [] : [{ account }]),
    ...(all === true ? (["all"] as const) : []),
  ];
  const [scope, another] = scopes;
  if (scope === undefined || another !== undefined) {
    throw new UsageError(`Say what to ${what}: the name of a member, --account <name> or --all.`);
  }
  return scope;
}

/** Lets the next rotation of a member begin. */
export function approveMember(name: string, options: FleetCommandOptions): Promise<ExitCode> {
  return withFleet(options, async (fleet) => {
    const approval = await fleet.approve(name);
    const { approvedBy, expiresAt } = approval;
    printResult(approval, options.json, `${name}: its next rotation is approved by ${approvedBy}, until ${expiresAt}.`);
    return ExitCode.done;
  });
}
