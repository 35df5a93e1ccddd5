import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { AdyenClient } from "@adyen-kit/client";
import { paymentMethods } from "@adyen-kit/client/checkout/v72/payments";
import { type ContainerBuilder, startSandboxContainer } from "@adyen-kit/sandbox/testcontainers";
import { RemoteSandboxError } from "@adyen-kit/sandbox/testing";
import { load } from "js-yaml";
import { createProgram } from "../src/program.ts";
import { type Running, start } from "./support.ts";

const root = resolve(import.meta.dirname, "../../..");
const dockerfile = readFileSync(join(root, "Dockerfile"), "utf8");

/** What the image is started with, as the Dockerfile has it. */
const ENTRYPOINT = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? "[]") as string[];
const OF_THE_COMMAND = ENTRYPOINT.slice(2);

/** In place of an engine: the image's command as a process of this machine, on the port that it would be bound to. */
function engine(t: TestContext, folder: string) {
  const builder = { environment: {}, port: 0, command: [] as string[] };
  let running: Running | undefined;
  const image: ContainerBuilder<{ getHost(): string; stop(): Promise<void> }> = {
    withEnvironment(environment) {
      builder.environment = environment;
      return this;
    },
    withExposedPorts(...ports) {
      assert.deepEqual(
        ports.map(({ container }) => container),
        [4010],
      );
      builder.port = ports[0]?.host ?? 0;
      return this;
    },
    withCommand(command) {
      builder.command = command;
      return this;
    },
    start: async () => {
      // A process of this machine listens on loopback alone; the name makes it ask for the token all the same.
      const local = ["--host", "127.0.0.1", "--control-host", "adyen", "--data", ".adyen-kit", "--port"];
      const args = [...OF_THE_COMMAND, ...builder.command, ...local, String(builder.port)];
      running = start(args, { cwd: folder, env: builder.environment });
      const stop = async () => {
        running?.child.kill("SIGTERM");
        await running?.ended;
      };
      t.after(stop);
      return { getHost: () => "127.0.0.1", stop };
    },
  };
  return { image, output: () => running?.output() ?? "", ended: () => running?.ended };
}

test("the image's command is one that the program has, listens to the container's network and keeps to /data", () => {
  const [name, ...options] = OF_THE_COMMAND;
  const sandbox = createProgram(() => undefined).commands.find((each) => each.name() === name);
  const known = sandbox?.options.map(({ long }) => long);
  assert.deepEqual(options, ["--host", "0.0.0.0", "--data", "/data"]);
  const command = JSON.parse(/^CMD (.*)$/m.exec(dockerfile)?.[1] ?? "[]") as string[];
  for (const option of [...options, ...command].filter((each) => each.startsWith("--")))
    assert.ok(known?.includes(option), option);
  assert.match(dockerfile, /^USER node$/m);
  assert.match(dockerfile, /^HEALTHCHECK .*\/_sandbox\/health/m);
});

test("a container that Testcontainers starts gives worlds, over the token alone, until it is stopped", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-container-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const { image, output, ended } = engine(t, folder);
  const sandbox = await startSandboxContainer(image, { args: ["--strict"] });
  assert.equal((await fetch(`${sandbox.url}/_sandbox/clock`)).status, 401);

  const world = await sandbox.world("mine", {
    seed: { companyId: "Mine" },
    clock: { frozenAt: "2026-01-01T00:00:00Z" },
  });
  const asked = { body: { merchantAccount: "Mine_Web" } };
  assert.ok((await paymentMethods(new AdyenClient(world.connection()), asked)).paymentMethods);
  assert.equal((await world.clock.advance({ days: 1 })).toISOString(), "2026-01-02T00:00:00.000Z");
  assert.equal((await world.clock.now()).toISOString(), "2026-01-02T00:00:00.000Z");
  await world.control("POST", "/faults", { kind: "error", status: 503, operation: "paymentMethods" });
  const failed = await paymentMethods(new AdyenClient({ ...world.connection(), maxRetries: 0 }), asked).result();
  assert.ok(!failed.ok && "statusCode" in failed.error && failed.error.statusCode === 503);

  await assert.rejects(
    sandbox.world("mine"),
    (error) =>
      error instanceof RemoteSandboxError && error.message === "There is a world mine already: name another one.",
  );
  await assert.rejects(
    sandbox.world("no spaces"),
    (error) => error instanceof RemoteSandboxError && error.status !== undefined,
  );
  await world.close();
  await assert.rejects(world.clock.now(), /There is no world mine/);
  assert.equal(output().includes(sandbox.controlToken), false);
  await sandbox.stop();
  assert.equal((await ended())?.code, 0);
  await assert.rejects(sandbox.world(), /No sandbox answers on/);
});

test("the compose file starts the image, healthy before whoever needs it, and nothing that others could reach", () => {
  const compose = load(readFileSync(join(root, "examples/docker/compose.yaml"), "utf8")) as {
    services: Record<string, { build?: string; ports?: string[]; depends_on?: Record<string, { condition: string }> }>;
  };
  const { adyen, shop } = compose.services;
  assert.equal(resolve(root, "examples/docker", adyen?.build ?? ""), root);
  assert.deepEqual(adyen?.ports, ["127.0.0.1:4010:4010"]);
  assert.deepEqual(shop?.depends_on, { adyen: { condition: "service_healthy" } });
});
