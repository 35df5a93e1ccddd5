import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Input, inputs } from "./sandbox-inputs.ts";

/** Milliseconds that one request may hold up all others. A scan of a megabyte that is not linear takes seconds. */
const LONGEST = Number(process.env["PROBE_LOOP_DELAY"] ?? 500);

/** Requests that ask for more work than they should be given, and then a look at the log that has them. */
const child = fork(join(import.meta.dirname, "sandbox-child.ts"), [], { execArgv: ["--conditions=@adyen-kit/source"] });
const told = async <T>() => (await once(child, "message"))[0] as T;
const { url, apiKey, id } = await told<{ url: string; apiKey: string; id: string }>();

async function send({ method, path, body, headers = {} }: Input): Promise<void> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { "x-api-key": apiKey, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body }),
  });
  await response.arrayBuffer();
}

/** On a machine that is busy with others, a loop is held up for longer than it works: then its work counts. */
async function longestDelay(work: () => Promise<void>): Promise<number> {
  child.send("begin");
  await told();
  await work();
  child.send("end");
  const { longest, worked } = await told<{ longest: number; worked: number }>();
  return Math.min(longest, worked);
}

let [passed, failed] = [0, 0];
// The first request of an API loads it, which is not what is measured.
for (const path of ["/v71/paymentMethods", "/v3/me"]) await send({ name: "first", method: "GET", path });
for (const [index, input] of inputs(id).entries()) {
  const longest = await longestDelay(async () => {
    await send(input);
    await send({ name: "log", method: "GET", path: `/_sandbox/requests?after=${index + 2}` });
  });
  if (longest <= LONGEST) passed += 1;
  else failed += 1;
  if (longest > LONGEST)
    process.stdout.write(`  FAILED: ${input.name}: the loop was held up for ${Math.round(longest)} ms\n`);
}
child.disconnect();
process.stdout.write(
  `sandbox, inputs that ask for much work: ${passed} passed, ${failed} failed (each within ${LONGEST} ms)\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
