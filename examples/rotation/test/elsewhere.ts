import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { startSandbox } from "@adyen-kit/sandbox";
import { temporaryFolder } from "../../../packages/rotate/test/helpers.ts";

export const repository = join(import.meta.dirname, "../../..");
const main = join(repository, "packages/cli/src/main.ts");

/** A folder in which the command is installed, and a sandbox in Adyen's place. */
export async function installed(t: TestContext) {
  const folder = await temporaryFolder(t);
  const sandbox = await startSandbox({ randomSeed: t.name, settings: { activationDelaySeconds: 0 } });
  t.after(() => sandbox.close());
  const bin = join(folder, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  const program = join(bin, "adyen-kit");
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" --conditions=@adyen-kit/source "${main}" "$@"\n`);
  await chmod(program, 0o755);
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  const { apiKey, baseUrl } = sandbox.connection();
  await writeEnvFile(join(folder, "admin.env"), { ADYEN_API_KEY: apiKey });
  return { folder, sandbox, program, companyId, credentialId, oldKey, adminKey: apiKey, baseUrl };
}

export async function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, NODE_DISABLE_COMPILE_CACHE: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}
