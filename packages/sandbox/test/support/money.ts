import assert from "node:assert/strict";
import type { SandboxProcess } from "./process.ts";

const merchantAccount = "AcmeGroup_Web";

/** A payment of so many minor units that waits to be captured. */
export async function authorised(url: string, apiKey: string, value: number): Promise<string> {
  const { body } = await post(url, apiKey, "/payments", {
    ...{ merchantAccount, reference: "r", amount: { currency: "EUR", value }, returnUrl: "https://shop.example" },
    paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
    additionalData: { manualCapture: "true" },
  });
  return String(body["pspReference"]);
}

/**
 * Captures one minor unit so many times at once, over all processes, of a payment that has `value` of them, and tells how
 * many succeeded by what the sandbox says of the payment.
 */
export async function captureAtOnce(
  processes: readonly Pick<SandboxProcess, "url">[],
  apiKey: string,
  value: number,
  times: number,
): Promise<{ readonly succeeded: number; readonly failed: number }> {
  const [first] = processes;
  assert.ok(first);
  const psp = await authorised(first.url, apiKey, value);
  const answers = await Promise.all(
    Array.from({ length: times }, (_, index) => {
      const { url } = processes[index % processes.length] ?? first;
      return post(url, apiKey, `/payments/${psp}/captures`, { merchantAccount, amount: { currency: "EUR", value: 1 } });
    }),
  );
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
  const overview = (await (await fetch(`${first.url}/_sandbox/overview`)).json()) as {
    readonly payments: readonly {
      readonly pspReference: string;
      readonly timeline: readonly { readonly what: string }[];
    }[];
  };
  const timeline = overview.payments.find(({ pspReference }) => pspReference === psp)?.timeline ?? [];
  const captures = timeline.filter(({ what }) => what.startsWith("capture"));
  const succeeded = captures.filter(({ what }) => what.endsWith("done")).length;
  return { succeeded, failed: captures.length - succeeded };
}

export async function post(
  url: string,
  apiKey: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${url}/v71${path}`, {
    method: "POST",
    headers: { "x-api-key": apiKey, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
