import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { secretBench, steps } from "../test/support/secrets-manager.ts";
import { type Death, mortalLine } from "./support/mortal-line.ts";
import { strideOr } from "./support/sweep.ts";

const program = join(import.meta.dirname, "support/lambda-process.ts");

/** What Secrets Manager did until the version was in force. */
interface Trial {
  readonly happened: boolean;
  /** How often a person had to allow another call. */
  readonly allowed: number;
  readonly wrong: readonly string[];
}

/** The function is killed once; Secrets Manager tries again from the first step, as long as it takes. */
async function tryOnce(when: Death["when"], at: number): Promise<Trial> {
  const endings: (() => unknown)[] = [];
  const t = { name: `lambda ${when} ${at}`, after: (work: () => unknown) => void endings.push(work) };
  const bench = await secretBench(t, { clock: "real", settings: { activationDelaySeconds: 0 } });
  let running: ChildProcess | undefined;
  const death: Death = { at, when, calls: 0, kill: () => void running?.kill("SIGKILL") };
  const lines = [
    await mortalLine(bench.server.url, death),
    await mortalLine(bench.credential.platform, death),
  ] as const;
  const event = bench.begin();
  const said: string[] = [];
  const call = async (step: string): Promise<number | null> => {
    const child = spawn(process.execPath, ["--conditions=@adyen-kit/source", program], {
      env: {
        PATH: process.env["PATH"],
        ...bench.environment,
        AWS_ENDPOINT_URL: lines[0].url,
        PROVE_EVENT: JSON.stringify({
          event: event(step),
          credential: { ...bench.credential, platform: lines[1].url },
        }),
      },
      stdio: ["pipe", "pipe", "pipe"],
    });
    running = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(String(chunk)));
    child.stdin.on("error", () => undefined);
    child.stdin.end(bench.adminKey);
    const [code] = (await once(child, "close")) as [number | null];
    return code;
  };
  const wrong: string[] = [];
  let allowed = 0;
  let isDone = false;
  for (let tries = 0; tries < 5 && !isDone; tries += 1) {
    isDone = true;
    for (const step of steps) {
      const code = await call(step);
      if (!(await bench.works(bench.keyIn("AWSCURRENT")))) wrong.push(`after ${step}: AWSCURRENT does not work`);
      if (code === 0) continue;
      isDone = false;
      if (code !== null && said.at(-1)?.includes("Adyen was called for a key") === true) {
        bench.allowAnotherCall();
        allowed += 1;
      } else if (code !== null) wrong.push(`${step}: ${said.at(-1)}`);
      break;
    }
  }
  if (!isDone) wrong.push(`it never ended: ${said.at(-1)}`);
  const { keyIn, oldKey, secret } = bench;
  if (keyIn("AWSPREVIOUS") !== oldKey) wrong.push("AWSPREVIOUS does not hold the old key");
  if (keyIn("AWSCURRENT") === oldKey) wrong.push("AWSCURRENT holds the old key");
  if (secret.stages.has("adyen-kit-call")) wrong.push("the label of the call is left");
  const count = await bench.keyCount();
  if (count > 2 + allowed) wrong.push(`${count} keys, though ${allowed} more were allowed`);
  const keys = [oldKey, bench.adminKey, ...bench.secret.versions.values()];
  const clear = said.some((text) => keys.some((key) => text.includes(key)));
  if (clear) wrong.push("a key in clear in the log");
  for (const line of lines) await line.close();
  for (const ending of endings) await ending();
  return { happened: death.calls >= at, allowed, wrong: wrong.map((what) => `${when} call ${at}: ${what}`) };
}

for (const when of ["before", "after"] as const) {
  test(`the function for Secrets Manager, killed ${when} each of its calls: the key in force works, the next try goes on`, async (t) => {
    const stride = strideOr(3);
    let [points, allowed] = [0, 0];
    const wrong: string[] = [];
    for (let at = when === "before" ? 1 : 2; ; at += stride) {
      const trial = await tryOnce(when, at);
      wrong.push(...trial.wrong);
      if (!trial.happened) break;
      points += 1;
      allowed += trial.allowed;
    }
    t.diagnostic(`${points} calls, every ${stride}.; a person had to allow another call after ${allowed} of them`);
    assert.deepEqual(wrong, []);
    assert.ok(points > 20 / stride, `${points} points`);
    // Killed between what says that Adyen is called and the one write that follows: at the call, and at that write.
    assert.ok(allowed <= 2, `${allowed}`);
  });
}
