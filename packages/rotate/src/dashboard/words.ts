import type { FleetMember, MemberState } from "../fleet/member.ts";

/** How states are called, and how urgent each looks. */
export const states: Readonly<
  Record<MemberState | "paused", { readonly label: string; readonly tone: "bad" | "warn" | "live" | "calm" }>
> = {
  asks: { label: "Asks for a person", tone: "bad" },
  untrusted: { label: "Untrusted", tone: "bad" },
  failed: { label: "Failed, tried again", tone: "bad" },
  awaitingApproval: { label: "Awaits approval", tone: "warn" },
  due: { label: "Due", tone: "warn" },
  running: { label: "Running", tone: "live" },
  waiting: { label: "Waiting", tone: "live" },
  idle: { label: "Idle", tone: "calm" },
  paused: { label: "Paused", tone: "calm" },
};

/** What to type, where somebody has to do something; the first is what is done most. */
export function commandsFor({ state, rotationId, name }: FleetMember): readonly string[] {
  const rotation = rotationId === undefined ? undefined : quoted(rotationId);
  if (state === "awaitingApproval") return [`adyen-kit keys approve ${quoted(name)}`];
  if (state === "untrusted") return ["adyen-kit keys import members.csv"];
  if (rotation === undefined) return [];
  if (state !== "asks") return [`adyen-kit keys history ${rotation}`];
  return ["approve", "rollback", "regenerate", "abandon", "history"].map(
    (what) => `adyen-kit keys ${what} ${rotation}`,
  );
}

/** For a shell: what a name holds is nothing that it obeys. */
function quoted(text: string): string {
  return /^[\w.:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
