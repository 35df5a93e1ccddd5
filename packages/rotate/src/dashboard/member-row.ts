import type { FleetMember } from "../fleet/member.ts";
import { hoursLeft, shortHours } from "../fleet/overview.ts";
import { memberAddress, membersAddress } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { absolute, relative, span, timeTag } from "./times.ts";
import { states } from "./words.ts";

/** What a row says of when. */
export type RowTime = "safeUntil" | "dueAt" | "next";

export function rows(members: readonly FleetMember[], now: string, time: RowTime): Html {
  return html`<ul class="rows">${members.map((member) => row(member, now, time))}</ul>`;
}

function row(member: FleetMember, now: string, time: RowTime): Html {
  const { name, credential, reason } = member;
  const { accountId, credentialId } = credential;
  return html`<li class="${isShort(member, now) ? "short" : ""}">
<p class="who"><a href="${memberAddress(name)}">${name}</a> <span class="soft">${credentialId}, <a href="${membersAddress({ account: accountId })}">${accountId}</a></span></p>
<p class="state">${badge(member)}</p>
<p class="when">${when(member, now, time)}</p>
${reason === undefined ? "" : html`<p class="reason">${reason}</p>`}
</li>`;
}

export function badge({ state, paused, phase }: FleetMember): Html {
  const { label, tone } = states[state];
  const pause = paused ? html` <span class="badge calm">Paused</span>` : "";
  return html`<span class="badge ${tone}">${label}</span>${phase === undefined ? "" : html` <span class="soft">${phase}</span>`}${pause}`;
}

/** Until when every target is sure to hold a key that works, as a time and as a bar of one day. */
export function safeUntilTag(safeUntil: string, now: string): Html {
  const hours = Math.max(0, Math.min(24, hoursLeft(safeUntil, now)));
  const label = `Safe for ${hours.toFixed(1)} hours of 24`;
  const ended = Date.parse(safeUntil) <= Date.parse(now);
  return html`<span class="until"><b>${ended ? html`no time is left` : timeTag(safeUntil, now)}</b> <meter min="0" max="24" low="4" high="${shortHours}" optimum="24" value="${hours.toFixed(2)}" aria-label="${label}"></meter> <span class="soft">${absolute(safeUntil)}</span></span>`;
}

function when(member: FleetMember, now: string, time: RowTime): Html | string {
  const { safeUntil, dueAt, lookAt, windowOpensAt, worker } = member;
  if (time === "safeUntil" && safeUntil !== undefined) return safeUntilTag(safeUntil, now);
  if (time === "dueAt") {
    const opens = windowOpensAt === undefined ? "" : html`, window opens ${timeTag(windowOpensAt, now)}`;
    return dueAt === undefined ? "" : html`due ${timeTag(dueAt, now)}${opens}`;
  }
  if (worker !== undefined) return html`<span class="soft">at it: ${worker}</span>`;
  if (safeUntil !== undefined) return html`safe for ${left(safeUntil, now)}`;
  if (member.state === "idle" && dueAt !== undefined) return html`due ${timeTag(dueAt, now)}`;
  return lookAt === undefined ? "" : html`next look ${relative(lookAt, now)}`;
}

function left(until: string, now: string): string {
  const milliseconds = Date.parse(until) - Date.parse(now);
  return milliseconds <= 0 ? "no time more" : span(milliseconds);
}

export function isShort({ safeUntil }: FleetMember, now: string): boolean {
  return safeUntil !== undefined && hoursLeft(safeUntil, now) < shortHours;
}
