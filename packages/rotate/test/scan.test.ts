import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "./helpers.ts";
import { filesBelow, findSecrets, watchProcesses } from "./support/scan.ts";

const key = 'AQE+"a/b=c&d<e>~\\key-of-a-credential%';
const from = (text: string | Buffer) => ({ name: "there", read: async () => [text] });

test("a key is found in each form in which it can be read", async () => {
  const around = (text: string) => Buffer.from(`{"before": "${text}", "after": 1}`);
  const forms = [
    around(key),
    around(JSON.stringify(key)),
    around(encodeURIComponent(key)),
    around(new URLSearchParams({ key }).toString()),
    around(Buffer.from(key).toString("hex")),
    ...["", "x", "xy", "xyz"].map((before) => around(Buffer.from(`${before}${key}${before}`).toString("base64"))),
    ...["", "x", "xy"].map((before) => around(Buffer.from(`${before}${key}`).toString("base64url"))),
    Buffer.from(`log: ${key}`, "utf16le"),
  ];
  for (const form of forms) assert.notDeepEqual((await findSecrets([key], [from(form)])).found, [], form.toString());
  assert.deepEqual((await findSecrets([key], [from("AQE+ and nothing else")])).found, []);
  assert.deepEqual((await findSecrets([key], [from("")])).found, ["there: there was nothing to be looked at"]);
});

test("files and processes are looked at, also those that a process starts", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "target"), key);
  await writeFile(join(folder, "log"), `a line with ${key}`);
  const { found } = await findSecrets([key], [filesBelow(folder, [join(folder, "target")])]);
  assert.deepEqual(found, [`files below ${folder}: secret 1, in clear`]);
  const child = spawn("sh", ["-c", "sleep 1 & wait", "sh", "visible"], { env: { SHOWN: "yes" }, stdio: "ignore" });
  const { source, stop } = watchProcesses(child.pid ?? 0);
  await new Promise((resolve) => child.once("exit", resolve));
  await stop();
  const texts = (await source.read()).join("\n");
  assert.match(texts, /visible/);
  assert.match(texts, /sleep/);
  assert.match(texts, /SHOWN=yes/);
});
