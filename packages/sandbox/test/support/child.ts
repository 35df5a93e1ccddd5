import { startSandbox } from "@adyen-kit/sandbox";

/** A sandbox in a process of its own, which a test can kill. Says its address and what it seeded. */
const [file] = process.argv.slice(2);
const sandbox = await startSandbox({ file, clock: { frozenAt: "2026-01-01T00:00:00Z" } });
process.send?.({ url: sandbox.url, seeded: sandbox.seeded });
