/// <reference lib="dom" />

import type {
  CredentialRow,
  Delivery,
  Fields,
  KeyRow,
  Logged,
  PaymentRow,
  Snapshot,
  TerminalRow,
  WebhookRow,
} from "./ask.ts";
import { button, List, make, quiet, tag } from "./dom.ts";
import { countdown, shownTime } from "./time.ts";

/** Does something to the sandbox, and says how it went. */
export type Act = (what: string, path: string, method?: string) => void;

const TONES: Readonly<Record<string, string>> = {
  current: "good",
  pending: "warn",
  superseded: "warn",
  expired: "bad",
  authorised: "good",
  captured: "good",
  refused: "bad",
  cancelled: "bad",
  waiting: "warn",
  delivered: "good",
  "given-up": "bad",
};
const toned = (text: string) => tag(text, TONES[text] ?? "");

export function credentialList(act: Act): List<CredentialRow> {
  return new List(
    "#credentials-list",
    "There is none.",
    ({ id }) => id,
    ({ id, username, account, active, description, keys }) =>
      make(
        "article",
        {},
        make("h3", {}, username, ...(active ? [] : [" ", tag("inactive", "bad")])),
        make("p", { class: "facts" }, make("code", {}, id), quiet(account), quiet(description ?? "")),
        make("ul", {}, ...keys.map((key) => keyRow(act, id, key))),
      ),
  );
}

function keyRow(act: Act, credential: string, key: KeyRow): HTMLElement {
  const path = `/credentials/${encodeURIComponent(credential)}/keys/${encodeURIComponent(key.id)}`;
  const row = make("li", {}, make("code", {}, key.id), toned(key.standing));
  if (key.standing === "pending") row.append(countdown(key.worksFrom, "works in"));
  if (key.worksUntil !== undefined && key.standing !== "expired") row.append(countdown(key.worksUntil, "ends in"));
  const controls = make("span", { class: "end" });
  for (const [what, text] of [
    ["extend", "Extend"],
    ["expire", "Expire"],
  ] as const) {
    const isPossible = what === "extend" ? key.standing === "superseded" : key.standing !== "expired";
    if (isPossible)
      controls.append(button(text, `${text} key ${key.id}`, () => act(`${text} key ${key.id}`, `${path}/${what}`)));
  }
  row.append(controls);
  return row;
}

export function terminalList(): List<TerminalRow> {
  return new List(
    "#terminals-list",
    "There is none.",
    ({ id }) => id,
    ({ id, merchantAccount, page, busyWith }) =>
      make(
        "article",
        {},
        make("h3", {}, id, ...(busyWith === undefined ? [] : [" ", tag("waits for the shopper", "warn")])),
        make(
          "p",
          { class: "facts" },
          quiet(merchantAccount ?? "in stock"),
          make("a", { href: page }, `Screen of ${id}`),
        ),
      ),
  );
}

export function paymentList(): List<PaymentRow> {
  return new List(
    "#payments-list",
    "Nobody has paid yet.",
    ({ pspReference }) => pspReference,
    ({ pspReference, shown, standing, merchantAccount, reference, timeline }) =>
      make(
        "details",
        {},
        make(
          "summary",
          {},
          ...[make("strong", {}, shown), toned(standing), make("code", {}, pspReference)],
          quiet(`${merchantAccount}, ${reference}`),
        ),
        make(
          "ul",
          { class: "timeline" },
          ...timeline.map(({ at, what }) => make("li", {}, quiet(shownTime(at)), what)),
        ),
      ),
  );
}

export function webhookList(): List<WebhookRow> {
  return new List(
    "#webhooks-list",
    "None is set up.",
    ({ id }) => id,
    ({ id, url, account, active }) =>
      make(
        "article",
        {},
        make("h3", {}, url),
        make("p", { class: "facts" }, make("code", {}, id), quiet(account), tag(...stateOf(active))),
      ),
  );
}

const stateOf = (active: boolean): [string, string] => (active ? ["active", "good"] : ["inactive", "bad"]);

export function deliveryList(act: Act): List<Delivery> {
  return new List(
    "#deliveries-list",
    "No deliveries yet.",
    ({ id }) => id,
    ({ id, eventCode, pspReference, state, due, attempts, request }) =>
      make(
        "details",
        {},
        make(
          "summary",
          {},
          ...[make("strong", {}, eventCode), toned(state), make("code", {}, pspReference)],
          ...(due === undefined ? [] : [countdown(due, "again in")]),
        ),
        make(
          "ul",
          { class: "timeline" },
          ...attempts.map(({ at, error, status, milliseconds }) =>
            make("li", {}, quiet(shownTime(at)), error ?? String(status), quiet(`${milliseconds} ms`)),
          ),
        ),
        make("pre", { tabindex: "0", "aria-label": "Event" }, pretty(request)),
        button("Send again", `Send ${eventCode} ${pspReference} again`, () =>
          act("Send again", `/deliveries/${encodeURIComponent(id)}/resend`),
        ),
      ),
  );
}

/** `reveal`: gives a request with its secrets. */
export function requestList(reveal: (id: number) => Promise<Logged | undefined>): List<Logged> {
  return new List(
    "#requests-list",
    "Nobody has asked for anything yet.",
    ({ id }) => String(id),
    (logged) => {
      const bodies = make("div", {}, ...bodiesOf(logged));
      const toggle = make(
        "button",
        { type: "button", "aria-pressed": "false", "aria-label": `Show the secrets of request ${logged.id}` },
        "Show secrets",
      );
      toggle.addEventListener("click", () => void turn());
      const turn = async () => {
        const isShown = toggle.getAttribute("aria-pressed") === "true";
        const shown = isShown ? logged : await reveal(logged.id);
        if (shown === undefined) return;
        bodies.replaceChildren(...bodiesOf(shown));
        toggle.setAttribute("aria-pressed", String(!isShown));
      };
      return make("details", {}, summaryOf(logged), bodies, toggle);
    },
  );
}

function summaryOf({ status, method, target, at, fault }: Logged): HTMLElement {
  return make(
    "summary",
    {},
    tag(status === 0 ? "none" : String(status), status > 0 && status < 400 ? "good" : "bad"),
    make("code", {}, `${method} ${target}`),
    ...(fault === undefined ? [] : [tag(fault, "warn")]),
    quiet(shownTime(at)),
  );
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

export function faultList(): List<Fields> {
  return new List(
    "#faults-list",
    "No fault waits.",
    (fault) => JSON.stringify(fault),
    ({ kind, operation, world: _, ...more }) =>
      make(
        "article",
        {},
        make(
          "p",
          { class: "facts" },
          tag(String(kind), "warn"),
          make("code", {}, typeof operation === "string" ? operation : "any call"),
          ...Object.entries(more).map(([name, value]) => quiet(`${name} ${String(value)}`)),
        ),
      ),
  );
}

export function snapshotList(act: Act): List<Snapshot> {
  return new List(
    "#snapshots-list",
    "No snapshot was kept.",
    ({ name }) => name,
    ({ name, createdAt }) => {
      const path = `/snapshots/${encodeURIComponent(name)}`;
      return make(
        "article",
        {},
        make(
          "p",
          { class: "facts" },
          ...[make("strong", {}, name), quiet(shownTime(createdAt))],
          make(
            "span",
            { class: "end" },
            button("Restore", `Restore snapshot ${name}`, () => act(`Restore ${name}`, `${path}/restore`)),
            button("Remove", `Remove snapshot ${name}`, () => act(`Remove ${name}`, path, "DELETE")),
          ),
        ),
      );
    },
  );
}
