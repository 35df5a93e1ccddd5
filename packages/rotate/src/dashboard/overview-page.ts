import type { FleetMember, FleetWorker, MemberState } from "../fleet/member.ts";
import type { DeadNotification } from "../fleet/overview.ts";
import { memberAddress, membersAddress } from "./addresses.ts";
import { copyable } from "./copyable.ts";
import { type Html, html } from "./html.ts";
import { badge, isShort, rows, type RowTime, safeUntilTag } from "./member-row.ts";
import type { First, OverviewReading } from "./readings.ts";
import { page } from "./shell.ts";
import { grouped, timeTag } from "./times.ts";
import { commandsFor, states } from "./words.ts";

/** Notifications that are shown. */
const mostDead = 10;

/** The page that says at one look whether somebody has to do something. */
export function overviewPage(reading: OverviewReading): string {
  const { at, total, paused, counts, short, nextDueAt, workers, deadNotifications } = reading;
  const { needsPerson, awaitingApproval, clocks, running, due } = reading;
  const cards = (some: readonly FleetMember[]) => html`<ul class="cards">${some.map((one) => card(one, at))}</ul>`;
  const rowsOf = (time: RowTime) => (some: readonly FleetMember[]) => rows(some, at, time);
  const body = html`<h1 class="hidden">Overview of the fleet</h1>
<div id="headline" data-live role="status">${headline(needsPerson.count, short, workers.length, total)}</div>
<div id="tiles" data-live>${tiles(total, paused, counts)}</div>
${searchForm()}
<div class="columns">
<div class="column">
${section({ id: "person", title: "Needs a person", first: needsPerson, state: "asks", show: cards, nothing: "Nothing needs a person." })}
${section({ id: "approval", title: "Awaits approval", first: awaitingApproval, state: "awaitingApproval", show: cards, nothing: "Nothing awaits approval." })}
</div>
<div class="column">
${section({ id: "clock", title: "Safe until", first: clocks, show: rowsOf("safeUntil"), nothing: "No clock runs against any target." })}
${section({ id: "running", title: "Running now", first: running, state: "running", show: rowsOf("next"), nothing: "Nothing runs at this moment." })}
${section({ id: "due", title: "Due", first: due, state: "due", show: rowsOf("dueAt"), nothing: nextDue(nextDueAt, at) })}
${workersSection(workers, at)}
${deadSection(deadNotifications, at)}
</div>
</div>`;
  const urgent = needsPerson.count + awaitingApproval.count;
  return page({ title: urgent === 0 ? "Key fleet" : `(${urgent}) Key fleet`, at, here: "overview", body });
}

function headline(asking: number, short: number, workers: number, total: number): Html {
  if (total === 0) {
    return html`<p class="headline calm"><b>The fleet has no members yet.</b> <span>Begin with <code>adyen-kit keys import members.csv</code></span></p>`;
  }
  const parts = [
    ...(asking > 0 ? [`${asking === 1 ? "1 member needs" : `${asking} members need`} a person`] : []),
    ...(short > 0 ? [`${short === 1 ? "1 is" : `${short} are`} safe for less than 12 hours`] : []),
  ];
  if (parts.length > 0) return html`<p class="headline bad"><b>${parts.join("; ")}.</b></p>`;
  if (workers === 0)
    return html`<p class="headline warn"><b>No worker is at work.</b> <span>Start one: <code>adyen-kit keys worker</code></span></p>`;
  return html`<p class="headline good"><b>All is well.</b> <span>Nothing needs a person, and no target's time is short.</span></p>`;
}

function tiles(total: number, paused: number, counts: Readonly<Record<MemberState, number>>): Html {
  const tile = (state: MemberState | "paused", count: number) =>
    html`<li><a id="tile-${state}" class="${count === 0 ? "none" : states[state].tone}" href="${membersAddress({ state })}"><b>${grouped(count)}</b> ${states[state].label}</a></li>`;
  const shown = ["asks", "awaitingApproval", "failed", "untrusted", "running", "waiting", "due", "idle"] as const;
  return html`<ul class="tiles" aria-label="Members by state"><li><a id="tile-all" class="calm" href="/members"><b>${grouped(total)}</b> Members</a></li>${shown.map((state) => tile(state, counts[state]))}${tile("paused", paused)}</ul>`;
}

