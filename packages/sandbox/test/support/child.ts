import { startSandbox } from "@adyen-kit/sandbox";

/** A sandbox in a process of its own, which a test can kill. Says its address and what it seeded. */
const [place = ""] = process.argv.slice(2);
const store = place.startsWith("postgres:") ? { database: place } : { file: place };
const sandbox = await startSandbox({
  ...store,
  clock: { frozenAt: "2026-01-01T00:00:00Z" },
  settings: { multiplePartialCaptures: true },
});
process.send?.({ url: sandbox.url, seeded: sandbox.seeded });
