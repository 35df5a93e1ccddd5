import { join } from "node:path";
import { UsageError } from "@adyen-kit/rotate/usage";
import { type SandboxOptions, type Seeded, startSandbox } from "@adyen-kit/sandbox";
import { ExitCode } from "./exit-code.ts";
import { printResult, say } from "./output.ts";
import { openControlToken } from "./sandbox/control-token.ts";
import { KeysFile } from "./sandbox/keys-file.ts";
import { openDataFolder } from "./sandbox/private-files.ts";
import { sayRequest } from "./sandbox/request-line.ts";
import { seedOf } from "./sandbox/seed-file.ts";
import { startLine } from "./sandbox/start-line.ts";
import { limitYoungGeneration } from "./sandbox/young-generation.ts";
import { type FolderTls, openTls } from "./sandbox/tls-files.ts";

export interface SandboxCommandOptions {
  readonly port: number;
  readonly host: string;
  readonly url?: string;
  readonly controlHost?: readonly string[];
  readonly tls?: boolean;
  readonly data: string;
  readonly memory?: boolean;
  readonly db?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly seed?: string;
  readonly newKeys?: boolean;
  readonly frozenAt?: string;
  readonly randomSeed?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** Runs a sandbox until the process gets a signal to end. */
export async function runSandbox(options: SandboxCommandOptions): Promise<ExitCode> {
  const { port, host, data, memory, db, frozenAt, randomSeed } = options;
  // Listened for from the start: whoever ends it early gets an orderly end too.
  const toldToEnd = untilToldToEnd();
  limitYoungGeneration();
  openDataFolder(data);
  const file = memory === true || db !== undefined ? undefined : join(data, "sandbox.db");
  const keys = KeysFile.open(join(data, "sandbox.env"));
  const tokenFile = join(data, "control-token");
  const tls = options.tls === true ? await openTls(data, namesOf(options)) : undefined;
  const seed = await seedOf(options.seed);
  const clock: Pick<SandboxOptions, "clock"> = frozenAt === undefined ? {} : { clock: { frozenAt } };
  let kept: string | undefined;
  const sandbox = await startSandbox({
    port,
    host,
    publicUrl: options.url,
    controlHosts: options.controlHost,
    controlToken: openControlToken(tokenFile),
    file,
    database: db,
    tls,
    // Keys that are the same in every run are not those of another state.
    seed: randomSeed === undefined ? keys.seedWithKeys(seed) : seed,
    randomSeed,
    onRequest: showsRequests(options) ? (request) => sayRequest(request, new Date()) : undefined,
    // In one step with the state: keys that cannot be written are not made.
    onSeeded: (seeded) => (kept = keys.writeKeys(seeded) ?? kept),
    ...clock,
    ...settingsOf(options),
  }).catch(explainPort(port));
  try {
    const place = db !== undefined ? "in PostgreSQL" : file === undefined ? "in memory" : `in ${file}`;
    say(`Sandbox on ${sandbox.url}, its state ${place}. Look at it on ${sandbox.url}/_sandbox. Ctrl-C ends it.`);
    if (sandbox.seeded === undefined && options.newKeys === true) keys.writeKeys(await sandbox.control.renewKeys());
    const isKnown = keys.firstKey !== undefined && (await sandbox.control.knowsKey(keys.firstKey));
    if (isKnown) keys.writeAddress(options.url ?? sandbox.url);
    if (sandbox.seeded !== undefined) showSeed(sandbox.seeded, keys, kept);
    else showState(keys, isKnown, options);
    if (tls !== undefined) showTls(tls);
    say(
      `Drop-in: environment "test", and ${sandbox.checkoutUrl} as its _environmentUrls. docs/guides/drop-in.md says more.`,
    );
    showReach(options, tokenFile);
    if (options.json === true) {
      const credentials = isKnown ? keys.path : undefined;
      const state = db !== undefined ? "postgres" : (file ?? "memory");
      const files = { credentials, controlToken: tokenFile, authority: tls?.authorityFile, state };
      printResult({}, false, JSON.stringify(startLine(sandbox, files)));
    }
    await toldToEnd;
  } finally {
    await sandbox.close();
  }
  say("Sandbox ended.");
  return ExitCode.done;
}

/** On a terminal, unless somebody wants quiet. A program that does not read would hold the sandbox up. */
function showsRequests({ quiet, verbose }: SandboxCommandOptions): boolean {
  return verbose === true || (quiet !== true && process.stderr.isTTY);
}

/** Without the option, fields that a description does not have are treated as Adyen treats them. */
function settingsOf({ strict, lenient }: SandboxCommandOptions): Pick<SandboxOptions, "settings"> {
  if (strict === true) return { settings: { unknownFields: "refuse" } };
  return lenient === true ? { settings: { unknownFields: "ignore" } } : {};
}

/** The keys go to a file that only its owner can read: a terminal's history is no place for them. */
function showSeed({ companyId, merchantIds, credentials }: Seeded, keys: KeysFile, kept: string | undefined): void {
  say(`Company ${companyId}, merchant accounts ${merchantIds.join(", ")}.`);
  say(`Credentials ${credentials.map(({ id }, index) => (index === 0 ? `${id} (administrates)` : id)).join(", ")}.`);
  if (kept !== undefined) say(`${keys.path} had keys of another state: they are in ${kept} now.`);
  say(`Their keys are in ${keys.path}: ADYEN_API_KEY is the administrating one.`);
}

/** What there was already, and what of the options had no effect on it. */
function showState({ path }: KeysFile, isKnown: boolean, { seed, newKeys }: SandboxCommandOptions): void {
  if (seed !== undefined)
    say(`--seed ${seed} was not used: there is a state already. Another folder (--data) or --memory begins with it.`);
  const keys =
    newKeys === true
      ? `Its keys were made anew and are in ${path}; those before have ended.`
      : isKnown
        ? `Its keys are in ${path}.`
        : `Its keys are not in ${path}: --new-keys makes them anew.`;
  say(`It goes on with the state that was there. ${keys}`);
}

function showTls({ authorityFile, isNew }: FolderTls): void {
  if (isNew) say("Its certificate is new: programs that trusted one before are to trust this one's authority.");
  say(`Programs trust it by its authority, ${authorityFile}: NODE_EXTRA_CA_CERTS for Node.js; docs/tls.md has others.`);
}

/** What else it is called as: the address it listens on, where it is one, the host of its URL, and names that lead here. */
function namesOf({ host, url, controlHost = [] }: SandboxCommandOptions): string[] {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const named = url !== undefined && URL.canParse(url) ? [new URL(url).hostname.replace(/^\[|\]$/g, "")] : [];
  return [...(isEverywhere ? [] : [host]), ...named, ...controlHost];
}

function showReach({ host, url, controlHost = [] }: SandboxCommandOptions, tokenFile: string): void {
  const isLoopback = ["127.0.0.1", "localhost", "::1"].includes(host);
  if (!isLoopback) say(`It listens on ${host}: others on your network can reach it.`);
  if (!isLoopback || url !== undefined || controlHost.length > 0)
    say(`Where others can reach it, /_sandbox asks for the token in ${tokenFile}.`);
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
