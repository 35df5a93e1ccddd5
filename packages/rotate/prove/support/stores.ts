import { after } from "node:test";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type CommandTarget, openSink, Secret, type Sink, type SinkOptions, type SinkReading } from "@adyen-kit/rotate";
import pg from "pg";
import type { TestPostgres } from "../../../sandbox/test/support/postgres.ts";
import { playAws } from "../../test/support/stores/aws.ts";
import { playAzure } from "../../test/support/stores/azure.ts";
import { playGitHub } from "../../test/support/stores/github.ts";
import { playGoogle } from "../../test/support/stores/google.ts";
import { startKeyring, type TestKeyring } from "../../test/support/stores/keyring.ts";
import { playKubernetes } from "../../test/support/stores/kubernetes.ts";
import { startStore, type StoreServer } from "../../test/support/stores/store-server.ts";
import { playVault } from "../../test/support/stores/vault.ts";
import { sharedPostgres } from "./journals.ts";

/** Two places of one kind, made for one world. */
export interface PlacesOfAKind {
  readonly targets: readonly string[];
  readonly open: (target: string) => Sink;
  /** What stands there in truth, also where the store shows no secrets. */
  readonly holds: (target: string) => Promise<string | undefined>;
  /** What stands there before the first key. */
  readonly before?: string;
  /** Lets the store go wrong for a while, where one is played. */
  readonly trouble?: StoreServer["trouble"];
  readonly close: () => Promise<void>;
}

export const fileKinds = ["env", "json", "yaml", "command"] as const;
/** Kinds whose store is played by a server, to which things may happen. */
export const servedKinds = [
  "vault",
  "aws-secret",
  "aws-parameter",
  "k8s",
  "github",
  "google-secret",
  "azure-secret",
] as const;
/** Kinds whose store is the real one. */
export const realKinds = ["postgres", "keychain"] as const;
export type SinkKind = (typeof fileKinds | typeof servedKinds | typeof realKinds)[number];

let shared: { readonly postgres: TestPostgres; readonly keyring: TestKeyring } | undefined;
async function ofTheMachine() {
  shared ??= { postgres: await sharedPostgres(), keyring: await startKeyring() };
  return shared;
}
after(async () => {
  await shared?.keyring.stop();
});

/** Why a kind cannot be tried on this machine. */
export async function missingFor(kind: SinkKind): Promise<string | false> {
  if (kind === "postgres") return (await ofTheMachine()).postgres.missing ?? false;
  if (kind === "keychain") return (await ofTheMachine()).keyring.missing;
  return false;
}

let made = 0;

export async function placesOf(kind: SinkKind, folder: string): Promise<PlacesOfAKind> {
  made += 1;
  switch (kind) {
    case "env":
    case "json":
    case "yaml":
    case "command":
      return files(kind, folder);
    case "postgres":
      return table((await ofTheMachine()).postgres);
    case "keychain":
      return readable(
        ["a", "b"].map((name) => `keychain:world ${made}/${name}`),
        {},
      );
    default:
      return served(kind, folder);
  }
}

const texts = {
  env: "# shop\nKEY=later\nPORT=3000\n",
  json: JSON.stringify({ shop: { KEY: "later" }, port: 3000 }, null, 2),
  yaml: "# shop\nshop:\n  KEY: later\nport: 3000\n",
  command: "later",
};

async function files(kind: keyof typeof texts, folder: string): Promise<PlacesOfAKind> {
  const paths = ["a", "b"].map((name) => join(folder, `${name}.${kind}`));
  for (const path of paths) await writeFile(path, texts[kind], { mode: 0o600 });
  const place = { env: "#KEY", json: "#shop.KEY", yaml: "#shop.KEY", command: "" }[kind];
  const targets = paths.map((path) => `${kind}:${kind === "command" ? basename(path) : path}${place}`);
  return { ...readable(targets, { commands: paths.map(commandOf) }), before: "later" };
}

/** A store behind a program: the file holds the key and nothing else. */
function commandOf(file: string): CommandTarget {
  const sh = (script: string) => ["sh", "-c", script, "sh", file];
  return { name: basename(file), read: sh('cat "$1"'), write: sh('cat > "$1.new" && mv "$1.new" "$1"') };
}

async function table(postgres: TestPostgres): Promise<PlacesOfAKind> {
  const connection = await database(postgres);
  const name = `world_${made}`;
  await withClient(connection, (client) =>
    client.query(`CREATE TABLE ${name} (id text PRIMARY KEY, value text, mark jsonb)`),
  );
  const rows = ["a", "b"].map((id) => ({
    name: id,
    connection,
    table: name,
    where: { id },
    column: "value",
    mark: "mark",
  }));
  const places = readable(["postgres:a", "postgres:b"], { postgres: rows });
  return { ...places, close: () => withClient(connection, (client) => client.query(`DROP TABLE ${name}`)) };
}

