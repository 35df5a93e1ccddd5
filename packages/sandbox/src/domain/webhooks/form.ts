import type { Fields } from "../fields.ts";

/** The item of a notification in the fields of a form, as webhooks of the format `http` have it. */
export function formOf({ amount, operations, additionalData, ...item }: Fields): string {
  const { currency, value } = amount as { readonly currency: string; readonly value: number };
  const fields: Record<string, string> = { live: "false", currency, value: String(value) };
  for (const [name, text] of Object.entries(item)) fields[name] = String(text);
  for (const [name, text] of Object.entries(additionalData as Fields)) fields[`additionalData.${name}`] = String(text);
  if (Array.isArray(operations)) fields["operations"] = operations.join(",");
  return new URLSearchParams(fields).toString();
}
