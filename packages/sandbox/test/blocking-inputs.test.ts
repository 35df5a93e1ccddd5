import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { request, startFrozen, subjectOf } from "./support/requests.ts";

/** That each takes little time is probed (`npm run probe`); here: what is answered where there is too much of something. */
describe("a request with far too much in it", () => {
  const many = (count: number, item: (index: number) => string) => Array.from({ length: count }, (_, n) => item(n));

  test("is refused for its origins", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    const origins = many(1_001, (n) => `https://shop-${n}.example.com`);
    const refused = await request(sandbox, "PATCH", path, { body: { allowedOrigins: origins } });
    assert.equal(refused.status, 422);
    assert.equal((await request(sandbox, "PATCH", path, { body: { allowedOrigins: origins.slice(1) } })).status, 200);
    const twice = ["https://a.example", "https://b.example", "https://A.example:443"];
    assert.equal((await request(sandbox, "PATCH", path, { body: { allowedOrigins: twice } })).status, 422);
  });

  test("is told a hundred of its faults", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    for (const body of [
      { roles: many(50_000, (n) => `r${n}`) },
      { associatedMerchantAccounts: many(50_000, String) },
    ]) {
      const { status, body: answer } = await request(sandbox, "PATCH", path, { body });
      assert.deepEqual([status, (answer["invalidFields"] as unknown[]).length], [422, 100]);
    }
  });
});
