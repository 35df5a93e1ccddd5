import { test } from "node:test";
import type { EvidenceRow } from "./support/evidence.ts";
import { shop } from "./support/shop.ts";
import { rows as a } from "./evidence/kind-a.ts";
import { rows as b } from "./evidence/kind-b.ts";
import { rows as c } from "./evidence/kind-c.ts";
import { rows as d } from "./evidence/kind-d.ts";
import { rows as e } from "./evidence/kind-e.ts";
import { rows as f } from "./evidence/kind-f.ts";
import { rows as g } from "./evidence/kind-g.ts";
import { rows as h } from "./evidence/kind-h.ts";
import { rows as i } from "./evidence/kind-i.ts";
import { rows as j } from "./evidence/kind-j.ts";
import { rows as k } from "./evidence/kind-k.ts";
import { rows as l } from "./evidence/kind-l.ts";

/** What public recordings and live tests of others show of the platform: each a test by its right value. */
const rows: readonly EvidenceRow[] = [a, b, c, d, e, f, g, h, i, j, k, l].flat();

test("the sandbox does what the platform was seen to do", async (t) => {
  const shared = await shop(t);
  let held = 0;
  for (const { row, kind, title, run } of rows) {
    await t.test(`${kind}${row === undefined ? "" : ` (row ${row})`}: ${title}`, async (t) => {
      await run({ shop: shared, t });
      held += 1;
    });
  }
  t.diagnostic(`evidence: ${held} held of ${rows.length} given`);
});
