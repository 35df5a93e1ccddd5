import { adyenKeys, type Clock, openSink, Secret, systemClock } from "@adyen-kit/rotate";
import { openFleet } from "@adyen-kit/rotate/fleet";

/** A worker of a trial, in a process that may be killed at any moment. What it should know comes on standard input. */
interface Order {
  readonly connection: string;
  readonly keyFile: string;
  readonly receipts: string;
  readonly concurrency: number;
  /** By platform. */
  readonly callingKeys: Readonly<Record<string, string>>;
}

/** How far sandboxes are ahead is asked so often, in milliseconds: they are moved by days. */
const askEveryMs = 2_000;

/** The clock of a sandbox, which runs as fast as this machine's and is moved now and then. */
function clockOfSandbox(url: string): Clock {
  let [ahead, askedAt] = [0, -Infinity];
  return {
    async now() {
      if (Date.now() - askedAt > askEveryMs) {
        askedAt = Date.now();
        const response = await fetch(`${url}/_sandbox/clock`).catch(() => undefined);
        if (response?.ok === true) ahead = Date.parse(((await response.json()) as { now: string }).now) - Date.now();
      }
      return new Date(Date.now() + ahead);
    },
    sleepUntil: (time, signal) => systemClock.sleepUntil(new Date(time.getTime() - ahead), signal),
  };
}

let text = "";
for await (const chunk of process.stdin) text += String(chunk);
const { connection, keyFile, receipts, concurrency, callingKeys } = JSON.parse(text) as Order;
const clocks = new Map(Object.keys(callingKeys).map((url) => [url, clockOfSandbox(new URL(url).origin)]));
const stopping = new AbortController();
process.on("SIGTERM", () => stopping.abort(new Error("stopped")));

const open = async () => {
  for (;;) {
    try {
      return await openFleet({
        connection,
        sealingKey: { file: keyFile },
        receipts,
        openSink,
        actor: `worker ${process.pid}`,
        keys: adyenKeys({ timeout: 10_000 }),
        callingKey: async ({ credential }) => new Secret(callingKeys[credential.platform] ?? ""),
        clockOf: (platform) => clocks.get(platform) ?? systemClock,
        say: (line) => process.stderr.write(`${line}\n`),
      });
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }
};
const fleet = await open();
await fleet.work({ concurrency, tickSeconds: 0.5, signal: stopping.signal });
await fleet.close();
