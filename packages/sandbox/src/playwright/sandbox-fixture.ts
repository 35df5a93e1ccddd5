import type { Sandbox } from "../sandbox.ts";
import { startSandbox } from "../start.ts";

type Use = (sandbox: Sandbox) => Promise<void>;

/**
 * A fixture of Playwright Test: a sandbox for each worker, in memory and in its process, so that tests that run side by side
 * know nothing of each other. `test.extend({ adyen: sandboxPerWorker })` gives each test `adyen.connection()`,
 * `adyen.checkoutUrl`, `adyen.clock` and `adyen.control`.
 */
export const sandboxPerWorker: [fixture: (fixtures: object, use: Use) => Promise<void>, options: { scope: "worker" }] =
  [
    // Playwright reads the names of the fixtures that it needs out of this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}: object, use: Use) => {
      const sandbox = await startSandbox();
      try {
        await use(sandbox);
      } finally {
        await sandbox.close();
      }
    },
    { scope: "worker" },
  ];
