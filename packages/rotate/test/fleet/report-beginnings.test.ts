import assert from "node:assert/strict";
import { after, describe, test, type TestContext } from "node:test";
import type { FleetEvent } from "@adyen-kit/rotate/fleet";
import { startPostgres } from "../../../sandbox/test/support/postgres.ts";
import { clockOf } from "../support.ts";
import { fleetBench } from "../support/fleet.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

/** What happened in a first look at one member whose new key works after some seconds: events, and waits of the look. */
async function firstLook(t: TestContext, onFleetEvent: (event: FleetEvent) => void) {
  const { open, lines, sandbox } = await fleetBench(t, postgres, {
    ...{ members: 1, settings: { activationDelaySeconds: 10 } },
  });
  const happened: string[] = [];
  const clock = clockOf(sandbox);
  const fleet = await open({
    clockOf: () => ({
      now: () => clock.now(),
      async sleepUntil(time, signal) {
        happened.push("wait");
        await clock.sleepUntil(time, signal);
      },
    }),
    onFleetEvent(event) {
      happened.push(event.type);
      onFleetEvent(event);
    },
  });
  await fleet.importMembers(lines());
  await fleet.work({ once: true });
  return { happened, fleet, sandbox };
}

describe("that a rotation has begun", { skip: postgres.missing ?? false }, () => {
  test("is reported before its first wait, and once", async (t) => {
    const { happened } = await firstLook(t, () => undefined);
    assert.equal(happened[0], "rotation.began");
    assert.ok(happened.includes("wait"));
    assert.equal(happened.filter((one) => one === "rotation.began").length, 1);
  });

  test("is reported again where it could not be, and holds up no rotation", async (t) => {
    let tries = 0;
    const { happened, fleet } = await firstLook(t, ({ type }) => {
      tries += type === "rotation.began" ? 1 : 0;
      if (tries === 1) throw new Error("the receiver is down");
    });
    assert.deepEqual(
      happened.filter((one) => one === "rotation.began"),
      ["rotation.began", "rotation.began"],
    );
    assert.ok(happened.lastIndexOf("wait") < happened.lastIndexOf("rotation.began"), "when the look ends");
    assert.equal((await fleet.members())[0]?.phase, "draining");
  });
});
