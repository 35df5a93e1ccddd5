import { bytesOf, isRaw } from "../webhooks/body.ts";

/** What came as text or bytes, parsed; what is an object stays one. `undefined` where it is not JSON: the parser's own message would quote it. */
export function readJson(given: unknown): unknown {
  if (!isRaw(given)) return given;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(given)));
  } catch {
    return undefined;
  }
}
