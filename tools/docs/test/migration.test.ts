import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { officialPage } from "../src/official.ts";

const anchors = new Map<string, string[]>();
const docs = resolve(import.meta.dirname, "../../../docs");

for (const [name, links] of [
  ["migrating-apimatic-names.md", 163],
  ["migrating-official-names.md", 428],
] as const) {
  test(`the links of ${name} lead somewhere`, () => {
    const page = readFileSync(resolve(docs, name), "utf8");
    assert.deepEqual(brokenLinks(page, name), []);
    assert.equal(linksOf(page).length, links);
  });
}

test("nearly all of Adyen's own library is here", async (t) => {
  const [, sentence = ""] = /exports\. (Of its .+?);/.exec(await officialPage()) ?? [];
  t.diagnostic(sentence);
  assert.match(sentence, /^Of its 23 services 21 are here, of their 405 methods 402, of 2177 types \d+$/);
});

function linksOf(page: string): RegExpExecArray[] {
  return [...page.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)];
}

function brokenLinks(page: string, name: string): string[] {
  return linksOf(page).flatMap(([, path = "", anchor = ""]) => {
    const target = path === "" ? resolve(docs, name) : resolve(docs, path);
    if (!existsSync(target)) return [path];
    if (anchor === "") return [];
    return anchorsOf(target).includes(anchor) ? [] : [`${path}#${anchor}`];
  });
}

function anchorsOf(file: string): string[] {
  const known = anchors.get(file);
  if (known !== undefined) return known;
  const found = [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
  anchors.set(file, found);
  return found;
}
