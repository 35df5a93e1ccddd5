import { UsageError } from "../../errors.ts";
import { awsKinds } from "../aws/aws-targets.ts";
import type { SinkKind, SinkOptions } from "../kind.ts";
import { azureKind } from "../azure/azure-target.ts";
import { gitHubKind } from "../github/github-target.ts";
import { googleKind } from "../google/google-target.ts";
import { keychainKind } from "../keychain/keychain-target.ts";
import { kubernetesKind } from "../kubernetes/kubernetes-target.ts";
import { PostgresStore } from "../postgres/postgres-store.ts";
import { checkPostgresTarget, type PostgresTarget, statementsOf } from "../postgres/postgres-target.ts";
import { vaultKind } from "../vault/vault-target.ts";
import { storeSink } from "./store-sink.ts";

/** The kinds of targets that another program serves. */
export function storeKinds({ postgres = [], receipts, environment = process.env }: SinkOptions): readonly SinkKind[] {
  return [
    postgresKind(postgres),
    vaultKind(environment),
    ...awsKinds(environment),
    kubernetesKind(environment),
    gitHubKind(environment, receipts),
    googleKind(environment),
    azureKind(environment),
    keychainKind,
  ];
}

function postgresKind(targets: readonly PostgresTarget[]): SinkKind {
  return {
    scheme: "postgres",
    example: "postgres:<name>",
    open(target) {
      const found = named(target, "postgres", targets);
      checkPostgresTarget(found);
      return storeSink(target, new PostgresStore(found), { isMarked: statementsOf(found).keepsMark });
    },
  };
}

/** What the configuration has under the name in `<field>:<name>`. */
function named<T extends { readonly name: string }>(target: string, field: string, all: readonly T[]): T {
  const [found, another] = all.filter(({ name }) => target === `${field}:${name}`);
  const known = all.map(({ name }) => `${field}:${name}`).join(", ");
  if (found === undefined) {
    const has = known === "" ? "It has none." : `It has ${known}.`;
    throw new UsageError(`Target "${target}": the configuration has nothing of that name in "${field}". ${has}`);
  }
  if (another !== undefined)
    throw new UsageError(`Target "${target}": the configuration has that name twice in "${field}".`);
  return found;
}
