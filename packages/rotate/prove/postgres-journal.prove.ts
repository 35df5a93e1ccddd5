import { describe, test } from "node:test";
import { assumptions } from "./support/assumptions.ts";
import { missingJournal } from "./support/journals.ts";
import { fileKinds, missingFor, realKinds, servedKinds } from "./support/stores.ts";
import { strideOr, sweep } from "./support/sweep.ts";

const kinds = [...fileKinds, ...servedKinds, ...realKinds];
const everything = process.env["ADYEN_KIT_PROVE_STRIDE"] !== undefined;

describe("with a journal in PostgreSQL, whatever happens at a touch, all four promises hold", () => {
  for (const [index, assumption] of assumptions.entries()) {
    for (const [at, kind] of kinds.entries()) {
      // The platform as it is thought to be meets .env closely; every assumption meets some kinds, and every kind an assumption.
      if (!everything && at !== 0 && at % assumptions.length !== index) continue;
      test(`${assumption.name}, ${kind}`, async (t) => {
        const missing = (await missingJournal("postgres")) || (await missingFor(kind));
        if (missing !== false) return t.skip(missing);
        await sweep(t, assumption, kind, strideOr(index === 0 && at === 0 ? 12 : 70), "postgres");
      });
    }
  }
});
