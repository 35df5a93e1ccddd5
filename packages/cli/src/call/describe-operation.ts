import type { Schema } from "@adyen-kit/client/schema";
import type { FoundOperation } from "./find-operation.ts";

/** What an operation does, and the flags that it takes. */
export async function describeOperation({ facts, entry }: FoundOperation): Promise<string> {
  const [{ schemas }, notes] = await Promise.all([entry.load(), entry.loadNotes()]);
  const parameters = facts.parameters.map(
    ({ name, required }) => ["--" + name, required, notes.parameters[name] ?? ""] as const,
  );
  const named = facts.body !== undefined && "$ref" in facts.body.schema ? facts.body.schema.$ref : "";
  const body = objectOf(facts.body?.schema, schemas);
  const fields = Object.keys(body?.properties ?? {}).map((name) => {
    const note = notes.fields[`${named}.${name}`] ?? notes.fields[name] ?? "";
    return [
      `--${name}${isNested(body?.properties?.[name], schemas) ? ".…" : ""}`,
      body?.required?.includes(name) === true,
      note,
    ] as const;
  });
  const rows = [...parameters, ...fields].sort(([, a], [, b]) => Number(b) - Number(a));
  const width = Math.min(34, Math.max(0, ...rows.map(([flag]) => flag.length)));
  const table = rows.map(([flag, required, note]) =>
    `  ${flag.padEnd(width)} ${required ? "required " : ""}${note}`.trimEnd(),
  );
  return [
    `${facts.method} ${facts.path} (${facts.api} v${facts.version})`,
    notes.operations[`${facts.group}/${facts.name}`] ?? "",
    ...(Array.isArray(facts.roles) && facts.roles.length > 0 ? [`Role: ${facts.roles.join(" or ")}`] : []),
    facts.documentation,
    "",
    ...table,
  ]
    .join("\n")
    .replace(/\n\n+/g, "\n\n")
    .trimEnd();
}

function objectOf(schema: Schema | undefined, all: Readonly<Record<string, Schema>>) {
  const resolved = schema !== undefined && "$ref" in schema ? all[schema.$ref] : schema;
  return resolved !== undefined && "type" in resolved && resolved.type === "object" ? resolved : undefined;
}

function isNested(schema: Schema | undefined, all: Readonly<Record<string, Schema>>): boolean {
  const resolved = schema !== undefined && "$ref" in schema ? all[schema.$ref] : schema;
  if (resolved === undefined) return false;
  return "oneOf" in resolved || ("type" in resolved && (resolved.type === "object" || resolved.type === "array"));
}
