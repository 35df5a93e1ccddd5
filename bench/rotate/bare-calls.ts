import { Agent, request } from "undici";

/** As many calls as a worker makes at the same time. */
const AT_ONCE = 16;

/** Makes calls that were written down, a line in JSON each, with nothing around them. Gives calls a minute. */
export async function bareCalls(lines: readonly string[], apiKey: string): Promise<number> {
  const dispatcher = new Agent({ connections: AT_ONCE });
  const calls = lines.map(
    (line) => JSON.parse(line) as { method: "GET" | "POST" | "PATCH"; url: string; body?: string },
  );
  const left = calls.values();
  const started = performance.now();
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (const { method, url, body } of left) {
      const headers = { "x-api-key": apiKey, "content-type": "application/json" };
      const response = await request(url, { method, headers, dispatcher, ...(body !== undefined && { body }) });
      await response.body.text();
      if (response.statusCode >= 300) throw new Error(`${method} ${url} answered ${response.statusCode}`);
    }
  });
  await Promise.all(lanes);
  const minutes = (performance.now() - started) / 60_000;
  await dispatcher.close();
  return calls.length / minutes;
}
