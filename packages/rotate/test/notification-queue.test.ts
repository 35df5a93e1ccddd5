import assert from "node:assert/strict";
import { after, describe, test, type TestContext } from "node:test";
import type { Delivery, NotificationReceiver } from "@adyen-kit/rotate";
import {
  type FleetEvent,
  type NotificationQueue,
  type NotificationQueueOptions,
  openNotificationQueue,
  readDeadNotifications,
  resendDeadNotifications,
} from "@adyen-kit/rotate/fleet";
import pg from "pg";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

const event: FleetEvent = {
  ...{ id: "rotation-1:7", at: "2026-01-01T00:00:00.000Z", type: "rotation.asks", member: "shop" },
  credential: { level: "company", accountId: "AcmeGroup", credentialId: "S2-1", platform: "test" },
};

interface Listening extends NotificationReceiver {
  readonly got: string[];
  /** Resolves when it has got so many. */
  until(count: number): Promise<void>;
}

function receiver(name: string, answer: (tries: number) => Delivery, wants: FleetEvent["type"][] = []): Listening {
  const got: string[] = [];
  let wake = () => {};
  return {
    ...{ name, got },
    wants: ({ type }) => wants.length === 0 || wants.includes(type),
    async deliver({ id }) {
      got.push(id);
      wake();
      return answer(got.length);
    },
    async until(count) {
      while (got.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

const delivered: Delivery = { kind: "delivered" };
const down: Delivery = { kind: "failed", reason: "it answered 500" };

describe("notifications of a fleet, through pg-boss", { skip: postgres.missing ?? false }, () => {
  async function bench(t: TestContext) {
    const connection = await postgres.freshDatabase();
    const opened: NotificationQueue[] = [];
    t.after(async () => {
      await Promise.all(opened.map((queue) => queue.close()));
      await postgres.drop(connection);
    });
    const open = async (receivers: readonly NotificationReceiver[], more: Partial<NotificationQueueOptions> = {}) => {
      const queue = await openNotificationQueue({ connection, receivers, firstPauseSeconds: 1, ...more });
      opened.push(queue);
      return queue;
    };
    return { connection, open };
  }

  test("are tried until they are delivered, each receiver by itself, an event once", async (t) => {
    const { open } = await bench(t);
    const flaky = receiver("flaky", (tries) => (tries < 2 ? down : delivered));
    const well = receiver("well", () => delivered);
    const other = receiver("other", () => delivered, ["rotation.completed"]);
    const said: string[] = [];
    const queue = await open([flaky, well, other], { say: (line) => void said.push(line) });
    await queue.publish(event);
    await queue.publish(event);
    await queue.publish({ ...event, id: "rotation-1:9", type: "rotation.completed" });
    await queue.deliver();
    await Promise.all([flaky.until(3), well.until(2), other.until(1)]);
    assert.deepEqual([flaky.got.length, well.got.length, other.got], [3, 2, ["rotation-1:9"]]);
    assert.match(said.join("\n"), /^Notification of flaky, rotation\.\w+ of shop: it answered 500$/);
    assert.deepEqual(await queue.dead(), []);
  });

  test("are dead where nobody took them in the end, and are shown so; what is in the database is no secret", async (t) => {
    const { connection, open } = await bench(t);
    assert.deepEqual(await readDeadNotifications({ connection }), [], "nothing was ever queued");
    const off = receiver("off", () => down);
    const gone = receiver("gone", () => ({ kind: "failed", reason: "it answered 410", final: true }));
    const deliveries: string[] = [];
    const onDelivery = (name: string, { kind }: Delivery) => void deliveries.push(`${name} ${kind}`);
    const queue = await open([off, gone], { retries: 1, onDelivery });
    await queue.publish(event);
    await queue.deliver();
    await Promise.all([off.until(2), gone.until(1)]);
    const dead = await untilDead(queue, 2);
    assert.deepEqual(
      dead.map(({ receiver: name, event: type, member, reason }) => [name, type, member, reason]).toSorted(),
      [
        ["gone", "rotation.asks", "shop", "it answered 410"],
        ["off", "rotation.asks", "shop", "it answered 500"],
      ],
    );
    assert.deepEqual(await readDeadNotifications({ connection }), dead);
    assert.deepEqual(deliveries.toSorted(), ["gone failed", "off failed", "off failed"]);
    const client = new pg.Client({ connectionString: connection });
    await client.connect();
    const { rows } = await client.query<{ data: unknown }>("SELECT data FROM adyen_kit_jobs.job");
    await client.end();
    assert.deepEqual(rows.map(({ data }) => data).at(-1), { receiver: "off", event });
  });

  test("that are dead are sent once more where a person says so, one or all, with the id of their event", async (t) => {
    const { connection, open } = await bench(t);
    assert.equal(await resendDeadNotifications({ connection }, "all"), 0, "nothing was ever queued");
    let isUp = false;
    const gone = (name: string) =>
      receiver(name, () => (isUp ? delivered : { kind: "failed", reason: "it answered 410", final: true }));
    const [pager, alerts] = [gone("pager"), gone("alerts")];
    const queue = await open([pager, alerts]);
    await queue.publish(event);
    await queue.publish({ ...event, id: "rotation-1:8" });
    await queue.deliver();
    const dead = await untilDead(queue, 4);
    const unknown = "00000000-0000-4000-8000-000000000000";
    for (const ids of [[unknown], ["of no form"], []])
      assert.equal(await resendDeadNotifications({ connection }, ids), 0);
    isUp = true;
    const one = dead.find(({ receiver: name }) => name === "pager");
    assert.equal(await resendDeadNotifications({ connection }, [one?.id ?? "", unknown]), 1);
    await pager.until(3);
    assert.deepEqual([pager.got.length, alerts.got.length], [3, 2]);
    assert.deepEqual(
      await queue.dead(),
      dead.filter(({ id }) => id !== one?.id),
    );
    assert.equal(await resendDeadNotifications({ connection }, "all"), 3);
    await Promise.all([pager.until(4), alerts.until(4)]);
    for (const { got } of [pager, alerts])
      assert.deepEqual(got.toSorted(), ["rotation-1:7", "rotation-1:7", "rotation-1:8", "rotation-1:8"]);
    assert.deepEqual(await queue.dead(), []);
  });

  test("outlive the worker that queued them", async (t) => {
    const { open } = await bench(t);
    const first = await open([receiver("alerts", () => delivered)]);
    await first.publish(event);
    await first.close();
    const alerts = receiver("alerts", () => delivered);
    const second = await open([alerts]);
    await second.deliver();
    await alerts.until(1);
    assert.deepEqual(alerts.got, [event.id]);
  });
});

async function untilDead(queue: NotificationQueue, count: number): ReturnType<NotificationQueue["dead"]> {
  for (;;) {
    const dead = await queue.dead();
    if (dead.length >= count) return dead;
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
