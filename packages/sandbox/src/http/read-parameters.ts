import type { Parameter } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { invalid, type InvalidField, missing } from "../domain/refusal.ts";
import type { ParameterValue, Scalar } from "../operations/call.ts";
import type { RoutedRequest } from "./request-context.ts";
import { checkValue } from "./check-value.ts";
import type { CoerceOptions } from "./coerce.ts";

/** Parameters of path, query and headers by name, in the types of the description, or a refusal that names what is wrong. */
export function readParameters(
  routed: RoutedRequest,
  options: CoerceOptions,
): Readonly<Record<string, ParameterValue>> {
  const problems: InvalidField[] = [];
  const values: Record<string, ParameterValue> = {};
  for (const parameter of routed.operation.parameters) {
    const value = valueOf(parameter, routed);
    if (value === undefined || (value === "" && (options.reading.emptyIsAbsent || parameter.required))) {
      if (parameter.required) problems.push(missing(parameter.name));
      continue;
    }
    problems.push(...checkValue(parameter.schema, value, parameter.name, options));
    values[parameter.name] = value;
  }
  if (problems.length > 0) throw invalid(problems);
  return values;
}

function valueOf(parameter: Parameter, routed: RoutedRequest): ParameterValue | undefined {
  const { schema, name } = parameter;
  if ("type" in schema && schema.type === "array") {
    const texts = routed.query.getAll(name);
    return texts.length === 0 ? undefined : texts.map((text) => typed(schema.items, text));
  }
  const text = textOf(parameter, routed);
  return text === undefined ? undefined : typed(schema, text);
}

function textOf({ name, in: place }: Parameter, { path, query, request }: RoutedRequest): string | undefined {
  if (place === "path") return path[name];
  if (place === "query") return query.get(name) ?? undefined;
  const header = request.headers[name.toLowerCase()];
  return typeof header === "string" ? header : undefined;
}

/** A number or a boolean where the text is one; else the text, which the check then refuses. */
function typed(schema: Schema, text: string): Scalar {
  const type = "type" in schema ? schema.type : undefined;
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
