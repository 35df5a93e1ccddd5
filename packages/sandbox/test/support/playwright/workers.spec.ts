import type { Sandbox } from "@adyen-kit/sandbox";
import { sandboxPerWorker } from "@adyen-kit/sandbox/playwright";
import { type AdyenFixtures, adyenFixtures } from "@adyen-kit/sandbox/vitest";
import { expect, test as base } from "@playwright/test";

/** Run by sandbox-fixture.prove.ts: each test says which sandbox it was given. */
const test = base.extend<object, { adyen: Sandbox }>({ adyen: sandboxPerWorker });

for (const name of ["one", "two", "three", "four"]) {
  test(name, async ({ adyen }, { parallelIndex }) => {
    const { apiKey, baseUrl } = adyen.connection();
    const { status } = await fetch(`${baseUrl}/v3/me`, { headers: { "x-api-key": apiKey } });
    process.stdout.write(`worker ${parallelIndex} ${baseUrl} ${status}\n`);
  });
}

const worlds = base.extend<Pick<AdyenFixtures, "adyen">, Pick<AdyenFixtures, "sandbox">>(adyenFixtures);

worlds("a world of its own", async ({ adyen, sandbox }) => {
  await adyen.clock.freeze("2024-01-01T00:00:00Z");
  expect((await sandbox.clock.now()).getTime()).toBeGreaterThan((await adyen.clock.now()).getTime());
  expect(adyen.webhooks.received).toEqual([]);
});
