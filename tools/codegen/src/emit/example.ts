import type { SchemaFact } from "../facts.ts";
import type { ApiModel, GroupModel, OperationModel } from "../model/model.ts";
import { isIdentifier } from "../model/names.ts";

/** Values for examples, by the name of the parameter or field. The tests seed the sandbox with the same ones. */
const VALUES: Readonly<Record<string, unknown>> = {
  companyId: "YOUR_COMPANY_ACCOUNT",
  merchantId: "YOUR_MERCHANT_ACCOUNT",
  apiCredentialId: "S2-6A4C1B2D3E4F50",
  originId: "S2-0123456789ABCD",
  domain: "https://shop.example.com",
  description: "Checkout of the web shop",
  reason: "Expansion",
};

/** A whole program that makes one call: imports, client, call. */
export function exampleCall(model: ApiModel, group: GroupModel, operation: OperationModel): string {
  const { className } = model.source;
  const facade = className.charAt(0).toLowerCase() + className.slice(1);
  const input = inputOf(model, operation);
  const call = `await ${facade}.${group.accessor}.${operation.name}(${input === undefined ? "" : print(input)});`;
  return [
    `import { AdyenClient } from "@adyen-kit/client";`,
    `import { ${className} } from "@adyen-kit/client/${model.path}";`,
    "",
    `const ${facade} = new ${className}(AdyenClient.fromEnv());`,
    "",
    operation.success === null ? call : `const ${answerPattern(model, operation.success)} = ${call}`,
    "",
  ].join("\n");
}

/** `{ apiKey }` where the answer is one field, else a name for the whole. */
function answerPattern(model: ApiModel, schema: SchemaFact): string {
  const target = schema.$ref === undefined ? schema : (model.facts.schemas[schema.$ref] ?? {});
  const names = Object.keys(target.properties ?? {});
  const [only] = names;
  return names.length === 1 && only !== undefined && isIdentifier(only) ? `{ ${only} }` : "answer";
}

function inputOf(model: ApiModel, operation: OperationModel): Record<string, unknown> | undefined {
  const required = operation.inputs.filter((parameter) => parameter.required);
  const body = operation.fact.body;
  if (required.length === 0 && body === undefined) return undefined;
  return {
    ...Object.fromEntries(required.map(({ name, schema }) => [name, valueOf(model, name, schema, 0)])),
    ...(body && { body: valueOf(model, "body", body.schema, 0) }),
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
      return schema.enum?.[0] ?? (name in VALUES ? VALUES[name] : placeholder(name, schema));
    case "integer":
    case "number":
      return schema.minimum ?? 1;
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
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const inner = `${indent}  `;
  const lines = entries.map(
    ([name, item]) => `${inner}${isIdentifier(name) ? name : JSON.stringify(name)}: ${print(item, inner)},\n`,
  );
  return `{\n${lines.join("")}${indent}}`;
}
