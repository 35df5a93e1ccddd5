import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openSink, openSqliteJournal, sealToAge, Secret, type Sink, SinkConflictError } from "@adyen-kit/rotate";
import { temporaryFolder } from "../test/helpers.ts";
import { markOf } from "../test/support/sinks.ts";
import { playAws } from "../test/support/stores/aws.ts";
import { playAzure } from "../test/support/stores/azure.ts";
import { makeCertificate } from "../test/support/stores/certificate.ts";
import { playGitHub } from "../test/support/stores/github.ts";
import { playGoogle } from "../test/support/stores/google.ts";
import { playKubernetes } from "../test/support/stores/kubernetes.ts";
import { startStore } from "../test/support/stores/store-server.ts";
import { playVault } from "../test/support/stores/vault.ts";
import { missing, missingModule, output, type SecondClient } from "./support/second-clients.ts";

interface Meeting {
  readonly open: () => Sink;
  readonly other: SecondClient;
}

const key = "AQE;first#key[with]-all'that\"is=awkward";
const ofAColleague = "AQE-of-a-colleague";

/**
 * Our servers are written by whoever wrote the targets: a program that never heard of either reads what was written, and
 * writes what must be noticed.
 */
function meets(what: string, skip: string | false, make: (t: TestContext) => Promise<Meeting>): void {
  describe(what, { skip }, () => {
    it("reads what we wrote, with its mark, and is noticed when it writes", async (t) => {
      const { open, other } = await make(t);
      await open().check();
      const { secret } = await open().read();
      await open().write(new Secret(key), { replaces: [secret?.fingerprint], mark: markOf(key) });
      assert.equal(await other.read(), key);
      const about = await other.about();
      for (const text of Object.values(markOf(key))) assert.ok(about.includes(text), `${text} is not in ${about}`);
      await other.write(ofAColleague);
      const replaces = [new Secret(key).fingerprint];
      await assert.rejects(open().write(new Secret("AQE-new"), { replaces, mark: markOf("AQE-new") }), (error) => {
        assert.ok(error instanceof SinkConflictError, String(error));
        assert.equal(error.found, new Secret(ofAColleague).fingerprint);
        return true;
      });
      assert.equal(await other.read(), ofAColleague);
      await open().write(new Secret(key), { replaces: [new Secret(ofAColleague).fingerprint], mark: markOf(key) });
      assert.equal(await other.read(), key);
    });
  });
}

meets("Vault and python3-hvac", await missingModule("hvac", "python3-hvac"), async (t) => {
  const vault = playVault();
  const { url } = await startStore(t, vault);
  const python = (code: string, ...args: string[]) =>
    output(
      [
        "/usr/bin/python3",
        "-c",
        `import hvac, json, sys; kv = hvac.Client(url="${url}", token="${vault.token}").secrets.kv.v2\n${code}`,
        ...args,
      ],
      {},
    );
  const read = 'kv.read_secret_version(path="shop/adyen", mount_point="secret")["data"]';
  return {
    open: () =>
      openSink("vault:secret/shop/adyen#apiKey", { environment: { VAULT_ADDR: url, VAULT_TOKEN: vault.token } }),
    other: {
      read: () => python(`print(${read}["data"]["apiKey"])`),
      write: async (value) =>
        void (await python(
          `kv.create_or_update_secret(path="shop/adyen", secret={"apiKey": sys.argv[1]}, cas=${read}["metadata"]["version"], mount_point="secret")`,
          value,
        )),
      about: () =>
        python(
          'print("\\n".join(kv.read_secret_metadata(path="shop/adyen", mount_point="secret")["data"]["custom_metadata"].values()))',
        ),
    },
  };
});

const aws = missing("/usr/bin/aws", "awscli");

meets("AWS Secrets Manager and the aws command", aws, async (t) => {
  const played = playAws();
  const { url } = await startStore(t, played);
  const environment = { ...played.environment, AWS_ENDPOINT_URL: url };
  const call = (...args: string[]) =>
    output(["/usr/bin/aws", "secretsmanager", ...args, "--endpoint-url", url, "--output", "text"], environment);
  await call("create-secret", "--name", "shop/adyen");
  return {
    open: () => openSink("aws-secret:shop/adyen", { environment }),
    other: {
      read: () => call("get-secret-value", "--secret-id", "shop/adyen", "--query", "SecretString"),
      write: async (value) =>
        void (await call("put-secret-value", "--secret-id", "shop/adyen", "--secret-string", value)),
      about: () => call("describe-secret", "--secret-id", "shop/adyen", "--query", "Tags[].Value"),
    },
  };
});

