import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test, type TestContext } from "node:test";
import { adyenKeys, Secret } from "@adyen-kit/rotate";
import { type FleetEvent, type FleetMember, type FleetMetrics, openFleetMetrics } from "@adyen-kit/rotate/fleet";
import { startSandbox } from "@adyen-kit/sandbox";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { fleetMembers, NOW, readerOf } from "./support/fleet-members.ts";

interface Bench {
  readonly metrics: FleetMetrics;
  /** What was reported, as `name unit`, with the points of each: `[attributes, value]`. */
  readonly collect: () => Promise<Record<string, (readonly [object, unknown])[]>>;
}

async function bench(t: TestContext): Promise<Bench> {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  t.after(() => meterProvider.shutdown());
  const beganAt = async (id: string) => (id === "lost" ? undefined : "2026-03-01T00:00:00.000Z");
  return {
    metrics: await openFleetMetrics({ meterProvider, beganAt }),
    async collect() {
      exporter.reset();
      await meterProvider.forceFlush();
      const metrics = exporter.getMetrics().flatMap((all) => all.scopeMetrics.flatMap((scope) => scope.metrics));
      return Object.fromEntries(
        metrics.map(({ descriptor, dataPoints }) => [
          `${descriptor.name} ${descriptor.unit}`,
          dataPoints.map(
            ({ attributes, value }) => [attributes, typeof value === "number" ? value : value.sum] as const,
          ),
        ]),
      );
    },
  };
}

function event(type: FleetEvent["type"], id: string, rotationId = "one"): FleetEvent {
  const credential = { level: "company", accountId: "Acme", credentialId: "S2-1", platform: "test" } as const;
  return { id, type, at: "2026-03-02T01:00:00.000Z", member: "shop", credential, rotationId };
}

describe("metrics of a fleet, by OpenTelemetry's own SDK", () => {
  test("say how the fleet stands whenever they are asked for", async (t) => {
    const { metrics, collect } = await bench(t);
    let members: readonly FleetMember[] = fleetMembers(30);
    const stop = metrics.observe({
      reader: readerOf(() => members),
      clock: { now: async () => new Date(NOW) },
      deadNotifications: async () => [1, 2],
    });
    const found = await collect();
    assert.deepEqual(
      Object.fromEntries(
        found["adyen_kit.fleet.members {member}"]?.map(([attributes, value]) => [
          Object.values(attributes)[0],
          value,
        ]) ?? [],
      ),
      { idle: 18, due: 2, running: 2, waiting: 2, asks: 2, awaitingApproval: 2, failed: 1, untrusted: 1 },
    );
    assert.deepEqual(found["adyen_kit.fleet.safe_time s"], [[{}, 3.4 * 3_600]]);
    assert.deepEqual(found["adyen_kit.fleet.overdue_time s"], [[{}, 30 * 3_600]]);
    assert.deepEqual(found["adyen_kit.fleet.workers {worker}"], [[{}, 2]]);
    assert.deepEqual(found["adyen_kit.fleet.dead_notifications {notification}"], [[{}, 2]]);
    members = [];
    const empty = await collect();
    assert.deepEqual(empty["adyen_kit.fleet.overdue_time s"], [[{}, 0]]);
    assert.deepEqual(empty["adyen_kit.fleet.safe_time s"], [[{}, 24 * 3_600]], "no clock runs");
    stop();
    members = fleetMembers(30);
    assert.deepEqual((await collect())["adyen_kit.fleet.overdue_time s"], [[{}, 0]], "nobody asks any more");
  });

  test("leave out what cannot be read", async (t) => {
    const { metrics, collect } = await bench(t);
    metrics.observe({
      reader: readerOf(() => {
        throw new Error("the database is away");
      }),
      clock: { now: async () => new Date(NOW) },
      deadNotifications: async () => [],
    });
    assert.deepEqual(Object.values(await collect()).flat(), []);
  });

  test("count outcomes and how long rotations took; an event that comes twice counts once", async (t) => {
    const { metrics, collect } = await bench(t);
    for (const one of [
      ...[event("rotation.began", "one:1"), event("rotation.completed", "one:9"), event("rotation.completed", "one:9")],
      ...[event("rotation.asks", "two:4"), event("rotation.ended", "lost:3", "lost"), event("approval.needed", "x")],
    ]) {
      await metrics.event(one);
    }
    metrics.notification("alerts.example", "failed");
    const found = await collect();
    assert.deepEqual(
      found["adyen_kit.rotations {rotation}"],
      ["completed", "asks", "ended"].map((outcome) => [{ "adyen_kit.rotation.outcome": outcome }, 1]),
    );
    assert.deepEqual(found["adyen_kit.rotation.duration s"], [
      [{ "adyen_kit.rotation.outcome": "completed" }, 25 * 3_600],
    ]);
    assert.deepEqual(found["adyen_kit.notifications {notification}"], [
      [{ "adyen_kit.notification.receiver": "alerts.example", "adyen_kit.notification.outcome": "failed" }, 1],
    ]);
  });

  test("count calls of Adyen by account and status, and see no key", async (t) => {
    const { metrics, collect } = await bench(t);
    const sandbox = await startSandbox();
    t.after(() => sandbox.close());
    const { apiKey, baseUrl: platform } = sandbox.connection();
    const keys = adyenKeys({ middleware: metrics.middleware });
    const credential = {
      level: "company",
      accountId: sandbox.seeded?.companyId ?? "",
      credentialId: "S2-0",
      platform,
    } as const;
    await keys.inspect(credential, new Secret(apiKey));
    await keys.probe(platform, new Secret(apiKey));
    await keys.probe(platform, new Secret("AQEwrong"));
    await adyenKeys({ middleware: metrics.middleware }).probe("http://127.0.0.1:9", new Secret(apiKey));
    const calls = (await collect())["adyen_kit.calls {call}"] ?? [];
    const operation = "management/v3/my-api-credential/getApiCredentialDetails";
    assert.deepEqual(calls, [
      [
        {
          "adyen.operation": "management/v3/api-credentials-company-level/getApiCredential",
          "adyen.account": credential.accountId,
          "http.response.status_code": 422,
        },
        1,
      ],
      [{ "adyen.operation": operation, "http.response.status_code": 200 }, 1],
      [{ "adyen.operation": operation, "http.response.status_code": 401 }, 1],
      [{ "adyen.operation": operation, "error.type": "ECONNREFUSED" }, 1],
    ]);
    assert.equal(JSON.stringify(calls).includes(apiKey.slice(0, 12)), false);
  });

  test("are none where OpenTelemetry is not installed", () => {
    const program = `
      import { registerHooks } from "node:module";
      registerHooks({ resolve: (name, context, next) => {
        if (name === "@opentelemetry/api") throw Object.assign(new Error("not installed"), { code: "ERR_MODULE_NOT_FOUND" });
        return next(name, context);
      } });
      const { openFleetMetrics } = await import("@adyen-kit/rotate/fleet");
      const metrics = await openFleetMetrics({ beganAt: async () => undefined });
      await metrics.event({ type: "rotation.completed", id: "1" });
      metrics.observe({})();
      console.log(metrics.middleware.length);`;
    const options = ["--conditions=@adyen-kit/source", "--input-type=module", "--eval", program];
    const ran = spawnSync(process.execPath, options, { cwd: import.meta.dirname, encoding: "utf8", timeout: 60_000 });
    assert.deepEqual([ran.stdout, ran.status], ["0\n", 0], ran.stderr);
  });
});
