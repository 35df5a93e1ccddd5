import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiSource, Facts, MessageFacts } from "../facts.ts";
import type { Description } from "./description.ts";
import { mappedUnion, withConstants } from "./mapped-unions.ts";
import { distilOperations } from "./operation.ts";
import { applyOverrides, type Override } from "./overrides.ts";
import { distilSchema, schemaName } from "./schema.ts";

/** `spec/lock.json`: exactly which upstream files the facts were distilled from. */
export interface Lock {
  readonly repository: string;
  readonly commit: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface Distilled {
  readonly facts: Facts;
  readonly sha256: string;
}

/** Reads one file and makes facts of it with `toFacts`. */
export function distilFile(
  folder: string,
  file: string,
  overrides: readonly Override[],
  toFacts: (description: Description) => Facts,
): Distilled {
  const text = readFileSync(join(folder, file), "utf8");
  const description = applyOverrides(JSON.parse(text) as Description, file, overrides);
  return { facts: toFacts(description), sha256: createHash("sha256").update(text).digest("hex") };
}

export function distil(description: Description, source: Pick<ApiSource, "api" | "version">): Facts {
  const schemas = description.components?.schemas ?? {};
  return {
    api: source.api,
    version: source.version,
    title: description.info.title,
    servers: (description.servers ?? []).map((server) => server.url),
    operations: distilOperations(description),
    schemas: Object.fromEntries(
      Object.entries(schemas)
        .map(([name, schema]) => {
          const fact = distilSchema(mappedUnion(name, schema) ?? schema, schemas);
          return [schemaName(name), withConstants(name, fact, schemas)] as const;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** One line an operation, a message and a schema, so that a change upstream reads well in a diff. */
export function printFacts(facts: Facts | MessageFacts): string {
  const { operations, schemas, messages, ...head } = { messages: undefined, ...facts };
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`);
  const operationLines = operations.map((operation) => `    ${JSON.stringify(operation)}`);
  const messageLines = Object.entries(messages ?? {}).map(
    ([name, message]) => `    ${JSON.stringify(name)}: ${JSON.stringify(message)}`,
  );
  const schemaLines = Object.entries(schemas).map(
    ([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)}`,
  );
  return [
    "{",
    ...lines,
    operations.length > 0 || messages === undefined
      ? `  "operations": [\n${operationLines.join(",\n")}\n  ],`
      : `  "operations": [],`,
    ...(messages === undefined ? [] : [`  "messages": {\n${messageLines.join(",\n")}\n  },`]),
    `  "schemas": {\n${schemaLines.join(",\n")}\n  }`,
    "}",
    "",
  ].join("\n");
}
