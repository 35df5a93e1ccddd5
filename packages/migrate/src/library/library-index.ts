import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { loadOperations, matchOperation, type Operations, versionsOf } from "./match-operation.ts";
import { type LibraryArgument, type LibraryMethod, readLibrary } from "./read-library.ts";

/** A release of Adyen's own library, and what each of its services and methods is in the client. */
export interface LibraryIndex {
  readonly folder: string;
  readonly version: string;
  /** Of each API the version that is called. */
  readonly versions: ReadonlyMap<string, number>;
  /** By the file that declares a service or a part of one, below `lib/src`. */
  readonly services: ReadonlyMap<string, ServiceMatch>;
  /** By that file and the method's name: `services/checkout/paymentsApi#payments`. */
  readonly methods: ReadonlyMap<string, MethodMatch>;
}

/** A service, or a part of one, and the class of the client that has its operations. */
export interface ServiceMatch {
  readonly api: string;
  readonly version: number;
  /** Of a part: `api-key-company-level`. */
  readonly group?: string;
}

export interface MethodMatch {
  readonly method: LibraryMethod;
  readonly operation: OperationFacts;
  /** The version that the library calls, where it is not the operation's. */
  readonly otherVersion?: number;
}

/** APIs of services whose methods do not say what they call, in releases before 13. */
const API_OF_SERVICE: Readonly<Record<string, string>> = {
  BinLookupAPI: "bin-lookup",
  BinLookup: "bin-lookup",
  CheckoutAPI: "checkout",
  ManagementAPI: "management",
  PaymentAPI: "payment",
  PayoutAPI: "payout",
  RecurringAPI: "recurring",
  StoredValueAPI: "stored-value",
  TerminalManagementAPI: "pos-terminal-management",
};

export async function indexLibrary(folder: string): Promise<LibraryIndex> {
  const operations = await loadOperations();
  const read = readLibrary(folder);
  const services = new Map<string, ServiceMatch>();
  const methods = new Map<string, MethodMatch>();
  for (const method of read) {
    const called = matchOperation(method, operations);
    const operation = called ?? byName(method, operations);
    if (operation === undefined || method.service === "Platforms") continue;
    const { api, version, group } = operation;
    methods.set(`${method.file}#${method.name}`, {
      method: called === undefined ? { ...method, arguments: byPosition(method, operation) } : method,
      ...{ operation, ...otherVersion(method, version) },
    });
    const service = services.get(serviceFile(method)) ?? { api, version };
    services.set(serviceFile(method), service);
    if (method.part !== undefined) services.set(method.file, { ...service, group });
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string };
  return { folder, version, versions: versionsOf(read, operations), services, methods };
}

/** The file that declares the service of a method's part. */
function serviceFile({ part, file }: LibraryMethod): string {
  return part === undefined ? file : `${file.slice(0, file.lastIndexOf("/"))}/index`;
}

function byName({ service, name }: LibraryMethod, { all }: Operations): OperationFacts | undefined {
  const api = API_OF_SERVICE[service];
  return all.find((operation) => operation.api === api && operation.name === name);
}

/** Ids of the path come first, then the request. */
function byPosition({ arguments: names }: LibraryMethod, { parameters }: OperationFacts): readonly LibraryArgument[] {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  return names.map(({ name, role }, index) => {
    const parameter = inPath[index];
    if (role === "options") return { name, role };
    return parameter === undefined ? { name, role: "body" } : { name, role: "path", parameter: parameter.name };
  });
}

function otherVersion({ address }: LibraryMethod, version: number): Pick<MethodMatch, "otherVersion"> {
  const theirs = Number(/\/v(\d+)\//.exec(address ?? "")?.[1]);
  return Number.isNaN(theirs) || theirs === version ? {} : { otherVersion: theirs };
}
