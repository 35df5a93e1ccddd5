import { newPspReference, type RandomSource } from "../domain/random.ts";
import type { SandboxResponse } from "./message.ts";

const TRACE_BYTES = 24;

/** An answer of a payment API, as recorded: references in its headers, but for a 401, and slashes escaped in its JSON. */
export function serviceResponse(answer: SandboxResponse, random: RandomSource): SandboxResponse {
  if (answer.status === 401) return answer;
  const trace = Buffer.from(random(TRACE_BYTES)).toString("hex");
  const headers = {
    ...answer.headers,
    pspreference: answer.headers["pspreference"] ?? newPspReference(random),
    traceparent: `00-${trace.slice(0, 32)}-${trace.slice(32)}-01`,
  };
  return { ...answer, headers, body: answer.body.replaceAll("/", "\\/") };
}
