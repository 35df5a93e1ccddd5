import { type Proxy, startProxy } from "./proxy.ts";

/** The line to Adyen, with an ear at it. */
export interface Line extends Proxy {
  /** Every key that was answered, also where nobody was left to hear it. */
  readonly keys: readonly string[];
  /** How often a key was generated. */
  readonly generated: () => number;
}

/** Passes everything on to the sandbox. `beforeAnswer` happens while the answer with a new key is on its way. */
export async function openLine(sandboxUrl: string, beforeAnswer: () => Promise<void>): Promise<Line> {
  const keys: string[] = [];
  let generated = 0;
  const proxy = await startProxy(sandboxUrl, async (path, forward) => {
    const response = await forward();
    const isGenerate = path.endsWith("/generateApiKey");
    if (isGenerate) generated += 1;
    const key = /"apiKey":\s*("(?:[^"\\]|\\.)*")/.exec(response.body.toString("utf8"))?.[1];
    if (key !== undefined) keys.push(JSON.parse(key) as string);
    if (isGenerate && generated === 1) await beforeAnswer();
    return response;
  });
  return { ...proxy, keys, generated: () => generated };
}
