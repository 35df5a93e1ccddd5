import type { NotificationItem } from "./event.ts";

/** The item of a notification in the fields of a form, as webhooks of the format `http` have it. */
export function formOf({ amount, operations, additionalData, ...item }: NotificationItem): string {
  const { currency, value } = amount;
  const fields: Record<string, string> = { live: "false", currency, value: String(value) };
  for (const [name, text] of Object.entries(item)) fields[name] = String(text);
  for (const [name, text] of Object.entries(additionalData)) fields[`additionalData.${name}`] = text;
  if (Array.isArray(operations)) fields["operations"] = operations.join(",");
  return new URLSearchParams(fields).toString();
}
