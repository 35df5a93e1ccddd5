import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { extname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { missingBrowser, startBrowser } from "../../../packages/sandbox/test/support/browser.ts";

const site = resolve(import.meta.dirname, "../../../site");
const dist = join(site, "dist");
const LOOKED_AT = ["/", "/packages/client/", "/docs/rotating-keys", "/docs/reference/checkout/v72/payments"];
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

describe("the documentation's site", () => {
  before(() => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "build"], { cwd: site, encoding: "utf8" });
    assert.equal(status, 0, stdout + stderr);
  });

  test("has no link and no anchor that leads nowhere", (t) => {
    const pages = globSync("**/*.html", { cwd: dist }).filter((page) => page !== "404.html");
    const texts = new Map(pages.map((page) => [page, readFileSync(join(dist, page), "utf8")]));
    let count = 0;
    const broken: string[] = [];
    for (const [page, text] of texts) {
      for (const [, href = ""] of text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        if (/^[a-z]+:/.test(href)) continue;
        count += 1;
        const { pathname, hash } = new URL(href, `http://site/${page.replace(/(index)?\.html$/, "")}`);
        const file = fileOf(pathname).slice(1);
        const target = texts.get(file);
        if (
          target === undefined ? !existsSync(join(dist, file)) : !hasAnchor(target, decodeURIComponent(hash.slice(1)))
        )
          broken.push(`${page}: ${href}`);
      }
    }
    t.diagnostic(`${pages.length} pages, ${count} links`);
    assert.deepEqual(broken, []);
  });

  test("has every page as text, and a list of them, for programs that read", () => {
    const list = readFileSync(join(dist, "llms.txt"), "utf8");
    const paths = [...list.matchAll(/\]\(\/(.+?)\)/g)].map(([, path = ""]) => path);
    assert.ok(paths.length > 200);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(dist, path))),
      [],
    );
  });

  describe("in a browser", { skip: missingBrowser }, () => {
    let browser: Browser;
    let origin: string;
    const server = createServer((request, response) => {
      const file = join(dist, fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname)));
      if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
      return response
        .writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" })
        .end(readFileSync(file));
    });
    before(async () => {
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await startBrowser();
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`shows pages that everybody can read, ${colorScheme}`, async () => {
        const page = await browser.newPage({ colorScheme });
        for (const path of LOOKED_AT) {
          await page.goto(origin + path, { waitUntil: "networkidle" });
          assert.deepEqual(await seriousProblems(page), [], path);
        }
        await page.close();
      });
    }

    test("fits a phone, and finds a page by a word, without a request that leaves this machine", async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(origin)) elsewhere.push(request.url());
      });
      for (const path of LOOKED_AT) {
        await page.goto(origin + path, { waitUntil: "networkidle" });
        assert.ok(await page.evaluate("document.documentElement.scrollWidth <= 390"), `${path} is wider than a phone`);
      }
      await page.getByRole("button", { name: "Search" }).click();
      await page.locator("#localsearch-input").fill("lost answer");
      await page.locator("#localsearch-list a").first().waitFor();
      assert.deepEqual(elsewhere, []);
      await page.close();
    });
  });
});

function fileOf(path: string): string {
  if (path.endsWith("/")) return `${path}index.html`;
  return extname(path) === "" || /\/v\d+$/.test(path) ? `${path}.html` : path;
}

function hasAnchor(text: string, anchor: string): boolean {
  return anchor === "" || text.includes(`id="${anchor}"`);
}

async function seriousProblems(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: join(site, "node_modules/axe-core/axe.min.js") });
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ").slice(0, 300)))`,
  );
}
