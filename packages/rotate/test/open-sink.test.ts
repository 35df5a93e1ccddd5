import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { absoluteTarget, openSink, type Sink, type SinkKind, UsageError } from "../src/index.ts";
import { markLine, parseMarkLine } from "../src/sinks/mark.ts";

describe("targets", () => {
  it("that are malformed are refused, and say how they are written", () => {
    const cases: readonly [string, RegExp][] = [
      ["file:x", /Write one of: env:<path>#<NAME>|env:\.env#ADYEN_API_KEY/],
      ["json:config.json", /Write json:<path>#<place>/],
      ["json:config.json#", /names no place/],
      ["json:config.json#a..b", /names no place/],
      ["yaml:config.yaml#/a~2", /names no place/],
      ["yaml:config.yaml#%zz", /%25 for a %/],
      ["json:c.json?for=sh#a", /for=… is for targets that begin with env:/],
      ["env:.env?for=cmd#K", /for=dotenv, for=sh, for=docker, for=systemd/],
      ["env:.env?mark=yes#K", /mark=none/],
      ["env:.env?x#K", /"x" is not known/],
      ["command:vault", /no command of that name/],
    ];
    for (const [target, reason] of cases) {
      assert.throws(
        () => openSink(target),
        (error) => error instanceof UsageError && reason.test(error.message),
        target,
      );
    }
  });

  it("are made absolute where they name a path", () => {
    assert.equal(absoluteTarget("json:../c.json?mark=none#/a/b", "/srv/app"), "json:/srv/c.json?mark=none#/a/b");
    assert.equal(absoluteTarget("yaml:c.yaml#a.b", "/srv/c#"), "yaml:/srv/c#/c.yaml#a.b");
    assert.equal(absoluteTarget("command:vault", "/srv"), "command:vault");
  });

  it("are one place under one identity", async () => {
    const ids = await Promise.all(
      ["json:/tmp/c.json#a.b", "yaml:/tmp/../tmp/c.json#/a/b", "json:/tmp/c.json?mark=none#a.b"].map((target) =>
        openSink(target).identity(),
      ),
    );
    assert.equal(new Set(ids).size, 1);
    const [one, other] = await Promise.all(
      ["env:/tmp/.env#K", "env:/tmp/.env?for=docker#K"].map((target) => openSink(target).identity()),
    );
    assert.equal(one, other);
  });

  it("of further kinds come from whoever adds them", () => {
    const sink = {} as Sink;
    const kind: SinkKind = {
      scheme: "notes",
      example: "notes:shop",
      open: () => sink,
      absolute: (target, folder) => `${target}@${folder}`,
    };
    assert.equal(openSink("notes:x", { kinds: [kind] }), sink);
    assert.equal(absoluteTarget("notes:x", "/srv", { kinds: [kind] }), "notes:x@/srv");
    assert.throws(() => openSink("other:x", { kinds: [kind] }), /notes:shop/);
    for (const scheme of ["env", "Notes", ""]) {
      assert.throws(() => openSink("notes:x", { kinds: [{ ...kind, scheme }] }), UsageError);
    }
  });
});

describe("a mark in a comment", () => {
  it("is read back equal, in one line without quotes and backslashes", () => {
    const text = fc.string({ unit: "binary" });
    const places = fc.string({ unit: "binary", minLength: 1 });
    const marks = fc.record(
      {
        credentialId: text,
        platform: text,
        rotationId: text,
        fingerprint: text,
        generatedAt: text,
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(marks, places, (mark, place) => {
        const line = markLine(place, mark);
        assert.match(line, /^# [^'"`\\\r\n$]*$/);
        assert.deepEqual(parseMarkLine(`  ${line} `, place), mark);
        assert.equal(parseMarkLine(line, `${place}x`), undefined);
      }),
    );
    assert.equal(
      parseMarkLine("# adyen-kit: K holds a key: credential=%zz platform= rotation= fingerprint= generated=", "K"),
      undefined,
    );
  });
});
