import { monitorEventLoopDelay } from "node:perf_hooks";
import { startSandbox } from "@adyen-kit/sandbox";

/** A sandbox in a process of its own, which tells for how long it did nothing else. */
const delay = monitorEventLoopDelay({ resolution: 1 });
const sandbox = await startSandbox();
const [first, second] = sandbox.seeded?.credentials ?? [];
let before = process.cpuUsage();
process.on("message", (ask) => {
  const { user, system } = process.cpuUsage(before);
  if (ask === "begin") {
    delay.reset();
    before = process.cpuUsage();
  }
  // What held up the loop is known once the loop goes on.
  setTimeout(() => process.send?.({ longest: delay.max / 1e6, worked: (user + system) / 1e3 }), 20);
});
process.on("disconnect", () => process.exit());
delay.enable();
process.send?.({ url: sandbox.url, apiKey: first?.apiKey, id: second?.id });
