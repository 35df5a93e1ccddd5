/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** The console: shows one world of the sandbox that served it, and does to it what its buttons say. */

import {
  ask as askOf,
  type ClockView,
  type Delivery,
  type Fields,
  type Logged,
  type Overview,
  type Seeded,
  type Snapshot,
  type TerminalRow,
  TokenError,
  useToken,
} from "./ask.ts";
import { find, make, quiet, valueOf } from "./dom.ts";
import {
  credentialList,
  deliveryList,
  faultList,
  paymentList,
  requestList,
  snapshotList,
  terminalList,
  webhookList,
} from "./lists.ts";
import { type Choices, SettingsForm } from "./settings-form.ts";
import { showClock, tick } from "./time.ts";

/** Milliseconds between two looks at clock and log; at everything else when those have changed, and now and then anyway. */
const EVERY = 1_000;
const LOOKS_BETWEEN = 5;
/** As many as the sandbox remembers. */
const MOST_REQUESTS = 500;

const world = find<HTMLSelectElement>("#world");
const status = find("#status");

const underWay = new Set<Promise<unknown>>();

function ask<T>(path: string, method?: string, body?: Fields): Promise<T> {
  const answer = askOf<T>(world.value || "default", path, method, body);
  const end = () => void underWay.delete(answer);
  underWay.add(answer);
  answer.then(end, end);
  return answer;
}

function say(text: string, isProblem = false): void {
  status.textContent = text;
  status.classList.toggle("problem", isProblem);
}

/** Does something and says how it went. */
async function act<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work();
    say(`${what}: done.`);
    await refresh();
    return result;
  } catch (error) {
    say(`${what}: ${error instanceof Error ? error.message : String(error)}`, true);
    return undefined;
  }
}

const change = (what: string, path: string, method = "POST") => void act(what, () => ask(path, method, {}));

const credentials = credentialList(change);
const payments = paymentList();
const terminals = terminalList();
const webhooks = webhookList();
const deliveries = deliveryList(change);
const faults = faultList();
const snapshots = snapshotList(change);
const requests = requestList((id) =>
  act(`Secrets of request ${id}`, () => ask<Logged>(`/requests/${id}/reveal`, "POST", {})),
);
const settings = new SettingsForm(
  (name, value) => void act(`Set ${name}`, () => ask("/settings", "PATCH", { [name]: value })),
);

let logged: readonly Logged[] = [];

/** Asks for the requests that are not there yet, and returns whether there were any. */
async function readRequests(): Promise<boolean> {
  const added = await ask<Logged[]>(`/requests?after=${logged[0]?.id ?? 0}`);
  logged = [...added, ...logged].slice(0, MOST_REQUESTS);
  requests.show(logged);
  return added.length > 0;
}

async function readClock(): Promise<void> {
  showClock(await ask<ClockView>("/clock"));
}

async function readAll(): Promise<void> {
  if (!settings.isDrawn) settings.draw(await ask<Choices>("/settings/choices"));
  const [names, overview, screens, events, waiting, kept, set] = await Promise.all([
    ask<string[]>("/worlds"),
    ask<Overview>("/overview"),
    ask<TerminalRow[]>("/terminals"),
    ask<Delivery[]>("/deliveries"),
    ask<Fields[]>("/faults"),
    ask<Snapshot[]>("/snapshots"),
    ask<Fields>("/settings"),
  ]);
  showWorlds(names);
  credentials.show(overview.credentials);
  payments.show(overview.payments);
  terminals.show(screens);
  webhooks.show(overview.webhooks);
  deliveries.show(events);
  faults.show(waiting);
  snapshots.show(kept);
  settings.show(set);
}

async function refresh(): Promise<void> {
  await Promise.all([readClock(), readRequests(), readAll()]);
  tick();
}

function showWorlds(names: readonly string[]): void {
  const there = Array.from(world.options, ({ value }) => value);
  const chosen = world.value || "default";
  if (there.join() !== names.join())
    world.replaceChildren(...names.map((name) => make("option", { value: name }, name)));
  world.value = names.includes(chosen) ? chosen : "default";
  find("#remove-world").hidden = world.value === "default";
}

function forget(): void {
  logged = [];
}

/** That the sandbox has ended is reported once; the page goes on when it is back, which may be with a log of its own. */
async function keepFresh(): Promise<void> {
  let isLost = false;
  for (let look = 0; ; look += 1) {
    try {
      if (isLost) forget();
      if (!document.hidden) {
        const [hasNews] = await Promise.all([readRequests(), readClock()]);
        if (hasNews || isLost || look % LOOKS_BETWEEN === 0) await readAll();
        tick();
      }
      if (isLost) say("The sandbox is back.");
      isLost = false;
    } catch (error) {
      isLost = true;
      if (error instanceof TokenError) {
        await tokenGiven(error.message);
        continue;
      }
      say(`The sandbox gives no answer: ${error instanceof Error ? error.message : String(error)}`, true);
    }
    await new Promise((wake) => setTimeout(wake, EVERY));
  }
}

