import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Seeded } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { KeysFile, UnfitKeyError, untilKeysFit } from "../src/sandbox/keys-file.ts";

/** All three quotes and a dollar sign: no reader of the file takes it back as it is. */
const UNFIT = "a'b\"c`d$e\\n#f";

const seeded = (apiKey: string): Seeded => ({
  companyId: "AcmeGroup",
  merchantIds: [],
  credentials: [{ id: "S2-1", username: "ws", apiKey, password: "p", clientKey: "test_A" }],
});

test("keys that no file could hold are made anew until they fit, and none before is lost", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-unfit-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const file = KeysFile.open(join(folder, "sandbox.env"));
  file.writeKeys(seeded("the-key-before"));
  assert.throws(() => file.writeKeys(seeded(UNFIT)), UnfitKeyError);
  assert.deepEqual(await readdir(folder), ["sandbox.env"]);

  const made = [UNFIT, UNFIT, "a-key-that-fits"];
  let tries = 0;
  await untilKeysFit(async () => file.writeKeys(seeded(made[tries++] ?? "")));
  assert.equal(tries, 3);
  assert.equal(parse(await readFile(join(folder, "sandbox.env"), "utf8"))["ADYEN_API_KEY"], "a-key-that-fits");
  await assert.rejects(
    untilKeysFit(async () => file.writeKeys(seeded(UNFIT))),
    UnfitKeyError,
  );
});
