import { readFileSync } from "node:fs";
import type { Fleet, FleetEvent } from "@adyen-kit/rotate/fleet";
import { ExitCode } from "../../exit-code.ts";
import { interruptSignal } from "../../interrupts.ts";
import { say } from "../../output.ts";
import type { Prepared } from "../options.ts";
import { type FleetCommandOptions, withFleet } from "./open.ts";
import { openWatch, type Watch } from "./watch.ts";

export interface WorkerOptions extends FleetCommandOptions {
  readonly concurrency?: number;
  readonly tick?: number;
  readonly once?: boolean;
  /** `true`: at the usual port. */
  readonly dashboard?: number | true;
}

/** Works on the fleet until somebody ends it; with `once`, until nothing is due. */
export function work({ concurrency, tick, once, dashboard, ...options }: WorkerOptions): Promise<ExitCode> {
  const signal = interruptSignal();
  let watch: Watch | undefined;
  const more = async (prepared: Prepared, connection: string) => {
    const opened = await openWatch(options, prepared, connection);
    watch = opened;
    const onFleetEvent = async (event: FleetEvent) => {
      say(eventLine(event));
      await opened.onFleetEvent(event);
    };
    return { version: versionOfThis(), keys: opened.keys, onFleetEvent };
  };
  return withFleet(
    options,
    async (fleet, clock) => {
      leaveWhenAskedTwice(fleet);
      const end = await watch?.begin(fleet, { dashboard, clock });
      say(
        once === true
          ? "Working on what is due."
          : "Working. Ctrl-C or SIGTERM ends it: what is under way is finished.",
      );
      try {
        await fleet.work({ concurrency, tickSeconds: tick, once, signal });
      } finally {
        await end?.();
      }
      return ExitCode.done;
    },
    more,
  );
}

/** A second signal ends the process as soon as no answer of Adyen is in its hands alone. */
function leaveWhenAskedTwice(fleet: Fleet): void {
  let signals = 0;
  const onSignal = () => {
    signals += 1;
    if (signals < 2) return;
    setInterval(() => {
      if (fleet.answersInHand === 0) process.exit(ExitCode.interrupted);
    }, 20);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
}

function versionOfThis(): string {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function eventLine({ member, type, reason, rotationId, hoursLeft, safeUntil }: FleetEvent): string {
  const what = {
    "rotation.began": `rotation ${rotationId} has begun`,
    "rotation.completed": `rotation ${rotationId} is completed`,
    "rotation.asks": `rotation ${rotationId} asks for a person`,
    "rotation.escalated": hoursLeft === 0 ? "NO TIME IS LEFT" : `LESS THAN ${hoursLeft} h ARE LEFT`,
    "rotation.failed": "could not go on, and is tried again",
    "rotation.ended": `rotation ${rotationId} has ended`,
    "approval.needed": `waits for an approval: keys approve ${member}`,
    "member.untrusted": "is not trusted",
  }[type];
  const safe =
    safeUntil !== undefined && type !== "rotation.began" ? ` The key in use is safe until ${safeUntil}.` : "";
  return `${member}: ${what}.${reason === undefined ? "" : ` ${reason}`}${safe}`;
}
