import { memberStates } from "../fleet/overview.ts";
import { membersAddress, type MembersQuery } from "./addresses.ts";
import { Html, html } from "./html.ts";
import { rows } from "./member-row.ts";
import type { PageReading } from "./readings.ts";
import { page } from "./shell.ts";
import { grouped } from "./times.ts";
import { states } from "./words.ts";

/** Members by name: all, or those that somebody looks for. What is looked for is in the address. */
export function membersPage(reading: PageReading, query: MembersQuery): string {
  const { at, total, found, members, accounts, page: number, pages } = reading;
  const all = total === found;
  const count = all ? `${grouped(found)} members` : `${grouped(found)} of ${grouped(total)} members`;
  const body = html`<h1>Members</h1>
${form(query, accounts)}
<div id="list" data-live>
<p class="soft" role="status">${count}${pages > 1 ? `, page ${number} of ${pages}` : ""}</p>
${members.length > 0 ? rows(members, at, "next") : html`<p class="nothing">No member is like this.${all ? "" : html` <a href="/members">Show all</a>`}</p>`}
${pages > 1 ? pager(query, number, pages) : ""}
</div>`;
  return page({ title: "Members of the key fleet", at, here: "members", body });
}

function form({ state, account, search = "" }: MembersQuery, accounts: PageReading["accounts"]): Html {
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? new Html(" selected") : ""}>${label}</option>`;
  return html`<form class="search" role="search" action="/members">
<label>Name or credential <input name="search" type="search" value="${search}" spellcheck="false" autocomplete="off"></label>
<label>Account <select name="account">${option("", "all", account === undefined)}${accounts.map((each) => option(each.account, `${each.account} (${each.members})`, each.account === account))}</select></label>
<label>State <select name="state">${option("", "all", state === undefined)}${[...memberStates, "paused" as const].map((each) => option(each, states[each].label, each === state))}</select></label>
<button>Show</button>
</form>`;
}

function pager(query: MembersQuery, number: number, pages: number): Html {
  const link = (to: number, label: string) =>
    to >= 1 && to <= pages
      ? html`<a id="page-${label}" href="${membersAddress({ ...query, page: to })}">${label}</a>`
      : "";
  return html`<nav class="pager" aria-label="Pages of the list">${link(number - 1, "Previous")}${link(number + 1, "Next")}</nav>`;
}
