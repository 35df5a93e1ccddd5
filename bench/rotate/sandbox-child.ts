import { startSandbox } from "../../packages/sandbox/src/index.ts";

/** A sandbox in a process of its own, whose clock is moved by whoever started it. */
const credentials = Number(process.argv[2]);
const sandbox = await startSandbox({
  clock: { frozenAt: "2026-01-01T00:00:00Z" },
  settings: { activationDelaySeconds: 0 },
  seed: { credentials: Array.from({ length: credentials + 1 }, (_, index) => ({ username: `ws_${index}` })) },
});
process.on("message", ({ advance }: { readonly advance?: { readonly days: number; readonly hours: number } }) => {
  const moved = advance === undefined ? Promise.resolve() : sandbox.clock.advance(advance);
  void moved.then(async () => process.send?.((await sandbox.clock.now()).toISOString()));
});
process.on("disconnect", () => process.exit());
const { url, seeded } = sandbox;
process.send?.({ url, companyId: seeded?.companyId, credentials: seeded?.credentials });
