import type { OperationFacts, Parameter } from "@adyen-kit/client/facts";
import { invalid, type InvalidField } from "../domain/refusal.ts";
import { type CheckOptions, checkValue } from "./schema-check.ts";

export type ParameterValue = string | number | boolean;

/** Parameters of the path and the query by name, in the types of the description, or a refusal that names what is wrong. */
export function readParameters(
  operation: OperationFacts,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  options: CheckOptions,
): Readonly<Record<string, ParameterValue>> {
  const problems: InvalidField[] = [];
  const values: Record<string, ParameterValue> = {};
  for (const parameter of operation.parameters) {
    const text = textOf(parameter, path, query);
    if (text === undefined) {
      if (parameter.required) problems.push({ name: parameter.name, message: "is missing" });
      continue;
    }
    const value = typed(parameter, text);
    problems.push(...checkValue(parameter.schema, value, parameter.name, options));
    values[parameter.name] = value;
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

function textOf(
  parameter: Parameter,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string | undefined {
  if (parameter.in === "path") return path[parameter.name];
  if (parameter.in === "query") return query.get(parameter.name) ?? undefined;
  return undefined;
}

/** A number or a boolean where the text is one; else the text, which the check then refuses. */
function typed({ schema }: Parameter, text: string): ParameterValue {
  const type = "type" in schema ? schema.type : undefined;
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
