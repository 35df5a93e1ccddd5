import type { Journal } from "../journal/journal.ts";
import type { MemberDefinition } from "./definition.ts";
import type { FleetEvent } from "./events.ts";
import { report } from "./leave.ts";
import type { Surroundings } from "./look.ts";
import { eventsOf } from "./situation.ts";

export interface Beginnings {
  /** The journal whose beginnings are reported. */
  readonly journal: Journal;
  /** Ids of what has been reported, as soon as all of it was tried. */
  reported(): Promise<ReadonlySet<string>>;
}

/**
 * Reports that a rotation has begun when its plan is written down, beside the rotation: a look may go on for half a minute, and
 * reports all else at its end. What cannot be reported is left to that.
 */
export function reportBeginnings(around: Surroundings, definition: MemberDefinition, journal: Journal): Beginnings {
  const reported = new Set<string>();
  let reporting: Promise<void> | undefined;
  const pass = async (events: readonly FleetEvent[]) => {
    if (await report(around, events)) for (const { id } of events) reported.add(id);
  };
  return {
    journal: {
      ...journal,
      async append(addition) {
        await journal.append(addition);
        const { rotationId, credential, record } = addition;
        if (record.type !== "planned") return;
        reporting = pass(eventsOf(definition, { rotationId, credential, records: [record] }, 0, new Date(record.at)));
      },
    },
    async reported() {
      await reporting;
      return reported;
    },
  };
}
