import { catalog, type CatalogEntry } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { UsageError } from "@adyen-kit/rotate/usage";
import { isCalled } from "./read-fields.ts";

export interface FoundOperation {
  readonly facts: OperationFacts;
  readonly entry: CatalogEntry;
}

/** Every operation, the latest version of each unless all are wanted, in the order of the catalog. */
export async function listOperations(entries = catalog, allVersions = false): Promise<readonly FoundOperation[]> {
  const found = await Promise.all(
    entries.map(async (entry) => (await entry.load()).operations.map((facts) => ({ facts, entry }))),
  );
  const all = found.flat();
  return allVersions ? all : all.filter(isLatestOf(all));
}

/** The catalog has the latest version of an API first: what was seen already is an older one. */
function isLatestOf(all: readonly FoundOperation[]): (each: FoundOperation) => boolean {
  const latest = new Map<string, FoundOperation>();
  const keyOf = ({ facts: { api, group, name } }: FoundOperation) => `${api}/${group}/${name}`;
  for (const each of all) if (!latest.has(keyOf(each))) latest.set(keyOf(each), each);
  return (each) => latest.get(keyOf(each)) === each;
}

/**
 * The operation of a name: `management/v3/api-key-company-level/generateNewApiKey`, or as much of it as distinguishes it from the
 * others, such as `generateNewApiKey` or `checkout/payments`. Without a version: the latest. Of several, the one whose path
 * is named whole by the parameters that are given.
 *
 * @throws {UsageError} no operation has the name, or several have.
 */
export async function findOperation(given: string, parameters: readonly string[] = []): Promise<FoundOperation> {
  const wanted = given.toLowerCase().split("/").filter(Boolean);
  const inApi = catalog.filter(({ api }) => api.name === wanted[0]);
  const hasVersion = wanted.some((part) => /^v\d+$/.test(part));
  const all = await listOperations(inApi.length > 0 ? inApi : catalog, hasVersion);
  const called = all.filter(({ facts }) => names(facts, wanted));
  const found = called.length > 1 ? preferWhole(called, parameters) : called;
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new UsageError(`${found.length} operations are called ${given}. Say which: ${idsOf(found)}.`);
  }
  const close = all.filter(({ facts }) => facts.id.toLowerCase().includes(wanted.at(-1) ?? "")).slice(0, 8);
  const hint = close.length === 0 ? "`adyen-kit operations` lists all." : `There is ${idsOf(close)}.`;
  throw new UsageError(`There is no operation ${given}. ${hint}`);
}

function idsOf(found: readonly FoundOperation[]): string {
  return found.map(({ facts }) => facts.id).join(", ");
}

/** Those whose path is whole with what is given, and of these the ones that use the most of it. */
function preferWhole(found: readonly FoundOperation[], parameters: readonly string[]): readonly FoundOperation[] {
  const missing = ({ facts }: FoundOperation) =>
    pathNames(facts).filter((name) => !parameters.some((each) => isCalled(name, each)));
  const whole = found.filter((each) => missing(each).length === 0);
  if (whole.length === 0) return found;
  const most = Math.max(...whole.map(({ facts }) => pathNames(facts).length));
  return whole.filter(({ facts }) => pathNames(facts).length === most);
}

function pathNames({ parameters }: OperationFacts): readonly string[] {
  return parameters.filter(({ in: place }) => place === "path").map(({ name }) => name);
}

/** The last part is the operation's name; those before are parts of its id in their order. */
function names({ id, name }: OperationFacts, wanted: readonly string[]): boolean {
  if (wanted.at(-1) !== name.toLowerCase()) return false;
  const parts = id.toLowerCase().split("/");
  let from = 0;
  return wanted.every((part) => {
    const at = parts.indexOf(part, from);
    from = at + 1;
    return at >= 0;
  });
}