meets("AWS Parameter Store and the aws command", aws, async (t) => {
  const played = playAws();
  const { url } = await startStore(t, played);
  const environment = { ...played.environment, AWS_ENDPOINT_URL: url };
  const call = (...args: string[]) =>
    output(["/usr/bin/aws", "ssm", ...args, "--endpoint-url", url, "--output", "text"], environment);
  return {
    open: () => openSink("aws-parameter:/shop/adyen", { environment }),
    other: {
      read: () => call("get-parameter", "--name", "/shop/adyen", "--with-decryption", "--query", "Parameter.Value"),
      write: async (value) =>
        void (await call(
          "put-parameter",
          "--name",
          "/shop/adyen",
          "--value",
          value,
          "--type",
          "SecureString",
          "--overwrite",
        )),
      about: () =>
        call(
          "list-tags-for-resource",
          "--resource-type",
          "Parameter",
          "--resource-id",
          "/shop/adyen",
          "--query",
          "TagList[].Value",
        ),
    },
  };
});

const certificate = makeCertificate();

meets(
  "Kubernetes and kubectl",
  certificate === undefined ? "there is no openssl" : missing("/usr/bin/kubectl", "kubernetes-client"),
  async (t) => {
    const cluster = playKubernetes();
    const { url } = await startStore(t, { ...cluster, ...(certificate && { tls: certificate }) });
    const folder = await temporaryFolder(t);
    const config = join(folder, "config");
    const authority = Buffer.from(certificate?.cert ?? "").toString("base64");
    await writeFile(
      config,
      JSON.stringify({
        apiVersion: "v1",
        kind: "Config",
        "current-context": "test",
        clusters: [{ name: "local", cluster: { server: url, "certificate-authority-data": authority } }],
        contexts: [{ name: "test", context: { cluster: "local", user: "shop", namespace: "shop" } }],
        users: [{ name: "shop", user: { token: cluster.token } }],
      }),
    );
    const call = (...args: string[]) => output(["/usr/bin/kubectl", ...args], { KUBECONFIG: config, HOME: folder });
    return {
      open: () => openSink("k8s:shop/adyen#API_KEY", { environment: { KUBECONFIG: config } }),
      other: {
        read: async () =>
          Buffer.from(await call("get", "secret", "adyen", "-o", "jsonpath={.data.API_KEY}"), "base64").toString(),
        write: async (value) =>
          void (await call(
            "patch",
            "secret",
            "adyen",
            "--type",
            "merge",
            "-p",
            JSON.stringify({ data: { API_KEY: Buffer.from(value).toString("base64") } }),
          )),
        about: () => call("get", "secret", "adyen", "-o", "jsonpath={.metadata.annotations}"),
      },
    };
  },
);

