import type { SchemaFact } from "../facts.ts";
import type { ApiModel } from "../model/model.ts";
import { banner } from "./printer.ts";
import { propertyLines, type TypeContext, typeExpression } from "./type-expression.ts";

/** `types.ts`: one type a schema, under Adyen's name. */
export function emitTypes(model: ApiModel): string {
  const declarations = Object.entries(model.facts.schemas).map(([name, schema]) => declaration(name, schema, model));
  const body = declarations.join("\n");
  const imports = body.includes(": Undocumented;") ? `import type { Undocumented } from "../../core/undocumented.ts";\n\n` : "";
  return `${banner(model.path)}\n${imports}${body}`;
}

function declaration(name: string, schema: SchemaFact, model: ApiModel): string {
  const direction = model.directions.get(name) ?? "response";
  const context: TypeContext = { model, sent: direction !== "response", received: direction !== "request" };
  if (schema.type === "object" && schema.properties !== undefined && schema.nullable !== true) {
    return `export interface ${name} {\n${propertyLines(schema, context, "  ", model.unionMembers.get(name))}}\n`;
  }
  return `export type ${name} = ${typeExpression(schema, context)};\n`;
}
