import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeEnvFile } from "@adyen-kit/rotate";
import { startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { type Line, openLine } from "./line.ts";

const main = join(import.meta.dirname, "../../../cli/src/main.ts");
const faults = pathToFileURL(join(import.meta.dirname, "process-faults.mjs")).href;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** The command in real processes, and everything that it writes. */
export interface Scene {
  readonly folder: string;
  /** Journal and its key; on a disk of their own where the proof needs one. */
  readonly home: string;
  readonly line: Line;
  rotate(env?: Readonly<Record<string, string>>, started?: (child: ChildProcess) => void): Promise<Ended>;
  resume(): Promise<Ended>;
  /** Resumes until the new key is in place, and gives what speaks against it. */
  finish(): Promise<readonly string[]>;
  /** The key in `.env` works now. */
  works(): Promise<boolean>;
  /** Where a key stands in clear that must not stand there. */
  scan(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface SceneOptions {
  readonly home?: string;
  /** Happens while the first answer with a new key is on its way. */
  readonly whileAnswering?: (child: ChildProcess, home: string) => Promise<void>;
}

export async function openScene(seed: string, { home: given, whileAnswering }: SceneOptions = {}): Promise<Scene> {
  const sandbox = await startSandbox({ randomSeed: seed, settings: { activationDelaySeconds: 0 } });
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-prove-"));
  const home = given ?? join(folder, ".adyen-kit");
  const { companyId = "", credentials = [] } = sandbox.seeded ?? {};
  const { id: credentialId = "", apiKey: oldKey = "" } = credentials[1] ?? {};
  const envFile = join(folder, ".env");
  await writeEnvFile(envFile, { ADYEN_API_KEY: oldKey });
  const connection = sandbox.connection();
  let running: ChildProcess | undefined;
  const line = await openLine(connection.baseUrl, async () => {
    if (running !== undefined) await whileAnswering?.(running, home);
  });
  const outputs: string[] = [];
  const seen: string[] = [];
  const places = ["--journal", join(home, "journal.db"), "--key-file", join(home, "journal.key")];

  async function run(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    started?: (child: ChildProcess) => void,
  ): Promise<Ended> {
    const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ADYEN_|NODE_TEST)/.test(name)));
    const child = spawn(
      process.execPath,
      ["--conditions=@adyen-kit/source", "--import", faults, main, "keys", ...args, ...places, "--json"],
      {
        cwd: folder,
        env: { ...clean, ADYEN_API_KEY: connection.apiKey, ADYEN_BASE_URL: line.url, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    running = child;
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        look(child);
      });
    }
    started?.(child);
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    outputs.push(output);
    return { code, signal, output };
  }

  /** What every other user of the machine can read of the process. */
  function look({ pid }: ChildProcess): void {
    void readFile(`/proc/${pid}/cmdline`, "utf8").then(
      (text) => seen.push(text),
      () => undefined,
    );
  }

  const stored = async () => parse(await readFile(envFile, "utf8"))["ADYEN_API_KEY"] ?? "";
  const works = async () => {
    const { status } = await fetch(`${sandbox.url}/v3/me`, { headers: { "x-api-key": await stored() } });
    return status !== 401;
  };
  const resume = () => run(["resume"]);
  return {
    folder,
    home,
    line,
    works,
    resume,
    rotate: (env, started) =>
      run(
        [
          ...["rotate", "--company", companyId, "--credential", credentialId],
          ...["--to", "env:.env#ADYEN_API_KEY", "--probe-every", "0.05"],
        ],
        env,
        started,
      ),
    async finish() {
      const wrong: string[] = [];
      for (let tries = 0; tries < 3; tries += 1) {
        const { output } = await resume();
        if (!(await works())) wrong.push("promise 2: .env holds a key that does not work");
        if (/"because": "overlap"/.test(output)) break;
        if (/"outcomes": \[\]/.test(output) && line.generated() === 0) {
          const again = await run([
            ...["rotate", "--company", companyId, "--credential", credentialId],
            ...["--to", "env:.env#ADYEN_API_KEY", "--probe-every", "0.05"],
          ]);
          if (/"because": "overlap"/.test(again.output)) break;
        }
        if (tries === 2) wrong.push(`it does not get its key in place: ${output}`);
      }
      const key = await stored();
      if (key === oldKey || !line.keys.includes(key))
        wrong.push("promise 1: .env does not hold a key that was answered");
      return wrong;
    },
    async scan() {
      const found: string[] = [];
      const secrets = [...new Set([oldKey, connection.apiKey, ...line.keys])];
      const clear = (text: string | Buffer) => secrets.some((secret) => text.includes(secret));
      for (const output of outputs) if (clear(output)) found.push(`output: ${output.length} characters`);
      if (seen.some(clear)) found.push("the process list");
      for (const root of new Set([folder, home])) {
        for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
          const file = join(entry.parentPath, entry.name);
          if (entry.isFile() && file !== envFile && clear(await readFile(file))) found.push(file);
        }
      }
      assert.ok(outputs.length > 0 && seen.length > 0, "something was looked at");
      return found;
    },
    async close() {
      await line.close();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
