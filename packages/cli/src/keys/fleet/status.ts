import {
  type DeadNotification,
  type FleetMember,
  type FleetReader,
  type FleetStatus,
  fleetStatus,
  type MemberState,
} from "@adyen-kit/rotate/fleet";
import { UsageError } from "@adyen-kit/rotate";
import { ExitCode } from "../../exit-code.ts";
import { printResult } from "../../output.ts";
import type { StatusOptions } from "../status.ts";

/** How the fleet stands, and the members that somebody looks for. @throws {UsageError} there is no such state. */
export function showFleetStatus(options: StatusOptions) {
  return (fleet: FleetReader, dead: readonly DeadNotification[]) => show(fleet, dead, options);
}

async function show(fleet: FleetReader, dead: readonly DeadNotification[], options: StatusOptions): Promise<ExitCode> {
  const { state, account, name: search, limit, offset } = options;
  if (state !== undefined && !memberStates.some((known) => known === state)) {
    throw new UsageError(`--state ${state}: members are ${memberStates.join(", ")}. For rotations, say --rotations.`);
  }
  const isLookedFor = [state, account, search, limit, offset].some((one) => one !== undefined);
  const filter = { account, search, limit, offset, state: memberStates.find((known) => known === state) };
  const status = await fleetStatus(fleet, isLookedFor ? filter : undefined);
  const { members, found, ...summary } = status;
  const shown = { fleet: { ...summary, deadNotifications: dead }, ...(isLookedFor && { found, members }) };
  printResult(shown, options.json, textOf(status, dead, isLookedFor));
  const { asks, untrusted, awaitingApproval } = status.counts;
  return asks + untrusted + awaitingApproval > 0 ? ExitCode.asks : ExitCode.done;
}

const memberStates: readonly MemberState[] = [
  ...(["asks", "awaitingApproval", "untrusted", "failed", "running", "waiting", "due", "idle"] as const),
];

const words: Readonly<Record<MemberState, string>> = {
  asks: "ask for a person",
  awaitingApproval: "await approval",
  untrusted: "untrusted",
  failed: "failed, tried again",
  running: "running",
  waiting: "waiting",
  due: "due",
  idle: "idle",
};

function textOf(status: FleetStatus, dead: readonly DeadNotification[], isLookedFor: boolean): string {
  const { total, counts, soonest, workers, needsPerson, found, members } = status;
  const counted = memberStates.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${words[state]}`);
  const list = isLookedFor ? members : needsPerson;
  return [
    `${total} ${total === 1 ? "member" : "members"}${counted.length === 0 ? "." : `: ${counted.join(", ")}.`}`,
    ...(soonest === undefined ? [] : [`Safe until ${soonest.safeUntil}: ${soonest.name} is the first.`]),
    workers.length === 0
      ? "No worker is at work: start one with adyen-kit keys worker."
      : `${workers.length} at work: ${workers.map(({ host }) => host).join("; ")}.`,
    ...(dead.length === 0
      ? []
      : [`${dead.length === 1 ? "1 notification was" : `${dead.length} notifications were`} not delivered:`]),
    ...dead.slice(0, 5).map(({ receiver, event, member, reason }) => `  ${receiver}: ${event} of ${member}: ${reason}`),
    ...(dead.length === 0 ? [] : ["  then        adyen-kit keys notifications resend --all"]),
    ...(isLookedFor ? ["", `${found} found${members.length < found ? `, ${members.length} shown` : ""}.`] : []),
    ...list.flatMap((member) => ["", ...describe(member)]),
  ].join("\n");
}

function describe(member: FleetMember): readonly string[] {
  const { name, state, paused, phase, credential, safeUntil, dueAt, windowOpensAt, reason, rotationId, worker } =
    member;
  return [
    `${name}: ${words[state]}${paused ? ", paused" : ""}`,
    `  credential  ${credential.credentialId} of ${credential.level} ${credential.accountId} (${credential.platform})`,
    ...(rotationId === undefined ? [] : [`  rotation    ${rotationId}${phase === undefined ? "" : `, ${phase}`}`]),
    ...(safeUntil === undefined ? [] : [`  safe until  ${safeUntil}`]),
    ...(dueAt === undefined ? [] : [`  due         ${dueAt}`]),
    ...(windowOpensAt === undefined ? [] : [`  may begin   ${windowOpensAt}`]),
    ...(worker === undefined ? [] : [`  worker      ${worker}`]),
    ...(reason === undefined ? [] : [`  reason      ${reason}`]),
    ...(state === "awaitingApproval" ? [`  then        adyen-kit keys approve ${name}`] : []),
    ...(state === "asks" && rotationId !== undefined ? [`  then        adyen-kit keys approve ${rotationId}`] : []),
  ];
}
