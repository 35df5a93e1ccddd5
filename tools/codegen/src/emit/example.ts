import type { SchemaFact } from "../facts.ts";
import type { ApiModel, GroupModel, OperationModel } from "../model/model.ts";
import { type Need, needOf } from "../model/examples.ts";
import { isIdentifier } from "../model/names.ts";

/** What nobody wants to see in a terminal. */
const SECRETS: readonly string[] = ["apiKey", "clientKey", "hmacKey", "password"];

/**
 * A whole program that makes one call, and those before it that make what it needs. Against the sandbox's default seed it
 * goes well.
 */
export function exampleCall(model: ApiModel, group: GroupModel, operation: OperationModel): string {
  const { className } = model.source;
  const client = className.charAt(0).toLowerCase() + className.slice(1);
  const need = reachable(model, needOf(model.examples, model.source.api, operation.fact.path));
  // What is written down is known before any call; the rest comes from the calls.
  const params: Record<string, string> = literalsOf(need);
  const before = Object.entries(need?.first ?? {}).flatMap(([name, id]) => {
    const found = find(model, id);
    if (found === undefined) return [];
    const call = callOf(model, client, found.group, found.operation, params);
    Object.assign(params, expressionsOf(need, name));
    return `const ${name} = await ${call};\n`;
  });
  return [
    `import { AdyenClient } from "@adyen-kit/client";\n`,
    `import { ${className} } from "@adyen-kit/client/${model.path}";\n\n`,
    `const ${client} = new ${className}(AdyenClient.fromEnv());\n\n`,
    ...(before.length > 0 ? [...before, "\n"] : []),
    `const result = await ${callOf(model, client, group, operation, need?.params ?? {})}.result();\n`,
    ...ending(model, operation.success),
  ].join("");
}

/** Both ways that a call can end. */
function ending(model: ApiModel, success: SchemaFact | null): readonly string[] {
  if (success === null) return ["if (!result.ok) console.error(result.error);\n"];
  const target = success.$ref === undefined ? success : (model.facts.schemas[success.$ref] ?? {});
  const isSecret = Object.keys(target.properties ?? {}).some((name) => SECRETS.includes(name));
  const shown = isSecret ? "Object.keys(result.data)" : "result.data";
  return [`if (result.ok) console.log(${shown});\n`, "else console.error(result.error);\n"];
}

function callOf(
  model: ApiModel,
  client: string,
  group: GroupModel,
  operation: OperationModel,
  params: Readonly<Record<string, string>>,
): string {
  const input = inputOf(model, operation, params);
  return `${client}.${group.accessor}.${operation.name}(${input === undefined ? "" : print(input)})`;
}

/** A version may lack what makes it. */
function reachable(model: ApiModel, need: Need | undefined): Need | undefined {
  return Object.values(need?.first ?? {}).every((id) => find(model, id) !== undefined) ? need : undefined;
}

function find(model: ApiModel, id: string) {
  const [module, name] = id.split("/");
  const group = model.groups.find((each) => each.module === module);
  const operation = group?.operations.find((each) => each.name === name);
  return group && operation && { group, operation };
}

function literalsOf(need: Need | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(need?.params ?? {}).filter(([, value]) => !value.startsWith("=")));
}

/** The parameters that an answer gives. */
function expressionsOf(need: Need | undefined, name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(need?.params ?? {}).filter(([, value]) => new RegExp(`^=${name}\\b`).test(value)),
  );
}

function inputOf(
  model: ApiModel,
  operation: OperationModel,
  params: Readonly<Record<string, string>>,
): Record<string, unknown> | undefined {
  const { fact, inputs } = operation;
  const wanted = inputs.filter(({ name, required }) => required || name in params);
  if (wanted.length === 0 && fact.body === undefined) return undefined;
  const { bodies } = model.examples;
  const key = `${fact.method} ${fact.path}`;
  const body = bodies[model.path]?.[key] ?? bodies[model.source.api]?.[key];
  return {
    ...Object.fromEntries(
      wanted.map(({ name, schema }) => [name, params[name] ?? valueOf(model, name, schema, 0)] as const),
    ),
    ...(fact.body && { body: body ?? valueOf(model, "body", fact.body.schema, 0) }),
  };
}

/** The smallest value that a schema accepts. `tells`: the property that tells it from the other members of its union. */
function valueOf(model: ApiModel, name: string, schema: SchemaFact, depth: number, tells?: string): unknown {
  if (depth > 8) throw new Error(`${model.path}: an example of "${name}" would never end.`);
  if (schema.$ref !== undefined) {
    const target = model.facts.schemas[schema.$ref] ?? {};
    return valueOf(model, name, target, depth + 1, model.unionMembers.get(schema.$ref));
  }
  if (schema.oneOf !== undefined) return valueOf(model, name, schema.oneOf[0] ?? {}, depth + 1);
  switch (schema.type) {
    case "string":
      return schema.enum?.[0] ?? model.examples.values[name] ?? placeholder(name, schema);
    case "integer":
    case "number":
      // An amount of a cent is one that people stumble over.
      return schema.minimum ?? (name === "value" ? 1000 : 1);
    case "boolean":
      return true;
    case "array":
      return [valueOf(model, name, schema.items ?? {}, depth + 1)];
    default:
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([property]) => property === tells || schema.required?.includes(property))
          .map(([property, value]) => [property, valueOf(model, property, value, depth + 1)]),
      );
  }
}

/** `storeId` → `YOUR_STORE_ID`. */
function placeholder(name: string, schema: SchemaFact): string {
  if (schema.format === "date-time") return "2030-01-31T12:00:00Z";
  const text = `YOUR_${name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toUpperCase()}`;
  return text.padEnd(schema.minLength ?? 0, "X").slice(0, schema.maxLength);
}

function print(value: unknown, indent = ""): string {
  if (Array.isArray(value)) return `[${value.map((item) => print(item, indent)).join(", ")}]`;
  if (typeof value === "string" && value.startsWith("=")) return value.slice(1);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const inner = `${indent}  `;
  const lines = entries.map(
    ([name, item]) => `${inner}${isIdentifier(name) ? name : JSON.stringify(name)}: ${print(item, inner)},\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}
