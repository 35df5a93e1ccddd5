import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { type Sandbox, type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";

const main = join(import.meta.dirname, "../src/main.ts");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stderr has this, rejects when the command ends before. */
  says(text: string): Promise<void>;
  /** What it has said so far. */
  output(): string;
}

/** The command in a process of its own, without a terminal. */
export function start(
  args: readonly string[],
  { cwd, env = {}, stdin = "ignore" }: { cwd: string; env?: Record<string, string>; stdin?: "ignore" | "pipe" },
): Running {
  const clean = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("ADYEN_") && !name.startsWith("NODE_TEST")),
  );
  const child = spawn(process.execPath, ["--conditions=@adyen-kit/source", main, ...args], {
    cwd,
    env: { ...clean, ...env },
    stdio: [stdin, "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr }));
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!stderr.includes(text)) return;
        child.stderr?.off("data", look);
        resolve();
      };
      child.stderr?.on("data", look);
      ended.then(() => reject(new Error(`It ended without "${text}":\n${stderr}`)), reject);
      look();
    });
  return { child, ended, says, output: () => stderr };
}

/** A sandbox, and a folder whose `.env` holds the key in use. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly credentialId: string;
  readonly oldKey: string;
  readonly env: Record<string, string>;
  /** Arguments of a rotation of the credential into `.env`. */
  readonly rotation: readonly string[];
  readonly run: (...args: readonly string[]) => Promise<Ended>;
  readonly start: (...args: readonly string[]) => Running;
  /** The same, with something to say to it on stdin. */
  readonly startWithInput: (...args: readonly string[]) => Running;
  readonly stored: () => Promise<string | undefined>;
  readonly accepts: (key: string | undefined) => Promise<boolean>;
  readonly keyCount: () => Promise<number>;
}

export async function bench(t: TestContext, options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await startSandbox({ randomSeed: t.name, settings: { activationDelaySeconds: 0 }, ...options });
  t.after(() => sandbox.close());
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-cli-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  await writeEnvFile(join(folder, ".env"), { ADYEN_API_KEY: oldKey });
  const { apiKey, baseUrl } = sandbox.connection();
  const env = { ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl };
  const target = ["--to", "env:.env#ADYEN_API_KEY"];
  return {
    sandbox,
    folder,
    credentialId,
    oldKey,
    env,
    rotation: [
      "keys",
      "rotate",
      "--company",
      companyId,
      "--credential",
      credentialId,
      ...target,
      "--probe-every",
      "0.05",
    ],
    run: (...args) => start(args, { cwd: folder, env }).ended,
    start: (...args) => start(args, { cwd: folder, env }),
    startWithInput: (...args) => start(args, { cwd: folder, env, stdin: "pipe" }),
    stored: async () => parse(await readFile(join(folder, ".env"), "utf8"))["ADYEN_API_KEY"],
    accepts: async (key) => {
      const { status } = await fetch(`${sandbox.url}/v3/me`, { headers: { "x-api-key": key ?? "" } });
      return status !== 401;
    },
    keyCount: async () => (await sandbox.control.keys(credentialId)).length,
  };
}
