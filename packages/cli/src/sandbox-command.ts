import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError, writeEnvFile } from "@adyen-kit/rotate";
import { type Sandbox, type SandboxOptions, type Seed, startSandbox } from "@adyen-kit/sandbox";
import { ExitCode } from "./exit-code.ts";
import { say } from "./output.ts";

export interface SandboxCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly url?: string;
  readonly controlHost?: readonly string[];
  readonly data: string;
  readonly memory?: boolean;
  readonly db?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly seed?: string;
  readonly frozenAt?: string;
}

/** Runs a sandbox until the process is told to end. */
export async function runSandbox(options: SandboxCommandOptions): Promise<ExitCode> {
  const { port, host, data, memory, db, frozenAt } = options;
  // Listened for from the start: whoever ends it early gets an orderly end too.
  const toldToEnd = untilToldToEnd();
  await mkdir(data, { recursive: true, mode: 0o700 });
  const file = memory === true || db !== undefined ? undefined : join(data, "sandbox.db");
  const seed = options.seed === undefined ? {} : { seed: await readSeed(options.seed) };
  const clock: Pick<SandboxOptions, "clock"> = frozenAt === undefined ? {} : { clock: { frozenAt } };
  const sandbox = await startSandbox({
    port,
    host,
    publicUrl: options.url,
    controlHosts: options.controlHost,
    file,
    database: db,
    ...seed,
    ...clock,
    ...settingsOf(options),
  }).catch(explainPort(port));
  const place = db !== undefined ? "in PostgreSQL" : file === undefined ? "in memory" : `in ${file}`;
  say(`Sandbox on ${sandbox.url}, its state ${place}. Look at it on ${sandbox.url}/_sandbox. Ctrl-C ends it.`);
  await showSeed(sandbox, options.url ?? sandbox.url, data);
  if (host !== "127.0.0.1" && host !== "localhost" && host !== "::1")
    say(`It listens on ${host}: others on your network can reach it.`);
  await toldToEnd;
  await sandbox.close();
  say("Sandbox ended.");
  return ExitCode.done;
}

/** Without a wish, fields that a description does not have are treated as Adyen treats them. */
function settingsOf({ strict, lenient }: SandboxCommandOptions): Pick<SandboxOptions, "settings"> {
  if (strict === true) return { settings: { unknownFields: "refuse" } };
  return lenient === true ? { settings: { unknownFields: "ignore" } } : {};
}

/** The keys go to a file that only its owner can read: a terminal's history is no place for them. */
async function showSeed(sandbox: Sandbox, url: string, data: string): Promise<void> {
  const file = join(data, "sandbox.env");
  if (sandbox.seeded === undefined) {
    say(`It goes on with the state that was there. Its keys were written to ${file} when that was made.`);
    return;
  }
  const { companyId, merchantIds, credentials } = sandbox.seeded;
  const [administrator, ...others] = credentials;
  const values = {
    ADYEN_API_KEY: administrator?.apiKey ?? "",
    ADYEN_BASE_URL: url,
    ADYEN_ENVIRONMENT: "test",
    ...Object.fromEntries(others.map(({ apiKey }, index) => [`OTHER_API_KEY_${index + 1}`, apiKey])),
  };
  await writeEnvFile(file, values);
  say(`Company ${companyId}, merchant accounts ${merchantIds.join(", ")}.`);
  say(`Credentials ${credentials.map(({ id }, index) => (index === 0 ? `${id} (administrates)` : id)).join(", ")}.`);
  say(`Their keys are in ${file}: ADYEN_API_KEY is the administrating one.`);
}

async function readSeed(file: string): Promise<Seed> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Seed;
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? "it is not JSON" : cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--seed ${file}: cannot be read: ${why}.`);
  }
}

function explainPort(port: number): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new UsageError(
        `--port ${port}: something listens there already. Is a sandbox running? Else name another port.`,
      );
    }
    throw error;
  };
}

function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
