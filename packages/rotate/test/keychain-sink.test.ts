import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, describe, it } from "node:test";
import { openSink, SinkConflictError, Secret, UsageError } from "../src/index.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { markOf } from "./support/sinks.ts";
import { startKeyring } from "./support/stores/keyring.ts";

const keyring = await startKeyring();
after(() => keyring.stop());
const skip = keyring.missing;
const onlyLinux = process.platform === "linux" ? false : "only Linux shows the files that a process has open";
let made = 0;

sinkContract(
  "a keychain: gnome-keyring",
  async (): Promise<StoreUnderTest> => {
    made += 1;
    const service = `shop ${made}`;
    return {
      open: () => openSink(`keychain:${service}/adyen`),
      openOtherwise: () => openSink(`keychain:${encodeURIComponent(service)}/%61dyen`),
      openElsewhere: () => openSink(`keychain:${service}/other`),
      consumed: () => keyring.lookup(service, "adyen"),
      edit: (value) => keyring.store(service, "adyen", value),
      removeMark: () => keyring.store(`${service} (adyen-kit)`, "adyen", undefined),
      snapshot: async () => [
        await keyring.lookup(service, "adyen"),
        await keyring.lookup(`${service} (adyen-kit)`, "adyen"),
      ],
      isExclusive: true,
      faults: { expire: keyring.lock, mend: keyring.unlock },
    };
  },
  { skip, isServed: true, runs: 6 },
);

describe("an entry of a keychain", { skip }, () => {
  it("is read and changed by libsecret's own program, which is noticed", async () => {
    const sink = openSink("keychain:desk/adyen");
    await keyring.store("desk", "adyen", "of-a-colleague");
    await assert.rejects(
      sink.write(new Secret("AQE-new"), { replaces: [undefined], mark: markOf("AQE-new") }),
      SinkConflictError,
    );
    await sink.write(new Secret("AQE-new"), {
      replaces: [new Secret("of-a-colleague").fingerprint],
      mark: markOf("AQE-new"),
    });
    assert.equal(await keyring.lookup("desk", "adyen"), "AQE-new");
  });

  it("is looked at over one connection, however often", { skip: skip || onlyLinux }, async () => {
    await keyring.store("desk", "often", "of-a-colleague");
    const look = () => openSink("keychain:desk/often").read();
    await look();
    const before = readdirSync("/proc/self/fd").length;
    for (let count = 0; count < 200; count += 1) await look();
    assert.ok(readdirSync("/proc/self/fd").length - before < 10);
  });

  it("is refused with what is wrong in it", () => {
    assert.throws(
      () => openSink("keychain:shop"),
      (error) => error instanceof UsageError && /keychain:shop\/adyen-api-key/.test(error.message),
    );
  });
});
