import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type Input, inputs } from "./sandbox-inputs.ts";
import { tellSummary } from "./summary.ts";

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

/** Milliseconds for which the sandbox was held up since it was asked before. */
async function longestDelay(): Promise<number> {
  child.send("how long");
  return (await told<{ longest: number }>()).longest;
}

const all = inputs(id);
const failures: string[] = [];
// The first request of an API loads it, which is not what is measured.
for (const path of ["/v71/paymentMethods", "/v3/me"]) await send({ name: "first", method: "GET", path });
await longestDelay();
for (const [index, input] of all.entries()) {
  await send(input);
  await send({ name: "log", method: "GET", path: `/_sandbox/requests?after=${index + 2}` });
  const longest = await longestDelay();
  if (longest > LONGEST) failures.push(`${input.name}: the loop was held up for ${Math.round(longest)} ms`);
}
child.disconnect();
tellSummary(
  `sandbox, inputs that ask for much work (each within ${LONGEST} ms)`,
  all.length - failures.length,
  failures,
);
