import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialKey } from "@adyen-kit/rotate";
import fc from "fast-check";
import { credential } from "./records.ts";

const keyOf = (platform: string) => credentialKey({ ...credential, platform });

test("a platform is one, however its URL is written", () => {
  const same: readonly (readonly string[])[] = [
    ["test", "TEST", " test ", "https://management-test.adyen.com", "https://management-test.adyen.com/v3/"],
    ["live", "Live", "https://management-live.adyen.com:443"],
    [
      "http://127.0.0.1:4310",
      "http://localhost:4310/",
      "127.0.0.1:4310",
      "localhost:4310/",
      "HTTP://LocalHost:4310//",
      "http://[::1]:4310",
      "http://127.1:4310",
      "http://0.0.0.0:4310",
      "http://[::ffff:127.0.0.1]:4310",
      "http://sandbox.localhost.:4310",
    ],
    ["https://adyen.example", "https://ADYEN.example:443/", "adyen.example", "https://adyen.example."],
    ["http://adyen.example", "http://adyen.example:80/"],
    ["https://adyen.example/World", "https://adyen.example/World/"],
  ];
  const keys = same.map((platforms) => new Set(platforms.map(keyOf)));
  for (const [index, set] of keys.entries())
    assert.equal(set.size, 1, `${same[index]?.join(" ")}: ${[...set].join(" ")}`);
  assert.equal(new Set(keys.flatMap((set) => [...set])).size, same.length, "and different ones are different");
  assert.notEqual(keyOf("https://adyen.example/world"), keyOf("https://adyen.example/World"), "paths have case");
});

test("anything is some platform", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (platform) => {
      assert.equal(keyOf(platform), keyOf(` ${platform} `));
      assert.ok(keyOf(platform).endsWith(":S2-1"));
    }),
  );
});
