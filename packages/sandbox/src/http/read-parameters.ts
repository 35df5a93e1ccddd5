import type { IncomingHttpHeaders } from "node:http";
import type { OperationFacts, Parameter } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { invalid, type InvalidField } from "../domain/refusal.ts";
import type { ParameterValue, Scalar } from "../operations/call.ts";
import { type CheckOptions, checkValue } from "./check-value.ts";

/** Parameters of path, query and headers by name, in the types of the description, or a refusal that names what is wrong. */
export function readParameters(
  operation: OperationFacts,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  options: CheckOptions,
): Readonly<Record<string, ParameterValue>> {
  const problems: InvalidField[] = [];
  const values: Record<string, ParameterValue> = {};
  for (const parameter of operation.parameters) {
    const value = valueOf(parameter, path, query, headers);
    if (value === undefined) {
      if (parameter.required) problems.push({ name: parameter.name, message: "is missing" });
      continue;
    }
    problems.push(...checkValue(parameter.schema, value, parameter.name, options));
    values[parameter.name] = value;
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

function valueOf(
  parameter: Parameter,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
): ParameterValue | undefined {
  const { schema, name } = parameter;
  if ("type" in schema && schema.type === "array") {
    const texts = query.getAll(name);
    return texts.length === 0 ? undefined : texts.map((text) => typed(schema.items, text));
  }
  const text = textOf(parameter, path, query, headers);
  return text === undefined ? undefined : typed(schema, text);
}

function textOf(
  parameter: Parameter,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
): string | undefined {
  if (parameter.in === "path") return path[parameter.name];
  if (parameter.in === "query") return query.get(parameter.name) ?? undefined;
  const header = headers[parameter.name.toLowerCase()];
  return typeof header === "string" ? header : undefined;
}

/** A number or a boolean where the text is one; else the text, which the check then refuses. */
function typed(schema: Schema, text: string): Scalar {
  const type = "type" in schema ? schema.type : undefined;
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
