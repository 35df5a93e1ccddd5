import { catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { LibraryMethod } from "./read-library.ts";

/** Every operation of the client, by what it calls. */
export interface Operations {
  /** By the address below Adyen's test hosts. */
  readonly byCall: ReadonlyMap<string, OperationFacts>;
  /** The same without its version: the newest that there is. */
  readonly newestByCall: ReadonlyMap<string, OperationFacts>;
  readonly all: readonly OperationFacts[];
}

export async function loadOperations(): Promise<Operations> {
  const byCall = new Map<string, OperationFacts>();
  const newestByCall = new Map<string, OperationFacts>();
  const all: OperationFacts[] = [];
  for (const { api, load } of catalog) {
    for (const operation of (await load()).operations) {
      const call = callOf(operation.method, api.test + operation.path);
      byCall.set(call, operation);
      const anyVersion = withoutVersion(call);
      // The catalog has the newest version of each API first.
      if (!newestByCall.has(anyVersion)) newestByCall.set(anyVersion, operation);
      all.push(operation);
    }
  }
  return { byCall, newestByCall, all };
}

/** Parts of `Platforms`, whose methods are written by hand: each calls an operation of its own name. */
const API_OF_PLATFORMS: Readonly<Record<string, string>> = {
  Account: "account",
  Fund: "fund",
  HostedOnboardingPage: "hosted-onboarding",
  NotificationConfiguration: "notification-configuration",
};

/** The operation that a method of the library calls: in the version that it calls, else in the newest that there is. */
export function matchOperation(method: LibraryMethod, operations: Operations): OperationFacts | undefined {
  if (method.service === "Platforms") {
    const api = API_OF_PLATFORMS[method.part ?? ""];
    return operations.all.find((one) => one.api === api && one.path === `/${method.name}`);
  }
  if (method.verb === undefined || method.address === undefined) return undefined;
  const call = callOf(method.verb, method.address);
  return operations.byCall.get(call) ?? operations.newestByCall.get(withoutVersion(call));
}

/** What parameters are called differs between descriptions, and a host may be written in several ways. */
function callOf(verb: string, address: string): string {
  return `${verb} ${address.replace("-live.", "-test.").replaceAll(/\{[^}]*\}/g, "{}")}`;
}

function withoutVersion(call: string): string {
  return call.replace(/\/v\d+(?=\/)/, "");
}

/** Of each API the version that the library calls; the newest of those that it does not call. */
export function versionsOf(methods: readonly LibraryMethod[], operations: Operations): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  const called = methods.flatMap((method) => matchOperation(method, operations) ?? []);
  for (const { api, version } of [...called, ...operations.all]) {
    if (!versions.has(api)) versions.set(api, version);
  }
  return versions;
}
