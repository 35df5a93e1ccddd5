import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { messageOf, systemCode } from "../../errors.ts";
import { runCommand } from "../command/run-command.ts";
import type { Tls } from "../stores/http-call.ts";
import { at, objectAt, parseJson, textAt } from "../stores/json-answer.ts";
import { StoreError } from "../stores/store.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** How a cluster is reached, read anew for each call: tokens change. */
export interface Cluster {
  readonly server: string;
  readonly tls: Tls;
  readonly headers: Readonly<Record<string, string>>;
}

const inCluster = "/var/run/secrets/kubernetes.io/serviceaccount";

/** The cluster of a context of the kubeconfig, or the one that this process runs in. */
export async function clusterOf(environment: Environment, context: string | undefined): Promise<Cluster> {
  const config = readKubeconfig(environment);
  if (config !== undefined) return fromKubeconfig(config, environment, context);
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = "443" } = environment;
  if (host === undefined || host === "") {
    throw new StoreError("login", "there is no kubeconfig. Put one into ~/.kube/config, or name it in KUBECONFIG");
  }
  const token = await readFile(join(inCluster, "token"), "utf8");
  return {
    server: `https://${host.includes(":") ? `[${host}]` : host}:${port}`,
    tls: { ca: await readFile(join(inCluster, "ca.crt")) },
    headers: { authorization: `Bearer ${token.trim()}` },
  };
}

/** The context that is in force now; `undefined` where there is no kubeconfig, or none that can be read. */
export function currentContext(environment: Environment): string | undefined {
  try {
    return textAt(readKubeconfig(environment), "current-context");
  } catch {
    return undefined;
  }
}

/** All files together: of what has the same name, the first counts, as for kubectl. */
function readKubeconfig(environment: Environment): Kubeconfig | undefined {
  const files = environment["KUBECONFIG"]?.split(delimiter).filter((file) => file !== "") ?? [
    join(environment["HOME"] ?? homedir(), ".kube", "config"),
  ];
  const all = files.flatMap((file) => {
    try {
      return [{ folder: dirname(resolve(file)), content: parse(readFileSync(file, "utf8")) as unknown }];
    } catch (error) {
      if (systemCode(error) === "ENOENT") return [];
      throw new StoreError("refused", `the kubeconfig ${file} cannot be read: ${systemCode(error) ?? "it is no YAML"}`);
    }
  });
  if (all.length === 0) return undefined;
  const listed = (name: string) =>
    all.flatMap(({ folder, content }) => Object.values(objectAt(content, name)).map((entry) => ({ folder, entry })));
  return {
    clusters: listed("clusters"),
    contexts: listed("contexts"),
    users: listed("users"),
    "current-context": all.map(({ content }) => textAt(content, "current-context")).find((name) => name !== undefined),
  };
}

interface Named {
  /** Paths are relative to it. */
  readonly folder: string;
  readonly entry: unknown;
}

interface Kubeconfig {
  readonly clusters: readonly Named[];
  readonly contexts: readonly Named[];
  readonly users: readonly Named[];
  readonly "current-context": string | undefined;
}

async function fromKubeconfig(
  config: Kubeconfig,
  environment: Environment,
  wanted: string | undefined,
): Promise<Cluster> {
  const name = wanted ?? config["current-context"];
  const context = find(config.contexts, name)?.entry;
  if (context === undefined) {
    const known = config.contexts.map(({ entry }) => textAt(entry, "name")).join(", ");
    throw new StoreError("refused", `the kubeconfig has no context ${name ?? "in force"}; it has ${known}`);
  }
  const cluster = find(config.clusters, textAt(context, "context", "cluster"));
  const user = find(config.users, textAt(context, "context", "user"));
  const server = textAt(cluster?.entry, "cluster", "server");
  if (cluster === undefined || server === undefined)
    throw new StoreError("refused", `the context ${name} names no server`);
  if (at(cluster.entry, "cluster", "insecure-skip-tls-verify") === true) {
    throw new StoreError(
      "refused",
      `the context ${name} leaves out the check of certificates; give its certificate authority`,
    );
  }
  const ca = await bytesOf(cluster, "cluster", "certificate-authority");
  const cert = user && (await bytesOf(user, "user", "client-certificate"));
  const key = user && (await bytesOf(user, "user", "client-key"));
  const exec = at(user?.entry, "user", "exec");
  const given = user && (textAt(user.entry, "user", "token") ?? (await fileOf(user, "user", "tokenFile")));
  const token = exec === undefined ? given : await tokenOf(exec, environment);
  return {
    server,
    tls: { ca, cert, key },
    headers: token === undefined ? {} : { authorization: `Bearer ${token.trim()}` },
  };
}

function find(all: readonly Named[], name: string | undefined): Named | undefined {
  return all.find(({ entry }) => name !== undefined && textAt(entry, "name") === name);
}

/** What stands in it as base64 (`…-data`), or in a file. */
async function bytesOf(named: Named, kind: string, name: string): Promise<Buffer | undefined> {
  const data = textAt(named.entry, kind, `${name}-data`);
  if (data !== undefined) return Buffer.from(data, "base64");
  const file = textAt(named.entry, kind, name);
  return file === undefined ? undefined : readFile(resolve(named.folder, file));
}

async function fileOf(named: Named, kind: string, name: string): Promise<string | undefined> {
  const file = textAt(named.entry, kind, name);
  return file === undefined ? undefined : readFile(resolve(named.folder, file), "utf8");
}

/** A token that a program gives, as those of the clouds do. */
async function tokenOf(exec: unknown, environment: Environment): Promise<string> {
  const args = Object.values(objectAt(exec, "args")).map(String);
  const env = Object.fromEntries(
    Object.values(objectAt(exec, "env")).map((pair) => [textAt(pair, "name") ?? "", textAt(pair, "value") ?? ""]),
  );
  const apiVersion = textAt(exec, "apiVersion") ?? "client.authentication.k8s.io/v1";
  const info = JSON.stringify({ apiVersion, kind: "ExecCredential", spec: { interactive: false } });
  try {
    const output = await runCommand({
      argv: [textAt(exec, "command") ?? "", ...args],
      cwd: undefined,
      env: { ...definedIn(environment), ...env, KUBERNETES_EXEC_INFO: info },
      secrets: [],
      timeoutMs: 30_000,
    });
    const token = textAt(parseJson(output), "status", "token");
    if (token === undefined) throw new Error("it gave no token");
    return token;
  } catch (error) {
    throw new StoreError("login", `the kubeconfig's program for credentials failed: ${messageOf(error)}`);
  }
}

function definedIn(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
