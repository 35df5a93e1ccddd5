import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { envVariable } from "@adyen-kit/rotate/env-file";
import { VERSION } from "@adyen-kit/sandbox";
import type { DoctorOptions } from "./doctor.ts";
import { failed, type Look, warning } from "./findings.ts";

/** What the folder and this machine bring. */
export async function lookAtProject({ data }: DoctorOptions, look: Look): Promise<void> {
  // The command does not start on an older one.
  await look("node", async () => `${process.versions.node}, adyen-kit ${VERSION}`);
  await look("git", () => lookAtGit([data.replace(/\/+$/, ""), ".env"]));
  await look("webhook key", async () => lookAtHmacKey());
}

const run = promisify(execFile);

async function lookAtGit(paths: readonly string[]) {
  const git = (...args: readonly string[]) => run("git", [...args]).then(({ stdout }) => stdout.trim());
  const isRepository = await git("rev-parse", "--is-inside-work-tree").then(
    (answer) => answer === "true",
    () => false,
  );
  if (!isRepository) return undefined;
  const tracked = await git("ls-files", "--", ...paths);
  if (tracked !== "")
    return failed(
      "git",
      `${tracked.replaceAll("\n", ", ")}: under version control. git rm --cached takes them out; whatever keys they hold are known to others: rotate them.`,
    );
  // Ends with 1 where none of them is ignored. As a folder, which it need not be yet.
  const asked = paths.map((path, index) => (index === 0 ? `${path}/` : path));
  const ignored = await git("check-ignore", "--", ...asked).catch(() => "");
  const open = asked.filter((path) => !ignored.split("\n").includes(path));
  if (open.length > 0)
    return warning("git", `${open.join(" and ")} may be committed by mistake: adyen-kit init adds them to .gitignore.`);
  return `ignores ${asked.join(" and ")}`;
}

/** The key that webhooks are checked with, where the environment or `.env` has one. */
function lookAtHmacKey() {
  const name = "ADYEN_HMAC_KEY";
  const inFile = existsSync(".env") ? envVariable(readFileSync(".env", "utf8"), name) : undefined;
  const key = process.env[name] || inFile;
  if (key === undefined) return undefined;
  const where = process.env[name] ? `the variable ${name}` : `${name} in .env`;
  // Its length alone: it is a secret.
  return /^[0-9a-f]{64}$/i.test(key)
    ? `${where} has the form of one`
    : failed(
        "webhook key",
        `${where} has ${key.length} characters: it must be 64 hexadecimal digits, as Adyen gives it.`,
      );
}
