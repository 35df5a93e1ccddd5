export { type FastifyScope, type WebhookFastifyOptions, webhookFastifyPlugin } from "./webhook-handlers/fastify.ts";
export { webhookFetchHandler, type WebhookFetchOptions } from "./webhook-handlers/fetch.ts";
export { type LambdaEvent, type LambdaResult, webhookLambdaHandler } from "./webhook-handlers/lambda.ts";
export { type IncomingRequest, type OutgoingResponse, webhookListener } from "./webhook-handlers/listener.ts";
export type { WebhookContext, WebhookEvent, WebhookOptions } from "./webhook-handlers/receive.ts";
