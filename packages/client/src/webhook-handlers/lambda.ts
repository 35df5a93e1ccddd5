import type { WebhookHeaders } from "../webhooks.ts";
import { checkOptions, receiveWhole, TEXT, type WebhookOptions } from "./receive.ts";

/** An event of API Gateway (both formats), of a function's own URL, or of a load balancer. */
export interface LambdaEvent {
  readonly body?: string | null | undefined;
  readonly isBase64Encoded?: boolean | undefined;
  readonly headers?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
}

export interface LambdaResult {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/**
 * Takes webhooks in AWS Lambda: `export const handler = webhookLambdaHandler({ … })`. Nothing runs there after the answer, so
 * events are handled before it: have them stored, or in a queue, where that takes long.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function webhookLambdaHandler(options: WebhookOptions): (event: LambdaEvent) => Promise<LambdaResult> {
  checkOptions(options);
  return async ({ body, isBase64Encoded, headers, multiValueHeaders }) => {
    const raw = () => (isBase64Encoded === true ? bytesOfBase64(body ?? "") : (body ?? ""));
    const given: WebhookHeaders = headers ?? multiValueHeaders ?? {};
    const reception = await receiveWhole(options, raw, given);
    return { statusCode: reception.status, headers: { ...TEXT }, body: reception.body };
  };
}

function bytesOfBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
