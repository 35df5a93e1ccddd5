import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog } from "@adyen-kit/client/catalog";

describe("notes", () => {
  test("of an API say what each operation of each of its versions does", async () => {
    for (const { load, loadNotes } of catalog) {
      const [{ operations }, notes] = await Promise.all([load(), loadNotes()]);
      for (const { id, group, name } of operations) assert.match(notes.operations[`${group}/${name}`] ?? "", /\.$/, id);
    }
  });

  test("are one for all versions of an API", async () => {
    const checkout = catalog.filter(({ api }) => api.name === "checkout");
    const [first, ...others] = await Promise.all(checkout.map(({ loadNotes }) => loadNotes()));
    assert.ok(first !== undefined && others.length > 0);
    for (const other of others) assert.equal(other, first);
  });

  test("have no parameter that their API lacks", async () => {
    for (const { api, loadNotes } of catalog) {
      const versions = await Promise.all(
        catalog.filter((other) => other.api.name === api.name).map(({ load }) => load()),
      );
      const names = new Set(
        versions.flatMap(({ operations }) =>
          operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
        ),
      );
      for (const name of Object.keys((await loadNotes()).parameters))
        assert.ok(names.has(name), `${api.name}: ${name}`);
    }
  });
});
