import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { migrationPage } from "../src/migration.ts";

const docs = resolve(import.meta.dirname, "../../../docs");

test("the page of names is that of this client, and its links lead somewhere", async () => {
  const page = readFileSync(resolve(docs, "migrating-apimatic-names.md"), "utf8");
  assert.equal(page, await migrationPage(), "npm run migration writes it");
  const links = [...page.matchAll(/\]\(([^)#]+)#?([^)]*)\)/g)];
  assert.equal(links.length, 163);
  for (const [, path = "", anchor = ""] of links) {
    const target = resolve(docs, path);
    assert.ok(existsSync(target), path);
    const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
      text.toLowerCase(),
    );
    if (anchor !== "") assert.ok(headings.includes(anchor), `${path}#${anchor}`);
  }
});
