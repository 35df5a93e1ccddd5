/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The console: shows one world of the sandbox that served it, once a second, and does to it what its buttons say. */

type Fields = Readonly<Record<string, unknown>>;
type Child = Node | string;

interface KeyRow {
  readonly id: string;
  readonly standing: string;
  readonly worksFrom: string;
  readonly worksUntil?: string;
}
interface Overview {
  readonly now: string;
  readonly credentials: readonly {
    readonly id: string;
    readonly username: string;
    readonly account: string;
    readonly active: boolean;
    readonly description?: string;
    readonly keys: readonly KeyRow[];
  }[];
  readonly payments: readonly {
    readonly pspReference: string;
    readonly merchantAccount: string;
    readonly reference: string;
    readonly shown: string;
    readonly standing: string;
    readonly timeline: readonly { readonly at: string; readonly what: string }[];
  }[];
}
interface Logged {
  readonly id: number;
  readonly at: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly fault?: string;
  readonly requestHeaders: Fields;
  readonly requestBody: string;
  readonly responseHeaders: Fields;
  readonly responseBody: string;
}
interface Delivery {
  readonly id: string;
  readonly eventCode: string;
  readonly pspReference: string;
  readonly state: string;
  readonly due?: string;
  readonly attempts: readonly {
    readonly at: string;
    readonly status?: number;
    readonly error?: string;
    readonly milliseconds: number;
  }[];
  readonly request: string;
}
interface ClockView {
  readonly now: string;
  readonly mode: "real" | "frozen" | "accelerated";
  readonly factor?: number;
}

const BASE = "/_sandbox";
const EVERY = 1_000;

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

const world = find<HTMLSelectElement>("#world");
const status = find("#status");

