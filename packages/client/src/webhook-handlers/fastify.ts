import type { RawBody, WebhookHeaders } from "../webhooks.ts";
import { checkOptions, LONGEST_BODY, receive, TEXT, type WebhookOptions } from "./receive.ts";

/** The part of Fastify that is used. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    contentType: string,
    options: { parseAs: "buffer"; bodyLimit: number },
    parser: (request: never, body: never, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown;
}

interface FastifyRequest {
  readonly body?: unknown;
  readonly headers: WebhookHeaders;
}

interface FastifyReply {
  code(status: number): FastifyReply;
  headers(headers: Record<string, string>): FastifyReply;
  send(body: string): unknown;
}

export interface WebhookFastifyOptions extends WebhookOptions {
  /** Where Adyen sends to: `/webhooks`. */
  readonly path: string;
}

/**
 * Takes webhooks in Fastify: `app.register(webhookFastifyPlugin({ path: "/webhooks", … }))`. Bodies of this path, and of no other,
 * are left as they come.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function webhookFastifyPlugin(options: WebhookFastifyOptions): (scope: FastifyScope) => Promise<void> {
  checkOptions(options);
  return async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: LONGEST_BODY }, (_, body, done) => {
      done(null, body);
    });
    scope.post(options.path, async (request, reply) => {
      const { status, body, work } = await receive(options, () => (request.body ?? "") as RawBody, request.headers);
      reply.code(status).headers(TEXT).send(body);
      void work();
      return reply;
    });
  };
}
