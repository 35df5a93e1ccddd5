import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startSandbox } from "@adyen-kit/sandbox";
import { captureAtOnce, post } from "./support/money.ts";
import { startPostgres } from "./support/postgres.ts";
import { startProcess } from "./support/process.ts";
import { accepts, request, startFrozen, subjectOf } from "./support/requests.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

describe("on PostgreSQL", { skip: postgres.missing ?? false }, () => {
  test("a sandbox does what it does in a file, and its state stays", async () => {
    const database = await postgres.freshDatabase();
    const first = await startFrozen({ database });
    const { path } = subjectOf(first);
    const { body } = await request(first, "POST", `${path}/generateApiKey`);
    const apiKey = String(body["apiKey"]);
    assert.equal(await accepts(first, apiKey), false);
    await first.clock.advance({ minutes: 2 });
    assert.equal(await accepts(first, apiKey), true);
    await first.close();
    await using second = await startSandbox({ database });
    assert.equal(second.seeded, undefined);
    assert.equal(await accepts(second, apiKey), true);
  });

  test("several processes keep every rule: money and idempotency keys", async (t) => {
    const database = await postgres.freshDatabase();
    const first = await startProcess(database);
    const processes = [first, await startProcess(database)];
    t.after(() => Promise.all(processes.map(({ kill }) => kill())));
    const apiKey = first.seeded?.credentials[0]?.apiKey ?? "";
    assert.deepEqual(await captureAtOnce(processes, apiKey, 20, 60), { succeeded: 20, failed: 40 });

    const body = {
      ...{ merchantAccount: "AcmeGroup_Web", reference: "once", amount: { currency: "EUR", value: 1 } },
      ...{ returnUrl: "https://shop.example", paymentMethod: { type: "scheme", number: "4111111111111111" } },
    };
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        post(processes[index % 2]?.url ?? "", apiKey, "/payments", body, { "idempotency-key": "one" }),
      ),
    );
    const made = new Set(answers.filter(({ status }) => status === 200).map((each) => each.body["pspReference"]));
    assert.equal(made.size, 1);
    assert.ok(answers.every(({ status, body: { errorCode } }) => status === 200 || errorCode === "704"));
  });

  test("a server that is not there is told of, without its password", async () => {
    await assert.rejects(startSandbox({ database: "postgres://user:hidden@127.0.0.1:1/none" }), (error: Error) => {
      assert.equal(error.name, "StoreError");
      assert.match(error.message, /PostgreSQL cannot be used/);
      assert.equal(error.message.includes("hidden"), false);
      return true;
    });
  });
});