let databaseUrl: Promise<string> | undefined;
function database(postgres: TestPostgres): Promise<string> {
  databaseUrl ??= postgres.freshDatabase();
  return databaseUrl;
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function served(kind: SinkKind, folder: string): Promise<PlacesOfAKind> {
  const endings: (() => unknown)[] = [];
  const t = { after: (work: () => unknown) => void endings.push(work) };
  const close = async () => {
    for (const work of endings) await work();
  };
  switch (kind) {
    case "vault": {
      const played = playVault();
      const { url, trouble } = await startStore(t, played);
      const environment = { VAULT_ADDR: url, VAULT_TOKEN: played.token };
      const holds = async (target: string) => played.fields(nameIn(target))?.["KEY"] as string | undefined;
      return { ...readable(["vault:secret/a#KEY", "vault:secret/b#KEY"], { environment }), holds, trouble, close };
    }
    case "aws-secret":
    case "aws-parameter": {
      const played = playAws();
      const { url, trouble } = await startStore(t, played);
      for (const name of ["/a", "/b"]) played.createSecret(name.slice(1));
      const environment = { ...played.environment, AWS_ENDPOINT_URL: url };
      const targets =
        kind === "aws-secret" ? ["aws-secret:a", "aws-secret:b"] : ["aws-parameter:/a", "aws-parameter:/b"];
      const holds = async (target: string) =>
        kind === "aws-secret"
          ? played.currentSecret(nameIn(target))
          : played.parameters.get(`/${nameIn(target)}`)?.versions.at(-1);
      return { ...readable(targets, { environment }), holds, trouble, close };
    }
    case "k8s": {
      const played = playKubernetes();
      const { url, trouble } = await startStore(t, played);
      const KUBECONFIG = join(folder, "kubeconfig");
      const config = {
        "current-context": "test",
        clusters: [{ name: "local", cluster: { server: url } }],
        contexts: [{ name: "test", context: { cluster: "local", user: "shop" } }],
        users: [{ name: "shop", user: { token: played.token } }],
      };
      await writeFile(KUBECONFIG, JSON.stringify(config));
      const holds = async (target: string) => {
        const value = played.secrets.get(`shop/${nameIn(target)}`)?.data?.["KEY"];
        return value === undefined ? undefined : Buffer.from(value, "base64").toString();
      };
      return {
        ...readable(["k8s:shop/a#KEY", "k8s:shop/b#KEY"], { environment: { KUBECONFIG } }),
        holds,
        trouble,
        close,
      };
    }
    case "google-secret": {
      const played = playGoogle();
      const { url, trouble } = await startStore(t, played);
      for (const name of ["a", "b"]) played.create(`projects/example/secrets/${name}`);
      const environment = {
        CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `${url}/`,
        GOOGLE_OAUTH_ACCESS_TOKEN: played.token,
      };
      const holds = async (target: string) => played.latest(`projects/example/secrets/${nameIn(target)}`);
      return {
        ...readable(["google-secret:example/a", "google-secret:example/b"], { environment }),
        holds,
        trouble,
        close,
      };
    }
    case "azure-secret": {
      const played = playAzure();
      const { url, trouble } = await startStore(t, played);
      const { url: issuer } = await startStore(t, played);
      const client = {
        AZURE_AUTHORITY_HOST: issuer,
        AZURE_TENANT_ID: "t",
        AZURE_CLIENT_ID: "c",
        AZURE_CLIENT_SECRET: "client-proof",
      };
      const targets = ["a", "b"].map((name) => `azure-secret:shop/${name}?addr=${url}`);
      const holds = async (target: string) => played.latest(nameIn(target));
      return { ...readable(targets, { environment: client }), holds, trouble, close };
    }
    default: {
      const played = await playGitHub();
      const { url, trouble } = await startStore(t, played);
      const options = {
        environment: { GITHUB_API_URL: url, GH_TOKEN: played.token },
        receipts: join(folder, "receipts"),
      };
      const targets = ["github:example/shop#A", "github:example/shop#B"];
      const holds = async (target: string) => played.value(`repos/example/shop/actions/secrets/${target.slice(-1)}`);
      return { targets, open: (target) => openSink(target, options), holds, trouble, close };
    }
  }
}

/** The last part of a target's path: each is one letter here. */
function nameIn(target: string): string {
  return /[/:](?<name>[ab])(?:[?#]|$)/.exec(target)?.groups?.["name"] ?? "";
}

/** Places whose sinks show what stands there. */
function readable(targets: readonly string[], options: SinkOptions): PlacesOfAKind {
  const open = (target: string) => openSink(target, options);
  const holds = async (target: string) => (await open(target).read()).secret?.reveal();
  return { targets, open, holds, close: async () => undefined };
}

/** Shows what stands there in truth. */
export function truthOf({ holds }: PlacesOfAKind, target: string): Pick<Sink, "read"> {
  return {
    read: async (): Promise<SinkReading> => {
      const value = await holds(target);
      return { secret: value === undefined ? undefined : new Secret(value), mark: undefined };
    },
  };
}
