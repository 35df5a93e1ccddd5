import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { parse } from "dotenv";
import { installed, repository, run } from "./elsewhere.ts";

const units = join(repository, "examples/rotation/systemd");
const analyze = spawnSync("systemd-analyze", ["--version"]);
const skip = analyze.status === 0 ? false : "systemd-analyze is not there: install Debian's systemd";

test("systemd finds nothing wrong with the units", { skip }, async (t) => {
  const { folder, program } = await installed(t);
  for (const name of ["adyen-rotation.service", "adyen-rotation.timer"]) {
    const text = await readFile(join(units, name), "utf8");
    await writeFile(join(folder, name), text.replace("/opt/adyen-rotation/node_modules/.bin/adyen-kit", program));
  }
  await writeFile(join(folder, "adyen-rotation-failed.service"), "[Service]\nType=oneshot\nExecStart=/bin/true\n");
  const files = ["adyen-rotation.service", "adyen-rotation.timer"].map((name) => join(folder, name));
  const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", ...files], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [0, ""]);
});

test("the service's command and configuration rotate, with systemd's folders for credentials and state", async (t) => {
  const { folder, program, baseUrl, companyId, credentialId, oldKey } = await installed(t);
  const [credentials, state, shop] = ["credentials", "state", "shop"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [credentials, state, shop]) await mkdir(each, { mode: 0o700 });
  await copyFile(join(folder, "admin.env"), join(credentials, "admin.env"));
  await writeFile(join(credentials, "journal.key"), Buffer.alloc(32, 7), { mode: 0o600 });
  await writeEnvFile(join(shop, "shop.env"), { ADYEN_API_KEY: oldKey });
  const text = (await readFile(join(units, "adyen-kit.config.mjs"), "utf8"))
    .replace("YOUR_COMPANY_ACCOUNT", companyId)
    .replace("targets:", "policy: { probeEveryMs: 20 },\n      targets:")
    .replace("S2-6A4C1B2D3E4F50", credentialId)
    .replace('"live"', JSON.stringify(baseUrl))
    .replace("/etc/shop", shop);
  await writeFile(join(folder, "adyen-kit.config.mjs"), text);
  const env = { CREDENTIALS_DIRECTORY: credentials, STATE_DIRECTORY: state };
  const rotated = await run(program, ["keys", "rotate", "shop", "--new-journal"], folder, env);
  assert.equal(rotated.code, 0, rotated.stderr);
  const [, ...command] =
    /^ExecStart=(.+)$/m.exec(await readFile(join(units, "adyen-rotation.service"), "utf8"))?.[1]?.split(" ") ?? [];
  const resumed = await run(program, command, folder, env);
  assert.ok(resumed.code === 3 && /"because": "overlap"/.test(resumed.stdout), resumed.stdout + resumed.stderr);
  const stored = parse(await readFile(join(shop, "shop.env"), "utf8"))["ADYEN_API_KEY"];
  assert.notEqual(stored, oldKey);
});
