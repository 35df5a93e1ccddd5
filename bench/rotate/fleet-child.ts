import { appendFileSync } from "node:fs";
import type { AttemptMiddleware } from "../../packages/client/src/index.ts";
import { openFleet } from "../../packages/rotate/src/fleet.ts";
import { adyenKeys, openSink, Secret } from "../../packages/rotate/src/index.ts";
import type { Order, Place } from "./team.ts";
import { workOnEmptyJobs } from "./empty-jobs.ts";

/** A worker in a process of its own: does what it is ordered, and says when it has. */
const place = JSON.parse(process.argv[2] ?? "{}") as Place;

/** What was called, for a loop that calls the same. */
const record: AttemptMiddleware = (request, next) => {
  const { method, url, body } = request;
  const text = typeof body === "string" ? body : body === undefined ? undefined : Buffer.from(body).toString();
  appendFileSync(place.calls, `${JSON.stringify({ method, url, ...(text !== undefined && { body: text }) })}\n`);
  return next(request);
};

let now = new Date(0);
const fleet = await openFleet({
  ...{ connection: place.connection, sealingKey: { file: place.keyFile }, receipts: place.receipts, openSink },
  actor: "bench",
  keys: adyenKeys({ middleware: place.isRecorded ? [record] : [] }),
  callingKey: async () => new Secret(place.callingKey),
  // The sandbox's clock stands still while workers work: nothing is slept for.
  clockOf: () => ({ now: async () => now, sleepUntil: async () => undefined }),
  say: (line) => process.stderr.write(`${line}\n`),
});

process.on("message", (order: Order) => {
  void obey(order).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.({ answer: "ready" });

async function obey(order: Order): Promise<unknown> {
  switch (order.do) {
    case "import":
      return (await fleet.importMembers(order.rows.map((row, index) => ({ line: index + 1, row })))).added.length;
    case "work":
      now = new Date(order.now);
      return fleet.work({ once: true, concurrency: 16, tickSeconds: 0.1 });
    case "count":
      return fleet.counts();
    case "empty jobs":
      return workOnEmptyJobs(place.connection, order.jobs);
  }
}