async function ask<T>(path: string, method = "GET", body?: Fields): Promise<T> {
  const response = await fetch(`${BASE}${path}`, {
    method,
    headers: { "content-type": "application/json", "adyen-kit-world": world.value || "default" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `The sandbox answered ${response.status}.`);
  return answer;
}

function say(text: string, isProblem = false): void {
  status.textContent = text;
  status.classList.toggle("problem", isProblem);
}

/** Does something and says how it went. */
async function act(what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
    say(`${what}: done.`);
    await refresh();
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`, true);
  }
}

function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function button(text: string, label: string, onClick: () => void): HTMLElement {
  const element = make("button", { type: "button", "aria-label": label }, text);
  element.addEventListener("click", onClick);
  return element;
}

const tag = (text: string, tone = "") => make("span", { class: `tag ${tone}` }, text);
const quiet = (text: string) => make("span", { class: "quiet" }, text);

const shownData = new Map<string, string>();

/** Draws a list again where its data have changed. What was unfolded stays so. */
function draw<T>(id: string, data: readonly T[], empty: string, render: (item: T) => HTMLElement): void {
  const text = JSON.stringify(data);
  if (shownData.get(id) === text) return;
  shownData.set(id, text);
  const list = find(`#${id}`);
  const open = new Set(Array.from(list.querySelectorAll("details[open]"), (each) => each.getAttribute("data-id")));
  const focused = document.activeElement?.closest("[data-id]")?.getAttribute("data-id");
  const items = data.map(render);
  list.replaceChildren(...(items.length > 0 ? items : [make("p", { class: "quiet" }, empty)]));
  for (const each of list.querySelectorAll("details")) each.open = open.has(each.dataset["id"] ?? null);
  if (focused !== undefined && focused !== null && !list.contains(document.activeElement))
    list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"] :is(summary, button)`)?.focus();
}

/** Time left until an instant of the sandbox's clock, written anew every second. */
function countdown(until: string, words: string): HTMLElement {
  return make("span", { class: "quiet", "data-until": until, "data-words": words });
}

let clock: { readonly at: number; readonly read: number; readonly speed: number } = {
  at: Date.now(),
  read: performance.now(),
  speed: 1,
};

function sandboxTime(): number {
  return clock.at + (performance.now() - clock.read) * clock.speed;
}

function tick(): void {
  const now = sandboxTime();
  const time = find<HTMLTimeElement>("#now");
  time.textContent = new Date(now)
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/, " UTC");
  for (const element of document.querySelectorAll<HTMLElement>("[data-until]")) {
    const left = Date.parse(element.dataset["until"] ?? "") - now;
    element.textContent = left > 0 ? `${element.dataset["words"] ?? ""} ${spanOf(left)}` : "";
  }
}

function spanOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const clockText = `${pad(Math.floor(seconds / 3600) % 24)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return days > 0 ? `${days} d ${clockText}` : clockText;
}

function drawClock({ now, mode, factor = 1 }: ClockView): void {
  clock = { at: Date.parse(now), read: performance.now(), speed: mode === "frozen" ? 0 : factor };
  find("#clock-mode").textContent = mode === "accelerated" ? `${factor} × faster` : mode;
  tick();
}

const TONES: Readonly<Record<string, string>> = {
  ...{ current: "good", pending: "warn", superseded: "warn", expired: "bad" },
  ...{ authorised: "good", captured: "good", refused: "bad", cancelled: "bad", expired: "bad", waiting: "warn" },
  ...{ delivered: "good", "given-up": "bad" },
};

function drawCredentials({ credentials }: Overview): void {
  draw("credentials-list", credentials, "There is none.", (each) =>
    make(
      "article",
      { "data-id": each.id },
      make("h3", {}, each.username),
      make(
        "div",
        {},
        make("code", {}, each.id),
        quiet(each.account),
        quiet(each.description ?? ""),
        ...(each.active ? [] : [tag("inactive", "bad")]),
      ),
      make("ul", {}, ...each.keys.map((key) => keyRow(each.id, key))),
    ),
  );
}

function keyRow(credential: string, key: KeyRow): HTMLElement {
  const path = `/credentials/${encodeURIComponent(credential)}/keys/${encodeURIComponent(key.id)}`;
  const change = (what: string) => () => void act(`${what} key ${key.id}`, () => ask(`${path}/${what}`, "POST", {}));
  const row = make("li", { "data-id": key.id }, make("code", {}, key.id), tag(key.standing, TONES[key.standing] ?? ""));
  if (key.standing === "pending") row.append(countdown(key.worksFrom, "works in"));
  if (key.worksUntil !== undefined && key.standing !== "expired") row.append(countdown(key.worksUntil, "ends in"));
  if (key.standing === "superseded") row.append(button("Extend", `Extend key ${key.id}`, change("extend")));
  if (key.standing !== "expired") row.append(button("Expire", `Expire key ${key.id}`, change("expire")));
  return row;
}

function drawPayments({ payments }: Overview): void {
  draw("payments-list", payments, "Nobody has paid yet.", (each) =>
    make(
      "details",
      { "data-id": each.pspReference },
      make(
        "summary",
        {},
        make("code", {}, each.pspReference),
        make("strong", {}, each.shown),
        tag(each.standing, TONES[each.standing] ?? ""),
        quiet(`${each.merchantAccount}, ${each.reference}`),
      ),
      make("ul", {}, ...each.timeline.map(({ at, what }) => make("li", {}, quiet(at), what))),
    ),
  );
}

function drawRequests(requests: readonly Logged[]): void {
  draw("requests-list", requests, "Nobody has asked for anything yet.", (each) => {
    const bodies = make("div", {}, ...bodiesOf(each));
    const reveal = () =>
      void act("Show secrets", async () => {
        bodies.replaceChildren(...bodiesOf(await ask<Logged>(`/requests/${each.id}/reveal`, "POST", {})));
      });
    return make(
      "details",
      { "data-id": String(each.id) },
      make(
        "summary",
        {},
        tag(String(each.status), each.status < 400 ? "good" : "bad"),
        make("code", {}, `${each.method} ${each.target}`),
        quiet(each.at),
        ...(each.fault === undefined ? [] : [tag(each.fault, "warn")]),
      ),
      bodies,
      button("Show secrets", `Show the secrets of request ${each.id}`, reveal),
    );
  });
}

function bodiesOf({ requestHeaders, requestBody, responseHeaders, responseBody }: Logged): HTMLElement[] {
  const block = (title: string, headers: Fields, body: string) => [
    make("p", { class: "label" }, title),
    make("pre", { tabindex: "0", "aria-label": title }, `${lines(headers)}\n\n${pretty(body)}`.trim()),
  ];
  return [...block("Request", requestHeaders, requestBody), ...block("Answer", responseHeaders, responseBody)];
}

const lines = (headers: Fields) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join("\n");

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function drawDeliveries(deliveries: readonly Delivery[]): void {
  draw("deliveries-list", deliveries, "There was nothing to tell.", (each) =>
    make(
      "details",
      { "data-id": each.id },
      make(
        "summary",
        {},
        make("strong", {}, each.eventCode),
        tag(each.state, TONES[each.state] ?? ""),
        make("code", {}, each.pspReference),
        ...(each.due === undefined ? [] : [countdown(each.due, "again in")]),
      ),
      make(
        "ul",
        {},
        ...each.attempts.map((attempt) =>
          make(
            "li",
            {},
            quiet(attempt.at),
            attempt.error ?? String(attempt.status),
            quiet(`${attempt.milliseconds} ms`),
          ),
        ),
      ),
      make("pre", { tabindex: "0", "aria-label": "Event" }, pretty(each.request)),
      button(
        "Send again",
        `Send ${each.eventCode} ${each.pspReference} again`,
        () => void act("Send again", () => ask(`/deliveries/${each.id}/resend`, "POST", {})),
      ),
    ),
  );
}

function drawFaults(faults: readonly Fields[]): void {
  draw("faults-list", faults, "No fault waits.", (fault) => make("p", {}, make("code", {}, JSON.stringify(fault))));
}

function drawSnapshots(snapshots: readonly { readonly name: string; readonly createdAt: string }[]): void {
  draw("snapshots-list", snapshots, "No snapshot was kept.", ({ name, createdAt }) =>
    make(
      "article",
      { "data-id": name },
      make(
        "div",
        {},
        make("strong", {}, name),
        quiet(createdAt),
        button(
          "Restore",
          `Restore snapshot ${name}`,
          () => void act(`Restore ${name}`, () => ask(`/snapshots/${name}/restore`, "POST", {})),
        ),
      ),
    ),
  );
}

function drawWorlds(names: readonly string[]): void {
  if (shownData.get("world") === JSON.stringify(names)) return;
  shownData.set("world", JSON.stringify(names));
  const chosen = world.value || "default";
  world.replaceChildren(...names.map((name) => make("option", { value: name }, name)));
  world.value = names.includes(chosen) ? chosen : "default";
}

function valueOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

async function refresh(): Promise<void> {
  drawWorlds(await ask<string[]>("/worlds"));
  const [view, overview, requests, deliveries, faults, snapshots] = await Promise.all([
    ask<ClockView>("/clock"),
    ask<Overview>("/overview"),
    ask<Logged[]>("/requests"),
    ask<Delivery[]>("/deliveries"),
    ask<Fields[]>("/faults"),
    ask<{ name: string; createdAt: string }[]>("/snapshots"),
  ]);
  drawClock(view);
  drawCredentials(overview);
  drawPayments(overview);
  drawRequests(requests);
  drawDeliveries(deliveries);
  drawFaults(faults);
  drawSnapshots(snapshots);
  tick();
}

/** A sandbox that has ended is told once; the page goes on when it is back. */
async function keepFresh(): Promise<void> {
  let isLost = false;
  for (;;) {
    try {
      if (!document.hidden) await refresh();
      if (isLost) say("The sandbox is back.");
      isLost = false;
    } catch (error) {
      isLost = true;
      say(`The sandbox gives no answer: ${error instanceof Error ? error.message : String(error)}`, true);
    }
    await new Promise((wake) => setTimeout(wake, EVERY));
  }
}

for (const each of document.querySelectorAll<HTMLElement>("[data-advance]")) {
  const duration = JSON.parse(each.dataset["advance"] ?? "{}") as Fields;
  each.addEventListener("click", () => void act("Advance", () => ask("/clock", "POST", { advance: duration })));
}
for (const each of document.querySelectorAll<HTMLElement>("[data-clock]")) {
  const move = JSON.parse(each.dataset["clock"] ?? "{}") as Fields;
  each.addEventListener("click", () => void act(each.textContent, () => ask("/clock", "POST", move)));
}
find<HTMLFormElement>("#fault-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const form = new FormData(event.currentTarget as HTMLFormElement);
  const kind = valueOf(form, "kind");
  const operation = valueOf(form, "operation");
  const fault: Fields = {
    kind,
    times: Number(form.get("times")),
    ...(operation !== "" && { operation }),
    ...(kind === "error" && { status: Number(form.get("status")) }),
    ...(kind === "latency" && { milliseconds: Number(form.get("milliseconds")) }),
  };
  void act("Add fault", () => ask("/faults", "POST", fault));
});
find("#clear-faults").addEventListener("click", () => void act("Remove faults", () => ask("/faults", "DELETE", {})));
find<HTMLFormElement>("#snapshot-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const name = valueOf(new FormData(form), "name");
  void act(`Keep snapshot ${name}`, async () => {
    await ask(`/snapshots/${encodeURIComponent(name)}`, "POST", {});
    form.reset();
  });
});
find("#reset").addEventListener("click", () => {
  if (confirm("Remove everything in this world, and plant its seed again?"))
    void act("Reset", () => ask("/reset", "POST", {}));
});
world.addEventListener("change", () => void act(`World ${world.value}`, refresh));
setInterval(tick, EVERY);
void keepFresh();
