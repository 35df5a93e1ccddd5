import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { RotationStatus } from "@adyen-kit/rotate";
import { playAws } from "../../rotate/test/support/stores/aws.ts";
import { playGitHub } from "../../rotate/test/support/stores/github.ts";
import { startStore } from "../../rotate/test/support/stores/store-server.ts";
import { playVault } from "../../rotate/test/support/stores/vault.ts";
import { bench, start } from "./support.ts";

test("keys rotate puts one key into Vault, AWS, GitHub and a kind of the configuration's own, and shows it nowhere", async (t) => {
  const { rotation, folder, env, oldKey, accepts, sandbox } = await bench(t);
  const [vault, aws, gitHub] = [playVault(), playAws(), await playGitHub()];
  const [vaultServer, awsServer, gitHubServer] = [
    await startStore(t, vault),
    await startStore(t, aws),
    await startStore(t, gitHub),
  ];
  vault.write("shop/adyen", { apiKey: oldKey, user: "shop" });
  aws.createSecret("shop/adyen");
  await writeFile(
    join(folder, "adyen-kit.config.mjs"),
    `import { readFileSync, writeFileSync } from "node:fs";
    import { Secret, storeSink } from ${JSON.stringify(import.meta.resolve("@adyen-kit/rotate"))};
    const file = ${JSON.stringify(join(folder, "notes"))};
    const read = () => { try { return new Secret(readFileSync(file, "utf8")); } catch { return undefined; } };
    const notes = {
      identity: async () => "notes",
      read: async () => ({ secret: read(), mark: undefined, version: read()?.fingerprint }),
      check: async () => undefined,
      put: async (secret) => (writeFileSync(file, secret.reveal()), secret.fingerprint),
    };
    export default { kinds: [{ scheme: "notes", example: "notes:", open: (target) => storeSink(target, notes, { isMarked: false }) }] };`,
  );
  const secrets: Record<string, string> = { VAULT_TOKEN: vault.token, ...aws.environment, GH_TOKEN: gitHub.token };
  const environment = {
    ...env,
    ...secrets,
    VAULT_ADDR: vaultServer.url,
    AWS_ENDPOINT_URL: awsServer.url,
    GITHUB_API_URL: gitHubServer.url,
  };
  const targets = [
    "vault:secret/shop/adyen#apiKey",
    "aws-secret:shop/adyen",
    "github:example/shop#ADYEN_API_KEY",
    "notes:",
  ];
  const args = [...rotation.filter((arg) => arg !== "--to" && arg !== "env:.env#ADYEN_API_KEY"), "--to", ...targets];
  const rotated = await start(args, { cwd: folder, env: environment }).ended;
  assert.equal(rotated.code, 0, rotated.stderr);

  const held = [vault.fields("shop/adyen")?.["apiKey"], aws.currentSecret("shop/adyen")];
  const more = [
    gitHub.value("repos/example/shop/actions/secrets/ADYEN_API_KEY"),
    await readFile(join(folder, "notes"), "utf8"),
  ];
  const [key] = held;
  assert.equal(new Set([...held, ...more]).size, 1);
  assert.ok(typeof key === "string" && key !== oldKey && (await accepts(key)));

  // Elsewhere the variables say something else: the journal knows where it put the key.
  const other = {
    ...environment,
    VAULT_ADDR: "http://127.0.0.1:9",
    GITHUB_API_URL: "http://127.0.0.1:9",
    AWS_REGION: "us-east-1",
  };
  const status = await start(["keys", "status", "--json"], { cwd: folder, env: other }).ended;
  const [one] = (JSON.parse(status.stdout) as { rotations: RotationStatus[] }).rotations;
  assert.deepEqual(one?.targets, [
    `vault:secret/shop/adyen?addr=${vaultServer.url}#apiKey`,
    "aws-secret:shop/adyen?region=eu-west-1",
    `github:example/shop?api=${gitHubServer.url}#ADYEN_API_KEY`,
    "notes:",
  ]);
  const verified = await start(["keys", "verify"], { cwd: folder, env: other }).ended;
  assert.equal(verified.code, 0, verified.stdout + verified.stderr);
  await sandbox.clock.advance({ days: 1 });
  const resumed = await start(["keys", "resume"], { cwd: folder, env: other }).ended;
  assert.equal(resumed.code, 0, resumed.stderr);

  const said = [rotated, status, verified, resumed].map(({ stdout, stderr }) => stdout + stderr).join("\n");
  const seen = [vaultServer, awsServer, gitHubServer].map(({ traces }) => traces()).join("\n");
  for (const secret of [oldKey, key, vault.token, gitHub.token, secrets["AWS_SECRET_ACCESS_KEY"] ?? ""]) {
    assert.ok(!said.includes(secret), "a command shows a secret");
    for (const name of await readdir(join(folder, ".adyen-kit"), { recursive: true })) {
      const content = await readFile(join(folder, ".adyen-kit", name)).catch(() => Buffer.from(""));
      assert.ok(!content.includes(secret), `${name} holds a secret`);
    }
  }
  for (const secret of [oldKey, key]) assert.ok(!seen.includes(secret), "an address or a header shows a key");
});

test("a target that is wrong is told before anything happens, with what to write", async (t) => {
  const { rotation, run } = await bench(t);
  const base = rotation.filter((arg) => arg !== "--to" && arg !== "env:.env#ADYEN_API_KEY");
  for (const [target, message] of [
    ["valut:secret/shop#key", /Write one of: env:\.env#ADYEN_API_KEY, .*vault:secret\/shop\/adyen#apiKey/],
    ["vault:secret/shop", /what stands after the # is missing\. Write vault:<mount>\/<path>#<field>/],
    ["postgres:shop", /nothing of that name in "postgres"\. It has none/],
  ] as const) {
    const { code, stderr } = await run(...base, "--to", target);
    assert.deepEqual([code, message.test(stderr)], [2, true], stderr);
  }
});
