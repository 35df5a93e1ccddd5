import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setEnvVariables } from "@adyen-kit/rotate/env-file";
import { type Seeded, startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { KeysFile } from "../src/sandbox/keys-file.ts";

/** All three quotes and a dollar sign: no reader of the file takes it back as it is. */
const UNFIT = "a'b\"c`d$e\\n#f";

const seeded = (apiKey: string): Seeded => ({
  companyId: "AcmeGroup",
  merchantIds: [],
  credentials: [{ id: "S2-1", username: "ws", apiKey, password: "p", clientKey: "test_A" }],
});

test("a key that no file could hold is refused before anything is written, and none before is lost", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-keys-file-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = KeysFile.open(join(folder, "sandbox.env"));
  file.writeKeys(seeded("the-key-before"));
  assert.throws(() => file.writeKeys(seeded(UNFIT)), /no quoting brings through every reader/);
  assert.deepEqual(await readdir(folder), ["sandbox.env"]);
  assert.match(await readFile(join(folder, "sandbox.env"), "utf8"), /the-key-before/);
});

/** Keys of any kind would have one here that fits into no such file. */
test("every key that a sandbox begins with, or makes anew, can be written", async () => {
  const credentials = Array.from({ length: 10 }, () => ({ roles: [] }));
  for (const randomSeed of ["fit 7", "fit 115"]) {
    await using sandbox = await startSandbox({ port: false, randomSeed, seed: { credentials } });
    const renewed = await sandbox.control.renewKeys();
    for (const { apiKey } of [...(sandbox.seeded?.credentials ?? []), ...renewed.credentials])
      assert.equal(parse(setEnvVariables("", { KEY: apiKey }))["KEY"], apiKey);
  }
});