meets("Google Secret Manager and gcloud", missing("/usr/bin/gcloud", "google-cloud-cli, from Google"), async (t) => {
  const played = playGoogle();
  const { url } = await startStore(t, played);
  const folder = await temporaryFolder(t);
  const tokenFile = join(folder, "token");
  await writeFile(tokenFile, played.token);
  const endpoint = { CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${url}/` };
  const environment = {
    ...endpoint,
    CLOUDSDK_CONFIG: folder,
    CLOUDSDK_CORE_DISABLE_PROMPTS: "1",
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: tokenFile,
    HOME: folder,
  };
  const call = (...args: string[]) =>
    output(["/usr/bin/gcloud", "secrets", ...args, "--project", "example"], environment);
  played.create("projects/example/secrets/adyen");
  return {
    open: () =>
      openSink("google-secret:example/adyen", {
        environment: { ...endpoint, GOOGLE_OAUTH_ACCESS_TOKEN: played.token },
      }),
    other: {
      read: () => call("versions", "access", "latest", "--secret", "adyen"),
      write: async (value) => {
        const file = join(folder, "value");
        await writeFile(file, value);
        await call("versions", "add", "adyen", "--data-file", file);
      },
      about: () => call("describe", "adyen", "--format", "value(annotations)"),
    },
  };
});

meets(
  "Azure Key Vault and Azure's library for Python",
  certificate === undefined ? "there is no openssl" : await missingModule("azure.keyvault.secrets", "python3-azure"),
  async (t) => {
    const played = playAzure();
    const ours = await startStore(t, played);
    // It speaks to nobody without TLS.
    const theirs = await startStore(t, { ...played, ...(certificate && { tls: certificate }) });
    const authority = join(await temporaryFolder(t), "authority.pem");
    await writeFile(authority, certificate?.cert ?? "");
    const python = (code: string, ...args: string[]) =>
      output(
        [
          "/usr/bin/python3",
          "-c",
          `import sys, time
from azure.core.credentials import AccessToken
from azure.keyvault.secrets import SecretClient
class Credential:
    def get_token(self, *scopes, **options): return AccessToken("${played.token}", int(time.time()) + 3600)
client = SecretClient("${theirs.url}", Credential(), connection_verify="${authority}", verify_challenge_resource=False)
${code}`,
          ...args,
        ],
        {},
      );
    const client = {
      AZURE_AUTHORITY_HOST: ours.url,
      AZURE_TENANT_ID: "t",
      AZURE_CLIENT_ID: "c",
      AZURE_CLIENT_SECRET: "client-proof",
    };
    return {
      open: () => openSink(`azure-secret:shop/adyen?addr=${ours.url}`, { environment: client }),
      other: {
        read: () => python('print(client.get_secret("adyen").value)'),
        write: async (value) => void (await python('client.set_secret("adyen", sys.argv[1])', value)),
        about: () => python('print(client.get_secret("adyen").properties.tags)'),
      },
    };
  },
);

describe("GitHub Actions and gh", {
  skip: certificate === undefined ? "there is no openssl" : missing("/usr/bin/gh", "gh"),
}, () => {
  it("seals as we do, sees that we wrote, and is noticed when it writes", async (t) => {
    const played = await playGitHub();
    const ours = await startStore(t, played);
    // gh speaks to a server of one's own under this path, and with TLS alone.
    const handle: typeof played.handle = (call) =>
      played.handle({ ...call, path: call.path.replace(/^api\/v3\//, "") });
    const theirs = await startStore(t, { ...played, handle, ...(certificate && { tls: certificate }) });
    const folder = await temporaryFolder(t);
    const authority = join(folder, "authority.pem");
    await writeFile(authority, certificate?.cert ?? "");
    const host = new URL(theirs.url).host;
    const gh = (...args: string[]) =>
      output(["/usr/bin/gh", "secret", ...args, "--repo", `${host}/example/shop`], {
        GH_ENTERPRISE_TOKEN: played.token,
        GH_HOST: host,
        GH_CONFIG_DIR: folder,
        SSL_CERT_FILE: authority,
        HOME: folder,
      });
    const environment = { GITHUB_API_URL: ours.url, GH_TOKEN: played.token };
    const open = () =>
      openSink("github:example/shop#ADYEN_API_KEY", { environment, receipts: join(folder, "receipts") });
    const id = "repos/example/shop/actions/secrets/ADYEN_API_KEY";
    await open().write(new Secret(key), { replaces: [undefined], mark: markOf(key) });
    assert.match(await gh("list"), /^ADYEN_API_KEY\t(Updated )?2026-01-01/);
    const before = played.secrets.get(id)?.updatedAt;
    await gh("set", "ADYEN_API_KEY", "--body", ofAColleague);
    assert.equal(played.value(id), ofAColleague);
    assert.notEqual(played.secrets.get(id)?.updatedAt, before);
    const writing = open().write(new Secret("AQE-new"), {
      replaces: [new Secret(key).fingerprint],
      mark: markOf("AQE-new"),
    });
    await assert.rejects(
      writing,
      (error) => error instanceof SinkConflictError && error.found?.startsWith("changed at") === true,
    );
    assert.equal(played.value(id), ofAColleague);
  });
});

describe("age, as Debian has it", { skip: missing("/usr/bin/age", "age") }, () => {
  it("opens what an export is sealed to, and its identities open a journal", async (t) => {
    const folder = await temporaryFolder(t);
    const [identityFile, sealed] = [join(folder, "identity"), join(folder, "export.age")];
    await output(["/usr/bin/age-keygen", "-o", identityFile], {});
    const [, recipient = ""] = /public key: (age1\w+)/.exec(await readFile(identityFile, "utf8")) ?? [];
    await writeFile(sealed, await sealToAge([recipient], key));
    assert.equal(await output(["/usr/bin/age", "--decrypt", "-i", identityFile, sealed], {}), key);

    const open = () =>
      openSqliteJournal({
        file: join(folder, "journal.db"),
        sealingKey: { age: { recipients: [recipient], identityFile } },
      });
    const journal = await open();
    await journal.checkSealing();
    await journal.close();
    const again = await open();
    await again.checkSealing();
    await again.close();
  });
});
