import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { request as send } from "node:http";
import { join, resolve } from "node:path";
import { after, before, describe, test, type TestContext } from "node:test";
import { UsageError } from "@adyen-kit/rotate";
import { type Dashboard, type DashboardOptions, type FleetMember, startDashboard } from "@adyen-kit/rotate/fleet";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { missingBrowser, startBrowser } from "../../sandbox/test/support/browser.ts";
import { fleetMembers, inHours, member, NOW, readerOf } from "../test/support/fleet-members.ts";

/** Kept for whoever wants to look. */
const pictures = resolve(import.meta.dirname, "../../../.artefacts/dashboard");

const dead = [
  {
    id: "0198c0de-0000-4000-8000-000000000000",
    receiver: "alerts.example",
    event: "rotation.asks",
    member: "shop-00000",
    at: inHours(-3),
    reason: "it answered 500",
  },
] as const;

interface Shown {
  readonly dashboard: Dashboard;
  /** What is shown from here on; an error: why nothing is. */
  readonly replace: (members: readonly FleetMember[] | Error) => void;
}

async function show(
  t: TestContext,
  members: readonly FleetMember[],
  options: Partial<DashboardOptions> = {},
): Promise<Shown> {
  let shown: readonly FleetMember[] | Error = members;
  const dashboard = await startDashboard(
    readerOf(() => {
      if (shown instanceof Error) throw shown;
      return shown;
    }),
    // Not shared: a test's next look sees what it has replaced.
    {
      ...{ port: 0, sharedForMs: 0, clock: { now: async () => new Date(NOW) }, deadNotifications: async () => dead },
      ...options,
    },
  );
  t.after(() => dashboard.close());
  return { dashboard, replace: (others) => void (shown = others) };
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Also what a browser would not send: other hosts, other methods. */
function get({ url }: Dashboard, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> {
  return new Promise((done, reject) => {
    const sent = send(`${url}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

describe("the dashboard, as a server", () => {
  test("is read, by this machine, under names that are this machine's alone", async (t) => {
    const { dashboard } = await show(t, fleetMembers(20));
    assert.match(dashboard.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    const page = await get(dashboard, "/");
    assert.equal(page.status, 200);
    assert.match(
      String(page.headers["content-security-policy"]),
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    assert.equal(page.headers["cross-origin-resource-policy"], "same-origin");
    for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80"]) {
      const { status, body } = await get(dashboard, "/status.json", { host });
      assert.deepEqual([host, status, body.includes("shop-")], [host, 403, false]);
    }
    assert.equal((await get(dashboard, "/", { host: "localhost:9999" })).status, 200, "a tunnel's port");
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const { status, headers } = await get(dashboard, "/", {}, method);
      assert.deepEqual([method, status, headers["allow"]], [method, 405, "GET, HEAD"]);
    }
    const head = await get(dashboard, "/members", {}, "HEAD");
    assert.deepEqual([head.status, head.body], [200, ""]);
    const fromElsewhere = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    assert.equal((await get(dashboard, "/dashboard.js", fromElsewhere)).status, 403);
    assert.equal((await get(dashboard, "/nothing")).status, 404);
    assert.equal((await get(dashboard, "/member?name=nobody")).status, 404);
    assert.equal((await get(dashboard, "//:0")).status, 404);
  });

  test("finds members by account, state and name; ten thousand come in pages", async (t) => {
    const { dashboard } = await show(t, fleetMembers(10_000));
    const names = async (path: string) => {
      const { body } = await get(dashboard, path);
      return [...body.matchAll(/\/member\?name=(shop-\d+)/g)].map(([, name]) => name);
    };
    assert.equal((await names("/members")).length, 100);
    assert.deepEqual((await names("/members?page=100")).at(-1), "shop-09999");
    assert.deepEqual((await names("/members?page=101")).at(-1), "shop-09999", "the last page, where there is none");
    assert.deepEqual(await names("/members?state=asks"), ["shop-00000", "shop-00001"]);
    assert.deepEqual(await names("/members?state=asks&account=Acme1"), ["shop-00001"]);
    assert.deepEqual(await names("/members?state=paused"), ["shop-00012"]);
    assert.deepEqual(await names("/members?search=SHOP-0123&page=x").then((found) => found.length), 10);
    assert.deepEqual(await names("/members?search=nothing+is+like+this"), []);
    const json = JSON.parse((await get(dashboard, "/status.json?state=waiting")).body) as Record<string, unknown>;
    assert.deepEqual(
      [
        json["total"],
        json["needsPerson"],
        json["found"],
        json["paused"],
        json["soonestSafeUntil"],
        json["deadNotifications"],
      ],
      [10_000, 4, 2, 1, inHours(3.4), 1],
    );
    assert.deepEqual(
      (json["members"] as FleetMember[]).map(({ name }) => name),
      ["shop-00008", "shop-00009"],
    );
  });

  test("shows what names and reasons hold as text", async (t) => {
    const name = `<img src=x onerror=alert(1)>"';&`;
    const { dashboard } = await show(t, [
      member(0, {
        name,
        state: "asks",
        rotationId: "a b'c",
        reason: "<script>alert(1)</script>",
        safeUntil: inHours(-1),
      }),
    ]);
    for (const path of ["/", "/members", `/member?${new URLSearchParams({ name }).toString()}`]) {
      const { status, body } = await get(dashboard, path);
      assert.deepEqual([path, status, /<img|<script>alert/.test(body)], [path, 200, false]);
    }
    assert.match((await get(dashboard, "/")).body, /no time is left/);
    assert.match((await get(dashboard, "/")).body, /keys approve &#39;a b&#39;\\&#39;&#39;c&#39;/);
  });

  test("says that the fleet cannot be read, and shows it when it can", async (t) => {
    const { dashboard, replace } = await show(t, fleetMembers(20));
    replace(new Error("The journal could not be used."));
    const down = await get(dashboard, "/");
    assert.deepEqual([down.status, /The journal could not be used/.test(down.body)], [503, true]);
    assert.equal((await get(dashboard, "/status.json")).body, '{"error":"The journal could not be used."}\n');
    replace(fleetMembers(20));
    assert.equal((await get(dashboard, "/")).status, 200);
  });

  test("says that its port is in use", async (t) => {
    const { dashboard } = await show(t, []);
    const port = Number(new URL(dashboard.url).port);
    await assert.rejects(
      startDashboard(
        readerOf(() => []),
        { port },
      ),
      (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, /it is in use/);
        return true;
      },
    );
  });
});

describe("the dashboard, in a real browser", { skip: missingBrowser ?? false }, () => {
  let browser: Browser;
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await startBrowser();
  });
  after(() => browser.close());

  /** Whatever the page's log says fails the test. */
  async function open(
    t: TestContext,
    options: BrowserContextOptions = {},
  ): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    t.after(async () => {
      await context.close();
      assert.deepEqual(complaints, []);
    });
    return { page, complaints };
  }

  for (const [name, width, colorScheme] of [
    ["wide", 1360, "light"],
    ["telephone", 390, "dark"],
  ] as const) {
    test(`can be read and used by everybody: ${name}, ${colorScheme}, and the other`, async (t) => {
      const { dashboard } = await show(t, fleetMembers(20));
      const { page } = await open(t, { viewport: { width, height: 844 }, bypassCSP: true });
      const paths = { overview: "/", members: "/members?account=Acme1", member: "/member?name=shop-00000" };
      for (const [what, path] of Object.entries(paths)) {
        await page.goto(`${dashboard.url}${path}`);
        await page.evaluate(axe.source);
        for (const scheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme: scheme });
          const { violations } = await page.evaluate("axe.run()").then((found) => found as axe.AxeResults);
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${what}, ${scheme}: ${id} ${nodes[0]?.html}`),
            [],
          );
          if (scheme === colorScheme)
            await page.screenshot({ path: join(pictures, `${what}-${name}-${scheme}.png`), fullPage: true });
        }
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
        assert.ok(wide <= width, `${what} is ${wide} wide`);
      }
    });
  }

  test("renews itself, keeps what somebody is at, and says when what it shows is old", async (t) => {
    const { dashboard, replace } = await show(t, fleetMembers(20));
    const { page, complaints } = await open(t);
    // The page's own clock is moved, so that nobody waits.
    await page.clock.install();
    await page.goto(dashboard.url);
    await page.getByText("Live", { exact: true }).waitFor();
    await page.getByText("4 members need a person").waitFor();
    await page.getByRole("searchbox").fill("half a na");
    await page.getByRole("link", { name: "2 Waiting" }).focus();
    replace([...fleetMembers(20).slice(2), member(20, { state: "waiting", lookAt: inHours(1) })]);
    await page.clock.fastForward(5_000);
    await page.getByText("2 members need a person").waitFor();
    assert.equal(await page.evaluate("document.activeElement?.textContent"), "3 Waiting");
    assert.equal(await page.getByRole("searchbox").inputValue(), "half a na");
    assert.equal(await page.title(), "(4) Key fleet");
    replace(new Error("The journal could not be used."));
    await page.clock.fastForward(5_000);
    await page.getByText("No answer: what is shown is old").waitFor();
    await page.getByText("2 members need a person").waitFor();
    // The browser's own words.
    assert.match(complaints.splice(0).join(), /503 \(Service Unavailable\)/);
    replace(fleetMembers(20));
    await page.clock.fastForward(5_000);
    await page.getByText("4 members need a person").waitFor();
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL(/\/members\?search=half\+a\+na$/);
    await page.getByText("No member is like this.").waitFor();
  });

  test("is whole without scripts", async (t) => {
    const { dashboard } = await show(t, fleetMembers(20));
    const { page } = await open(t, { javaScriptEnabled: false });
    await page.goto(dashboard.url);
    await page.getByText("adyen-kit keys approve 0198-0").waitFor();
    await page.getByRole("link", { name: "2 Asks for a person" }).click();
    await page.getByText("2 of 20 members").waitFor();
    assert.equal(await page.getByRole("button", { name: /^Copy/ }).count(), 0);
  });
});
