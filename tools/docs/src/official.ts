import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import {
  loadOperations,
  matchOperation,
  type Operations,
  versionsOf,
} from "../../../packages/migrate/src/library/match-operation.ts";
import { type LibraryMethod, readLibrary } from "../../../packages/migrate/src/library/read-library.ts";
import { matchType, moduleOfTypes, readTypes, typeFolders } from "../../../packages/migrate/src/library/read-types.ts";
import { OTHER_EXPORTS, UNMATCHED_METHODS, UNMATCHED_TYPES, WRITTEN_BY_HAND } from "./official-notes.ts";

const library = resolve(dirname(createRequire(import.meta.url).resolve("@adyen/api-library/package.json")));
const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as { readonly version: string };

/** The page that says what every service, method and type of Adyen's own library is called here. */
export async function officialPage(): Promise<string> {
  const operations = await loadOperations();
  const methods = readLibrary(library);
  const versions = versionsOf(methods, operations);
  const services = groupBy(methods, ({ service }) => service);
  const missing = methods.filter((method) => isMissing(method, operations)).length;
  const types = typeFolders(library).map((folder) => ({ folder, names: readTypes(library, folder) }));
  const allTypes = types.flatMap(({ folder, names }) => names.map((name) => matchType(folder, name, versions)));
  return `${[
    "<!-- Made by `npm run migration` from the files of @adyen/api-library. Do not edit. -->",
    "# From Adyen's own library: name by name",
    `All that \`@adyen/api-library\` ${version} exports. Of its ${services.size} services ${services.size - servicesMissing(services, operations)} are here, of their ${methods.length} methods ${methods.length - missing}, of ${allTypes.length} types ${allTypes.filter((one) => one !== undefined).length}; each of the others has its reason. [Migrating](migrating.md) says how calls, options and errors differ.`,
    "## Services and methods",
    "Ids in the path and values of the query are fields of one object, the request is its `body`, and options come after it.",
    ...[...services].map(([service, own]) => serviceSection(service, own, operations)),
    "## What else it exports",
    otherExports(),
    "## Types",
    `A type is imported from the module of its API: \`Types.checkout.PaymentRequest\` is \`PaymentRequest\` of \`@adyen-kit/client/checkout/v${versions.get("checkout")}\`. Constants are texts: \`Types.checkout.PaymentRequest.ChannelEnum.Web\` is \`"Web"\`, and the type \`PaymentRequest.ChannelEnum\` is \`PaymentRequest["channel"]\`. Below are the types of each folder that are called something else here.`,
    typeTable(types, versions),
  ].join("\n\n")}\n`;
}

function servicesMissing(services: ReadonlyMap<string, readonly LibraryMethod[]>, operations: Operations): number {
  return [...services.values()].filter((own) => own.every((method) => isMissing(method, operations))).length;
}

function isMissing(method: LibraryMethod, operations: Operations): boolean {
  return matchOperation(method, operations) === undefined && !(nameOf(method) in WRITTEN_BY_HAND);
}

function nameOf({ service, part, name }: LibraryMethod): string {
  return [service, part, name].filter(Boolean).join(".");
}

function serviceSection(service: string, methods: readonly LibraryMethod[], operations: Operations): string {
  const first = methods.map((method) => matchOperation(method, operations)).find((found) => found !== undefined);
  const heading =
    first === undefined
      ? ""
      : `\`@adyen-kit/client/${first.api}/v${first.version}\`, for \`new ${service}(client)\`.\n\n`;
  const rows = methods.map(
    (method) =>
      `| \`${nameOf(method).slice(service.length + 1)}(${argumentsOf(method)})\` | ${here(method, operations)} |`,
  );
  return `### ${service}\n\n${heading}| There | Here |\n| --- | --- |\n${rows.join("\n")}`;
}

function argumentsOf(method: LibraryMethod): string {
  return method.arguments
    .filter(({ role }) => role !== "options")
    .map(({ name }) => name)
    .join(", ");
}

function here(method: LibraryMethod, operations: Operations): string {
  const name = nameOf(method);
  const operation = matchOperation(method, operations);
  if (operation === undefined) return WRITTEN_BY_HAND[name] ?? `not here: ${reasonFor(name, UNMATCHED_METHODS)}`;
  const { api, version: ours, group, name: called } = operation;
  const link = `reference/${api}/v${ours}/${group}.md#${called.toLowerCase()}`;
  const theirs = /\/v(\d+)\//.exec(method.address ?? "")?.[1];
  const differs = theirs === undefined || Number(theirs) === ours ? "" : ` (v${ours}; there v${theirs})`;
  return `[\`${camelCase(group)}.${called}\`](${link})${differs}`;
}

function reasonFor(name: string, reasons: Readonly<Record<string, string>>): string {
  const reason = reasons[name];
  if (reason === undefined) throw new Error(`There is nothing for ${name}: say why in official-notes.ts.`);
  return reason;
}

/** What the library exports beside its services, and what is there instead. */
function otherExports(): string {
  const index = readFileSync(join(library, "lib/src/index.d.ts"), "utf8");
  const webhooks = readFileSync(join(library, "lib/src/webhooks.d.ts"), "utf8");
  const names = [...(index + webhooks).matchAll(/export (?:\{ (.+?) \}|\* as (\w+)) from/g)].flatMap(([, list, one]) =>
    list === undefined ? [one ?? ""] : list.split(", ").map((name) => name.replace("default as ", "")),
  );
  const rows = names.map((name) => `| \`${name}\` | ${reasonFor(name, OTHER_EXPORTS)} |`);
  return `| There | Here |\n| --- | --- |\n${rows.join("\n")}`;
}

function typeTable(
  folders: readonly { readonly folder: string; readonly names: readonly string[] }[],
  versions: ReadonlyMap<string, number>,
): string {
  const rows = folders.flatMap(({ folder, names }) => {
    const others = names.map((name) => ({ name, match: matchType(folder, name, versions) }));
    const same = others.filter(({ name, match }) => match?.name === name && match.field === undefined).length;
    const module = moduleOfTypes(folder, versions);
    const renamed = others.filter(
      ({ name, match }) => match !== undefined && (match.name !== name || match.field !== undefined),
    );
    const missing = groupBy(
      others.filter(({ match }) => match === undefined),
      ({ name }) => typeReason(folder, name),
    );
    return [
      `| \`${folder}\` | ${module === undefined ? "none" : `\`${module}\``} | ${same} of ${names.length} have the same name |`,
      ...renamed.map(({ name, match }) => `| \`${folder}.${name}\` | | ${typeText(match?.name ?? "", match?.field)} |`),
      ...[...missing].map(
        ([reason, own]) => `| ${own.map(({ name }) => `\`${folder}.${name}\``).join(", ")} | | not here: ${reason} |`,
      ),
    ];
  });
  return `| There | Module | Here |\n| --- | --- | --- |\n${rows.join("\n")}`;
}

function typeText(name: string, field: string | undefined): string {
  if (field === undefined) return `\`${name}\``;
  return `\`${name}["${field.replace("[]", "")}"]${field.endsWith("[]") ? "[number]" : ""}\``;
}

function typeReason(folder: string, name: string): string {
  const found = UNMATCHED_TYPES.find(({ type }) => type.test(`${folder}.${name}`));
  if (found === undefined) throw new Error(`There is no type for ${folder}.${name}: say why in official-notes.ts.`);
  return found.reason;
}

function camelCase(group: string): string {
  return group.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
