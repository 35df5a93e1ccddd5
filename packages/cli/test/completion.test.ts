import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { describe, test } from "node:test";
import { start } from "./support.ts";

const complete = async (...words: readonly string[]) =>
  (await start(["complete", ...words], { cwd: tmpdir() }).ended).stdout;

describe("adyen-kit complete", () => {
  for (const [words, wanted] of [
    [[""], /^sandbox\t[^]*^init\t[^]*^call\t[^]*^keys\t/m],
    [["keys", "ro"], /^rotate\t.*\nrollback\t/m],
    [["call", "checkout/payme"], /^checkout\/payments\tPOST \/payments$/m],
    [["call", "generateN"], /^generateNewApiKey\tPOST /m],
    [["sandbox", "--me"], /^--memory\t/m],
  ] as const) {
    test(`completes ${words.join(" ") || "nothing"}`, async () => {
      assert.match(await complete("--", ...words), wanted);
    });
  }

  test("prints a script that bash reads", async () => {
    const script = await complete("bash");
    const { stdout, stderr } = spawnSync("bash", ["-c", `${script}\ncomplete -p adyen-kit`], { encoding: "utf8" });
    assert.match(stdout, /complete .*adyen-kit/, stderr);
  });
});
