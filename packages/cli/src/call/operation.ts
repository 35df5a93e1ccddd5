import type { AdyenClient, ApiCall, CallOptions } from "@adyen-kit/client";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import type { CallInput } from "./read-fields.ts";

export type AnyOperation = (client: AdyenClient, params: CallInput, options: CallOptions) => ApiCall<unknown>;

/** The client's function for an operation. */
export async function loadOperation({ api, version, group, name }: OperationFacts): Promise<AnyOperation> {
  const module = (await import(`@adyen-kit/client/${api}/v${version}/${group}`)) as Record<string, AnyOperation>;
  const operation = module[name];
  if (operation === undefined) throw new Error(`The client has no ${api} v${version} ${group}/${name}.`);
  return operation;
}

/** Fields that are answered once and never again. */
const ONCE = ["apiKey", "hmacKey", "password"];

/** Name of the secret that an operation answers this one time; nothing where it answers none. */
export function answeredOnce(
  { responses }: OperationFacts,
  schemas: Readonly<Record<string, Schema>>,
): string | undefined {
  const answered = Object.entries(responses).flatMap(([status, schema]) =>
    status.startsWith("2") && schema !== null && "$ref" in schema ? [schemas[schema.$ref]] : [],
  );
  const names = answered.flatMap((schema) =>
    schema !== undefined && "type" in schema && schema.type === "object" ? Object.keys(schema.properties ?? {}) : [],
  );
  return names.find((name) => ONCE.includes(name));
}
