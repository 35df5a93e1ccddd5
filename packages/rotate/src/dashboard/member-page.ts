import type { FleetMember } from "../fleet/member.ts";
import { membersAddress } from "./addresses.ts";
import { copyable } from "./copyable.ts";
import { type Html, html } from "./html.ts";
import { badge, safeUntilTag } from "./member-row.ts";
import type { MemberReading } from "./readings.ts";
import { page } from "./shell.ts";
import { absolute, span, timeTag } from "./times.ts";
import { commandsFor } from "./words.ts";

/** Everything that is known of one member. */
export function memberPage({ at, member }: MemberReading): string {
  const { name } = member;
  const commands = commandsFor(member);
  const body = html`<h1>${name}</h1>
<div id="member" data-live>
<p>${badge(member)}</p>
${member.reason === undefined ? "" : html`<p class="reason">${member.reason}</p>`}
<dl>${facts(member, at).map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>
${commands.length === 0 ? "" : html`<h2>What to type</h2>${commands.map((command, index) => copyable(command, String(index)))}`}
</div>`;
  return page({ title: `${name}, key fleet`, at, here: "other", body });
}

function facts(member: FleetMember, at: string): readonly (readonly [string, Html | string])[] {
  const { credential, targets, consumers, safeUntil, dueAt, lookAt, windowOpensAt, oldKeyEndsAt, lastCompletedAt } =
    member;
  const { credentialId, level, accountId, platform } = credential;
  const time = (label: string, value: string | undefined): [string, Html][] =>
    value === undefined ? [] : [[label, html`${absolute(value)}, ${timeTag(value, at)}`]];
  return [
    [
      "Credential",
      html`<code>${credentialId}</code> of ${level} <a href="${membersAddress({ account: accountId })}">${accountId}</a>, ${platform}`,
    ],
    ...(safeUntil === undefined ? [] : [["Safe until", safeUntilTag(safeUntil, at)] as const]),
    ...time("Old key may stop from", oldKeyEndsAt),
    ...time("Due", dueAt),
    ...time("Window opens", windowOpensAt),
    ...time("Next look", lookAt),
    ...time("Last completed", lastCompletedAt),
    ...(member.rotationId === undefined ? [] : [["Rotation", html`<code>${member.rotationId}</code>`] as const]),
    ...(member.worker === undefined ? [] : [["Worker at it", member.worker] as const]),
    ["Targets", list(targets)],
    ["Consumers", consumers.length === 0 ? "none are named" : list(consumers)],
    ["Rotated", schedule(member)],
  ];
}

function list(texts: readonly string[]): Html {
  return html`<ul>${texts.map((text) => html`<li><code>${text}</code></li>`)}</ul>`;
}

function schedule({ schedule: { maximumAgeMs, windows, approval } }: FleetMember): Html {
  const open = windows.map(
    ({ days, from, to, timeZone }) => html`<li>${days.join(", ")} from ${from} to ${to}, ${timeZone}</li>`,
  );
  return html`at an age of ${span(maximumAgeMs)}${approval ? ", after approval by a second person" : ""}${
    open.length === 0 ? ", at any time" : html`, begun within<ul>${open}</ul>`
  }`;
}
