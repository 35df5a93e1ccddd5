import assert from "node:assert/strict";
import { it } from "node:test";
import { Secret } from "@adyen-kit/rotate";
import { journalOfLook } from "../../src/fleet/look-journal.ts";
import { journalBench } from "../journal-support.ts";
import { credential, wholeRotation } from "../records.ts";

const [planned] = wholeRotation(credential, new Date("2026-01-01T00:00:00Z"));

it("a look's journal asks once for a secret, until the lease is another or the secret is shredded", async (t) => {
  const bench = await journalBench(t);
  const stored = await bench.open();
  const look = journalOfLook(stored, () => undefined);
  const rotation = { rotationId: "r1", credential };
  const secrets = [{ name: "previous-1", secret: new Secret("AQE-old") }];
  const lease = await look.acquire(credential, "test", 60_000);
  assert.ok(planned);
  await look.append({ ...rotation, record: planned, secrets, after: 0, lease });
  // What the journal itself has now does not matter to a look that knows the secret.
  await stored.shred("r1");
  assert.equal((await look.unseal("r1", "previous-1")).reveal(), "AQE-old");
  await look.release(lease);
  await look.acquire(credential, "test", 60_000);
  await assert.rejects(look.unseal("r1", "previous-1"), { code: "secret-gone" });

  const other = { rotationId: "r2", credential };
  const again = journalOfLook(stored, () => undefined);
  const held = (await stored.heldLeases())[0];
  assert.ok(held);
  await again.append({ ...other, record: planned, secrets, after: 0, lease: held });
  assert.equal((await again.unseal("r2", "previous-1")).reveal(), "AQE-old");
  await again.shred("r2");
  await assert.rejects(again.unseal("r2", "previous-1"), { code: "secret-gone" });
});
