import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { loadAll } from "js-yaml";
import { playKubernetes } from "../../../packages/rotate/test/support/stores/kubernetes.ts";
import { startStore } from "../../../packages/rotate/test/support/stores/store-server.ts";
import { installed, repository, run } from "./elsewhere.ts";

const folderOfYaml = join(repository, "examples/rotation/kubernetes");
const kubectl = spawnSync("kubectl", ["version", "--client"]);
const skip = kubectl.status === 0 ? false : "kubectl is not there: install Debian's kubernetes-client";

interface Named {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

interface Pod {
  readonly serviceAccountName: string;
  readonly containers: readonly [
    { readonly args: readonly string[]; readonly volumeMounts: readonly { name: string; mountPath: string }[] },
  ];
  readonly volumes: readonly {
    name: string;
    configMap?: { name: string };
    persistentVolumeClaim?: { claimName: string };
  }[];
}

test("kubectl builds the objects, and they fit together and to the configuration", { skip }, async () => {
  const { stdout, stderr } = spawnSync("kubectl", ["kustomize", folderOfYaml], { encoding: "utf8" });
  const objects = loadAll(stdout) as (Named & Record<string, never>)[];
  assert.deepEqual(
    objects.map(({ kind }) => kind).toSorted(),
    ["ConfigMap", "CronJob", "PersistentVolumeClaim", "Role", "RoleBinding", "ServiceAccount"],
    stderr,
  );
  assert.ok(objects.every(({ metadata }) => metadata.namespace === "shop"));
  const of = (kind: string) => objects.find((one) => one.kind === kind) ?? assert.fail(kind);
  const pod = (of("CronJob") as unknown as { spec: { jobTemplate: { spec: { template: { spec: Pod } } } } }).spec
    .jobTemplate.spec.template.spec;
  assert.equal(pod.serviceAccountName, of("ServiceAccount").metadata.name);
  const volumes = new Map(pod.volumes.map((volume) => [volume.name, volume]));
  assert.equal(volumes.get("config")?.configMap?.name, of("ConfigMap").metadata.name);
  assert.equal(volumes.get("journal")?.persistentVolumeClaim?.claimName, of("PersistentVolumeClaim").metadata.name);
  const [{ volumeMounts, args }] = pod.containers;
  assert.deepEqual(volumeMounts.map(({ name }) => name).toSorted(), [...volumes.keys()].toSorted());
  const text = await readFile(join(folderOfYaml, "adyen-kit.config.mjs"), "utf8");
  // Each path of configuration and arguments is below something that is mounted.
  const paths = [...`${text} ${args.join(" ")}`.matchAll(/(?:^|[ ":])(\/\w[\w./-]+)/g)].map(([, path = ""]) => path);
  assert.ok(
    paths.length >= 4 && paths.every((path) => volumeMounts.some(({ mountPath }) => path.startsWith(`${mountPath}/`))),
    paths.join(),
  );
  const [, name] = /k8s:shop\/(\w+)#/.exec(text) ?? [];
  const { rules } = of("Role") as unknown as { rules: unknown };
  assert.deepEqual(rules, [
    { apiGroups: [""], resources: ["secrets"], resourceNames: [name], verbs: ["get", "patch"] },
  ]);
});

test("the job's configuration rotates into a Secret", async (t) => {
  const { folder, program, baseUrl, companyId, credentialId, oldKey } = await installed(t);
  const played = playKubernetes();
  const { url } = await startStore(t, played);
  const KUBECONFIG = join(folder, "kubeconfig");
  const cluster = {
    "current-context": "test",
    clusters: [{ name: "local", cluster: { server: url } }],
    contexts: [{ name: "test", context: { cluster: "local", user: "shop" } }],
    users: [{ name: "shop", user: { token: played.token } }],
  };
  await writeFile(KUBECONFIG, JSON.stringify(cluster));
  const put = await fetch(`${url}/api/v1/namespaces/shop/secrets`, {
    method: "POST",
    headers: { authorization: `Bearer ${played.token}`, "content-type": "application/json" },
    body: JSON.stringify({
      metadata: { name: "adyen", namespace: "shop" },
      data: { API_KEY: Buffer.from(oldKey).toString("base64") },
    }),
  });
  assert.ok(put.ok, await put.text());
  const [keys, journal] = ["keys", "journal"].map((name) => join(folder, name)) as [string, string];
  for (const each of [keys, journal]) await mkdir(each, { mode: 0o700 });
  // As Kubernetes mounts a Secret.
  await mkdir(join(keys, "..data"));
  await writeFile(join(keys, "..data/admin.env"), await readFile(join(folder, "admin.env")), { mode: 0o440 });
  await writeFile(join(keys, "..data/journal.passphrase"), "a passphrase of a test\n", { mode: 0o440 });
  for (const name of ["admin.env", "journal.passphrase"]) await symlink(`..data/${name}`, join(keys, name));
  const text = (await readFile(join(folderOfYaml, "adyen-kit.config.mjs"), "utf8"))
    .replace("YOUR_COMPANY_ACCOUNT", companyId)
    .replace("targets:", "policy: { probeEveryMs: 20 },\n      targets:")
    .replace("S2-6A4C1B2D3E4F50", credentialId)
    .replaceAll("/run/adyen", keys)
    .replaceAll("/var/lib/adyen-rotation", journal);
  const config = join(folder, "adyen-kit.config.mjs");
  await writeFile(config, text);
  const env = { KUBECONFIG, ADYEN_BASE_URL: baseUrl };
  const rotated = await run(program, ["keys", "rotate", "shop"], folder, env);
  assert.equal(rotated.code, 0, rotated.stderr);
  const resumed = await run(program, ["keys", "resume", "--json", "--config", config], folder, env);
  assert.equal(resumed.code, 0, resumed.stderr);
  const value = Buffer.from(played.secrets.get("shop/adyen")?.data?.["API_KEY"] ?? "", "base64").toString();
  assert.notEqual(value, oldKey);
  const { status } = await fetch(`${baseUrl}/v3/me`, { headers: { "x-api-key": value } });
  assert.notEqual(status, 401);
});
