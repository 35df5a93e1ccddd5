import { sandboxPerWorker } from "../playwright/sandbox-fixture.ts";
import type { Sandbox } from "../sandbox.ts";
import { openTestWorld, type TestWorld } from "./test-world.ts";

type Use<T> = (value: T) => Promise<void>;

/** What {@link adyenFixtures} adds to the context of a test. */
export interface AdyenFixtures {
  /** The sandbox of the worker. */
  readonly sandbox: Sandbox;
  /** A world of that sandbox, for this test alone. */
  readonly adyen: TestWorld;
}

/**
 * Fixtures of Vitest (3.2 or newer), for `test.extend<AdyenFixtures>(adyenFixtures)`: a sandbox for each worker, in memory
 * and in its process, and a world for each test that asks for `adyen`. Playwright Test takes them as well.
 */
export const adyenFixtures: {
  sandbox: typeof sandboxPerWorker;
  adyen: (fixtures: Pick<AdyenFixtures, "sandbox">, use: Use<TestWorld>) => Promise<void>;
} = {
  sandbox: sandboxPerWorker,
  adyen: async ({ sandbox }, use) => {
    const world = await openTestWorld(sandbox);
    try {
      await use(world);
    } finally {
      await world.close();
    }
  },
};
