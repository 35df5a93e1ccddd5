import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ApiData, catalog } from "@adyen-kit/client/catalog";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { KNOWN_PROBLEMS } from "../../../packages/sandbox/src/domain/errors/known-problems.ts";
import { knownPaymentErrors } from "../../../packages/sandbox/src/domain/errors/payment-errors.ts";
import { PLATFORM_EVENTS } from "../../../packages/sandbox/src/domain/platform/events.ts";
import { TERMINAL_ENDINGS } from "../../../packages/sandbox/src/domain/payments/terminal-amounts.ts";
import { EVENT_CODES, TOKEN_EVENTS } from "../../../packages/sandbox/src/domain/webhooks/event-codes.ts";
import { mounts, undescribedMounts } from "../../../packages/sandbox/src/http/mounts.ts";
import { handlerOf, type HandlerRegistry } from "../../../packages/sandbox/src/operations/call.ts";
import { undescribedHandlers } from "../../../packages/sandbox/src/operations/classic/undescribed.ts";
import { handlers } from "../../../packages/sandbox/src/operations/handlers.ts";
import { TERMINAL_OPERATIONS, terminalHandlers } from "../../../packages/sandbox/src/operations/terminals/cloud.ts";

interface Covered {
  readonly name: string;
  readonly operations: readonly OperationFacts[];
  readonly played: ReadonlySet<OperationFacts>;
}

/** The conformance report: what is played, what is answered by example, and how each of the rest is known. */
export async function coveragePage(): Promise<string> {
  const covered = await Promise.all(
    catalog.map(({ api, load }) => coveredBy(`${api.name} v${api.version}`, load, handlers)),
  );
  const loads = new Map(undescribedMounts().map(({ api, load }) => [load, api]));
  const undescribed = await Promise.all(
    [...loads].map(([load, api]) => coveredBy(`${api}, in no description`, load, undescribedHandlers)),
  );
  const terminals = await coveredBy(
    "terminal-api, in no description",
    () => Promise.resolve({ operations: TERMINAL_OPERATIONS, schemas: {} }),
    terminalHandlers,
  );
  const total = covered.reduce((sum, { operations }) => sum + operations.length, 0);
  const played = covered.reduce((sum, each) => sum + each.played.size, 0);
  const sections = [
    "<!-- Made by `npm run coverage`. Do not edit. -->",
    "# What the sandbox plays",
    `Of ${total} operations in ${covered.length} versions of Adyen's APIs it plays ${played} with state. The other ${total - played} are checked for key, role, parameters and body, and answered by an example that fits their own schema and has the ids and fields that were sent, under the header \`x-sandbox: example\`.`,
    "How a fact of the platform is known: **D** documented, **R** recorded from the platform, **F** a fixture of one of Adyen's libraries, **I** inferred, **U** unknown. What is unknown is a [setting](../packages/sandbox/README.md#settings).",
    table(
      ["API", "with state", "by example"],
      covered.map((each) => [each.name, each.played.size, each.operations.length - each.played.size]),
    ),
    "## Versions",
    "Every version of every published description. A version without a description of its own here is served by the next one that has: its fields may be fewer than that one's.",
    table(["Description", "by its own", "by the next one", "not there"], versionRows()),
    "## Errors of the payment APIs",
    "Without a source that says when, a code is answered as a fault on demand alone.",
    table(
      ["Code", "Message", "Status", "", "Answered to"],
      knownPaymentErrors().map(({ code, message, status, source, when = "a fault on demand" }) => [
        ...[`\`${code}\``, message, status, source, when],
      ]),
    ),
    "## Errors of Management and the platform APIs",
    table(
      ["Code", "Title", "Status", "", "Answered to"],
      KNOWN_PROBLEMS.map(({ errorCode, title, status, source, when }) => [
        ...[`\`${errorCode}\``, title, status, source, when],
      ]),
    ),
    "## Webhooks",
    "`itself`: it follows from what is done. `asked`: the control interface, the console or the command makes it happen.",
    table(["Event", "Sent when", "", "Sent"], webhookRows()),
    "## Amounts at terminals",
    "The last three digits of an amount decide how a payment at a terminal ends (D). The mark is of its words.",
    table(
      ["Digits", "Condition", "Message", "Reason", ""],
      TERMINAL_ENDINGS.map(([digits, message, condition, reason, words]) => [
        ...[`\`${digits}\``, condition, `\`${message}\``, reason, words],
      ]),
    ),
    "## Operations",
    ...[...covered, ...undescribed, terminals].map(
      (each) =>
        `### ${each.name}\n\n${table(
          ["Operation", ""],
          each.operations.map((operation) => [
            ...[
              `\`${operation.method} ${operation.path || `/${operation.name}`}\``,
              each.played.has(operation) ? "with state" : "by example",
            ],
          ]),
        )}`,
    ),
  ];
  return `${sections.join("\n\n")}\n`;
}

async function coveredBy(name: string, load: () => Promise<ApiData>, registry: HandlerRegistry): Promise<Covered> {
  const { operations } = await load();
  return { name, operations, played: new Set(operations.filter((each) => handlerOf(registry, each) !== undefined)) };
}

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function webhookRows(): (readonly Cell[])[] {
  const tokens = Object.values(TOKEN_EVENTS).map((name) => [`\`${name}\``, "Details of a shopper", "D", "itself"]);
  const platform = Object.entries(PLATFORM_EVENTS).map(([name, when]) => [
    ...[`\`balancePlatform.${name}\``, when, "D", "itself"],
  ]);
  const standard = EVENT_CODES.map(({ code, when, source, sent }) => [`\`${code}\``, when, source, sent]);
  return [...standard, ...tokens, ...platform];
}

const spec = <T>(file: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../spec", file), "utf8")) as T;

/** Versions of each published description of an API, by how they are served. */
function versionRows(): (readonly Cell[])[] {
  const apis = spec<{ file: string; api: string; version: number }[]>("apis.json");
  const messages = new Set(spec<{ file: string }[]>("messages.json").map(({ file }) => nameOf(file)));
  const published = spec<Readonly<Record<string, readonly number[]>>>("published.json");
  const served = [...mounts(), ...undescribedMounts()].map(
    ({ base, api }) => `${api} ${/v(\d+)$/.exec(base)?.[1] ?? ""}`,
  );
  const rows = Object.entries(published)
    .filter(([name]) => !messages.has(name) && !name.includes("Notification"))
    .map(([name, versions]) => {
      const own = apis.filter(({ file }) => nameOf(file) === name);
      const api = own[0]?.api ?? "";
      const isOwn = (version: number) => own.some((each) => each.version === version);
      const isServed = (version: number) => served.includes(`${api} ${version}`);
      return { name, versions, isOwn, isServed };
    })
    .map(({ name, versions, isOwn, isServed }) => [
      name,
      words(versions.filter(isOwn)),
      words(versions.filter((version) => !isOwn(version) && isServed(version))),
      words(versions.filter((version) => !isOwn(version) && !isServed(version))),
    ]);
  return rows;
}

function nameOf(file: string): string {
  return file.replace(/-v\d+\.json$/, "");
}

function words(versions: readonly number[]): string {
  return versions.map((version) => `v${version}`).join(", ");
}