/** Asks for the token where the sandbox does. */
async function tokenGiven(problem: string): Promise<void> {
  say(problem, true);
  const form = find<HTMLFormElement>("#token-form");
  form.hidden = false;
  await new Promise<void>((given) => {
    const take = (event: Event) => {
      event.preventDefault();
      form.removeEventListener("submit", take);
      useToken(valueOf(new FormData(form), "token"));
      form.reset();
      form.hidden = true;
      given();
    };
    form.addEventListener("submit", take);
  });
}

/** What a form says, when it is sent. */
function onSubmit(selector: string, submit: (data: FormData, form: HTMLFormElement) => void): void {
  const form = find<HTMLFormElement>(selector);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(new FormData(form), form);
  });
}

async function moveClock(what: string, move: Fields): Promise<void> {
  const moved = await act(what, () => ask<ClockView>("/clock", "POST", move));
  if (moved?.warning !== undefined) say(`${what}: done. ${moved.warning}`, true);
}

for (const each of document.querySelectorAll<HTMLElement>("[data-clock]")) {
  const move = JSON.parse(each.dataset["clock"] ?? "{}") as Fields;
  each.addEventListener("click", () => void moveClock(each.textContent, move));
}
onSubmit("#time-form", (data) => void moveClock("Set the clock", { freeze: `${valueOf(data, "at")}Z` }));

const faultForm = find<HTMLFormElement>("#fault-form");

/** Shows the fields that a kind of fault has, and no others. */
function fitFaultForm(): void {
  const kind = valueOf(new FormData(faultForm), "kind");
  for (const label of faultForm.querySelectorAll<HTMLElement>("[data-kind], [data-calls]")) {
    const wanted = label.dataset["kind"];
    label.hidden = wanted === undefined ? kind.startsWith("webhook-") : wanted !== kind;
    for (const control of label.querySelectorAll("input")) control.disabled = label.hidden;
  }
}
faultForm.addEventListener("change", fitFaultForm);
fitFaultForm();

onSubmit("#fault-form", (data) => {
  const given = ["status", "retryAfter", "milliseconds", "times", "probability"]
    .filter((name) => valueOf(data, name) !== "")
    .map((name) => [name, Number(valueOf(data, name))]);
  const operation = valueOf(data, "operation");
  const fault: Fields = {
    kind: valueOf(data, "kind"),
    ...(operation !== "" && { operation }),
    ...Object.fromEntries(given),
  };
  void act("Add fault", () => ask("/faults", "POST", fault));
});
find("#clear-faults").addEventListener("click", () => change("Remove faults", "/faults", "DELETE"));

onSubmit("#snapshot-form", (data, form) => {
  const name = valueOf(data, "name");
  void act(`Keep snapshot ${name}`, async () => {
    await ask(`/snapshots/${encodeURIComponent(name)}`, "POST", {});
    form.reset();
  });
});

onSubmit("#world-form", (data, form) => {
  const name = valueOf(data, "name");
  const companyId = valueOf(data, "companyId");
  void act(`Make world ${name}`, async () => {
    const { seeded } = await ask<{ seeded?: Seeded }>(`/worlds/${encodeURIComponent(name)}`, "POST", {
      ...(companyId !== "" && { seed: { companyId } }),
    });
    showNewKeys(name, seeded);
    form.reset();
  });
});

/** The only time that anybody sees them. */
function showNewKeys(name: string, seeded: Seeded | undefined): void {
  const text = seeded === undefined ? `There is a world ${name} already.` : `Keys of the world ${name}, shown once:`;
  const keys = seeded?.credentials ?? [];
  find("#new-keys").replaceChildren(
    make("p", { class: "label" }, text),
    ...keys.map(({ username, apiKey }) =>
      make("p", { class: "secret" }, quiet(username), make("code", { tabindex: "0" }, apiKey)),
    ),
  );
}

find("#reset").addEventListener("click", () => {
  if (confirm("Remove everything in this world, and seed it again?")) change("Reset", "/reset");
});
find("#remove-world").addEventListener("click", () => {
  const name = world.value;
  if (!confirm(`Remove the world ${name} and everything in it?`)) return;
  void act(`Remove world ${name}`, async () => {
    // Nobody must be looking at the world when it goes.
    world.value = "default";
    forget();
    await Promise.allSettled(underWay);
    await ask(`/worlds/${encodeURIComponent(name)}`, "DELETE", {});
  });
});
world.addEventListener("change", () => {
  forget();
  void act(`World ${world.value}`, async () => undefined);
});
setInterval(tick, EVERY);
void keepFresh();