function searchForm(): Html {
  return html`<form class="search" role="search" action="/members"><label>Find a member <input name="search" type="search" placeholder="name or credential" spellcheck="false" autocomplete="off"></label><button>Find</button></form>`;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly first: First;
  /** What the list of all of them is found by. */
  readonly state?: MemberState;
  readonly show: (members: readonly FleetMember[]) => Html;
  readonly nothing: string | Html;
}

function section({ id, title, first: { count, members }, state, show, nothing }: Section): Html {
  const left = count - members.length;
  const more = `and ${grouped(left)} more`;
  const rest = state === undefined ? more : html`<a id="more-${id}" href="${membersAddress({ state })}">${more}</a>`;
  const shown = members.length === 0 ? html`<p class="nothing">${nothing}</p>` : show(members);
  const tail = members.length > 0 && left > 0 ? html`<p class="more">${rest}</p>` : "";
  return html`<section aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><div id="${id}" data-live>${shown}${tail}</div></section>`;
}

/** Somebody has to do something: what, why, until when, and what to type. */
function card(member: FleetMember, at: string): Html {
  const { name, credential, reason, safeUntil, dueAt } = member;
  const [command] = commandsFor(member);
  return html`<li class="${isShort(member, at) ? "short" : ""}">
<p class="who"><a href="${memberAddress(name)}">${name}</a> <span class="soft">${credential.credentialId}, ${credential.accountId}</span> ${badge(member)}</p>
${reason === undefined ? "" : html`<p class="reason">${reason}</p>`}
${safeUntil === undefined ? "" : html`<p class="when">Safe until ${safeUntilTag(safeUntil, at)}</p>`}
${safeUntil !== undefined || dueAt === undefined ? "" : html`<p class="when">Due ${timeTag(dueAt, at)}</p>`}
${command === undefined ? "" : copyable(command, `row-${name}`)}
</li>`;
}

function nextDue(next: string | undefined, at: string): Html {
  return next === undefined ? html`Nothing is due.` : html`Nothing is due. The next will be ${timeTag(next, at)}.`;
}

/** A worker that was not seen for so long is dead, or cannot reach the database. */
const quietMs = 60_000;

function workersSection(workers: readonly FleetWorker[], at: string): Html {
  const item = ({ id, host, startedAt, seenAt, version, running }: FleetWorker) => {
    const isQuiet = Date.parse(at) - Date.parse(seenAt) > quietMs;
    return html`<li><p class="who"><b>${host}</b> <span class="soft">${id}, version ${version}</span></p><p class="state"><span class="badge ${isQuiet ? "warn" : "live"}">${isQuiet ? "Quiet" : "At work"}</span></p><p class="when">${running} at once, started ${timeTag(startedAt, at)}${isQuiet ? html`, last seen ${timeTag(seenAt, at)}` : ""}</p></li>`;
  };
  return html`<section aria-labelledby="workers-title"><h2 id="workers-title">Workers</h2><div id="workers" data-live>${
    workers.length === 0
      ? html`<p class="nothing">No worker is at work. Start one: <code>adyen-kit keys worker</code></p>`
      : html`<ul class="rows">${workers.map(item)}</ul>`
  }</div></section>`;
}

function deadSection(dead: readonly DeadNotification[], at: string): Html {
  const item = ({ receiver, event, member, at: time, reason }: DeadNotification) =>
    html`<li><p class="who"><b>${receiver}</b> <span class="soft">${event} of ${member}, ${timeTag(time, at)}</span></p><p class="reason">${reason}</p></li>`;
  return html`<section aria-labelledby="dead-title"><h2 id="dead-title">Notifications that were not delivered</h2><div id="dead" data-live>${
    dead.length === 0
      ? html`<p class="nothing">Every notification was delivered, or is still tried.</p>`
      : html`<ul class="rows">${dead.slice(0, mostDead).map(item)}</ul>${dead.length > mostDead ? html`<p class="more">and ${dead.length - mostDead} more</p>` : ""}<p class="more">Send them once more: <code>adyen-kit keys notifications resend --all</code></p>`
  }</div></section>`;
}
