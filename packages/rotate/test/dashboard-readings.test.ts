import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { type FleetMember, type FleetReader, startDashboard } from "@adyen-kit/rotate/fleet";
import { fleetMembers, inHours, member, NOW, readerOf } from "./support/fleet-members.ts";

interface Bench {
  /** What is read at an address. */
  readonly get: (path: string) => Promise<string>;
  readonly replace: (members: readonly FleetMember[] | Error) => void;
  /** Questions to the reader since the last time, and members that it had to authenticate for them. */
  readonly asked: () => { readonly questions: number; readonly members: number };
}

async function bench(t: TestContext, members: readonly FleetMember[], sharedForMs?: number): Promise<Bench> {
  let shown: readonly FleetMember[] | Error = members;
  let counted = { questions: 0, members: 0 };
  const inner = readerOf(() => {
    if (shown instanceof Error) throw shown;
    return shown;
  });
  const count = <T>(answer: T): T => {
    counted = { ...counted, questions: counted.questions + 1 };
    return answer;
  };
  const reader: FleetReader = {
    members: async (filter) => {
      const found = await count(inner.members(filter));
      counted = { ...counted, members: counted.members + found.length };
      return found;
    },
    workers: () => count(inner.workers()),
    counts: (filter) => count(inner.counts(filter)),
    summary: (now) => count(inner.summary(now)),
    accounts: () => count(inner.accounts()),
  };
  const clock = { now: async () => new Date(NOW) };
  const dashboard = await startDashboard(reader, { port: 0, clock, sharedForMs });
  t.after(() => dashboard.close());
  return {
    get: async (path) => (await fetch(`${dashboard.url}${path}`)).text(),
    replace: (others) => void (shown = others),
    asked() {
      const now = counted;
      counted = { questions: 0, members: 0 };
      return now;
    },
  };
}

describe("what the dashboard reads", () => {
  test("is no more members than it shows, of ten thousand too", async (t) => {
    const { get, asked } = await bench(t, fleetMembers(10_000));
    await get("/");
    const overview = asked();
    assert.ok(overview.members > 0 && overview.members <= 5 * 10, `${overview.members} members`);
    await get("/members?page=7");
    assert.equal(asked().members, 100);
    await get("/members?account=Acme1&state=asks");
    assert.equal(asked().members, 1);
    await get("/member?name=shop-00001");
    assert.equal(asked().members, 1);
    await get("/status.json");
    assert.equal(asked().members, 1_000);
  });

  test("is among those with a clock only where one runs", async (t) => {
    const { get } = await bench(t, fleetMembers(20));
    const clocks = /<div id="clock".*?<\/div>/s.exec(await get("/"))?.[0] ?? "";
    const names = [...clocks.matchAll(/\/member\?name=(shop-\d+)/g)].map(([, name]) => name);
    assert.deepEqual(names, ["shop-00000", "shop-00008", "shop-00001", "shop-00007", "shop-00006"]);
  });

  test("is read once for all who look at the same within the time, and by pages that have it in common", async (t) => {
    const { get, asked, replace } = await bench(t, fleetMembers(20), 600_000);
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => get("/")));
    const { questions } = asked();
    // Summary, workers, and a list for each of the seven sections that has members.
    assert.equal(questions, 9);
    replace(fleetMembers(20).slice(4));
    const later = await get("/");
    for (const page of [...others, later]) assert.equal(page, first);
    assert.deepEqual(asked(), { questions: 0, members: 0 });
    await get("/members");
    assert.deepEqual(asked(), { questions: 2, members: 16 }, "accounts and a page of members: the summary is known");
  });

  test("is read again when the time is over", async (t) => {
    const { get, replace } = await bench(t, fleetMembers(20), 50);
    assert.match(await get("/"), /4 members need a person/);
    replace(fleetMembers(20).slice(4));
    // The test's own limit ends this where it is never so.
    while (/4 members need a person/.test(await get("/")));
    assert.match(await get("/"), /1 is safe for less than 12 hours/);
  });

  test("is read again at once where it could not be read", async (t) => {
    const { get, replace } = await bench(t, fleetMembers(20), 600_000);
    replace(new Error("The journal could not be used."));
    assert.match(await get("/"), /The journal could not be used/);
    replace(fleetMembers(20));
    assert.match(await get("/"), /4 members need a person/);
  });

  test("needs a person where a member is not authentic and the database does not know", async (t) => {
    const changed = member(0, { state: "untrusted", safeUntil: inHours(20) });
    const inner = readerOf(() => [member(1)]);
    const counts = { idle: 1, due: 1, running: 0, waiting: 0, asks: 0, awaitingApproval: 0, failed: 0, untrusted: 0 };
    const reader: FleetReader = {
      ...inner,
      summary: async (now) => ({ ...(await inner.summary(now)), counts, againstTheClock: 1 }),
      members: async ({ state, order } = {}) => (state === "due" || order === "safeUntil" ? [changed] : []),
    };
    const dashboard = await startDashboard(reader, { port: 0, clock: { now: async () => new Date(NOW) } });
    t.after(() => dashboard.close());
    const body = await (await fetch(dashboard.url)).text();
    assert.match(body, /1 member needs a person/);
    assert.match(body, /<title>\(1\) Key fleet<\/title>/);
    const card = /<ul class="cards">.*?<\/ul>/s.exec(body)?.[0] ?? "";
    assert.match(card, /shop-00000<\/a>.*Untrusted/);
    assert.match(card, /adyen-kit keys import members\.csv/);
  });
});
