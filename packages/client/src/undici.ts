import { ConfigurationError } from "./core/errors.ts";
import { codeOf, type Transport, TransportFailure, type WireResponse } from "./core/transport.ts";
import { Body } from "./core/transport/body.ts";
import { decompressed } from "./core/transport/decompress.ts";
import { withoutBytes } from "./core/transport/parse-error.ts";
import { decoded, type Sink, sinkOf } from "./core/transport/stream.ts";

/** The part of a dispatcher of `undici` (7 and later) that is used: `Agent`, `Pool`, `ProxyAgent`, `EnvHttpProxyAgent` and `MockAgent` fit. */
export interface Dispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): boolean;
}

export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
}

export interface DispatchController {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
}

export interface DispatchHandler {
  onRequestStart(controller: DispatchController): void;
  onResponseStart(
    controller: DispatchController,
    statusCode: number,
    headers: ResponseFields,
    statusMessage?: string,
  ): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(controller: DispatchController): void;
  onResponseError(controller: DispatchController, error: Error): void;
}

export type ResponseFields = Readonly<Record<string, string | string[] | undefined>>;

export interface UndiciTransportOptions {
  /**
   * Sends what must not be sent twice, over connections that it does not keep: `new Agent({ pipelining: 0 })`. Default: the
   * dispatcher of everything else, whose kept connection may be closed by the other side just as such a request is written:
   * then `outcomeUnknown` of its error is true.
   */
  readonly once?: Dispatcher | undefined;
}

/**
 * A transport for `new AdyenClient({ transport })` over a dispatcher of `undici`, which is not part of this package and takes
 * longer to start than `node:https`, over which a call then takes longer (`npm run bench:client` says how much here). The dispatcher keeps the connections, and
 * says how many, through which proxy and with which certificates. Give one that does not repeat requests and does not follow
 * redirects of its own accord: the client does, where it is safe.
 *
 * @throws {@link ConfigurationError} where what is given is not a dispatcher.
 * @see {@link https://undici.nodejs.org/#/docs/api/Dispatcher}
 */
export function undiciTransport(dispatcher: Dispatcher, { once = dispatcher }: UndiciTransportOptions = {}): Transport {
  for (const [field, each] of Object.entries({ dispatcher, once })) {
    if (typeof each?.dispatch !== "function") {
      throw new ConfigurationError(field, "must be a dispatcher of undici, such as new Agent().");
    }
  }
  return ({ method, url, headers, body, isOnce, streamOf }, signal) =>
    new Promise((resolve, reject) => {
      const exchange = new Exchange(resolve, reject, signal, streamOf !== undefined);
      const end = url.indexOf("/", url.indexOf("//") + 2);
      (isOnce === true ? once : dispatcher).dispatch(
        {
          origin: url.slice(0, end),
          path: url.slice(end),
          method: method as DispatchOptions["method"],
          headers,
          body: body ?? null,
          // The client's own limits cover all of an attempt.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        exchange,
      );
    });
}

/** A request that is under way. */
class Exchange implements DispatchHandler {
  readonly #resolve: (response: WireResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #signal: AbortSignal;
  #controller: DispatchController | undefined;
  #response: UndiciResponse | undefined;
  readonly #isStream: boolean;
  #sink: Sink | undefined;
  #isOver = false;

  constructor(
    resolve: (response: WireResponse) => void,
    reject: (error: unknown) => void,
    signal: AbortSignal,
    isStream: boolean,
  ) {
    this.#isStream = isStream;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = signal;
    signal.addEventListener("abort", this.#onAbort, { once: true });
  }

  readonly #onAbort = () => this.#fail(this.#signal.reason);

  onRequestStart(controller: DispatchController): void {
    // A request that was abandoned while it waited for a connection is not sent.
    if (this.#isOver) controller.abort(ABANDONED);
    else this.#controller = controller;
  }

  onResponseStart(controller: DispatchController, status: number, fields: ResponseFields, statusMessage = ""): void {
    if (status < 200) return;
    this.#response = new UndiciResponse(status, statusMessage, fields);
    if (!this.#isStream || status > 299 || !this.#settle()) return;
    this.#sink = sinkOf({
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      end: () => controller.abort(ABANDONED),
    });
    this.#resolve(this.#response.streaming(this.#sink.stream));
  }

  onResponseData(controller: DispatchController, chunk: Uint8Array): void {
    if (this.#sink !== undefined) return this.#sink.add(chunk);
    if (this.#isOver || this.#response === undefined || this.#response.read.add(chunk)) return;
    this.#done(true);
    controller.abort(ABANDONED);
  }

  onResponseEnd(): void {
    this.#sink?.close();
    this.#done(false);
  }

  onResponseError(_: DispatchController, error: Error): void {
    this.#sink?.fail(withoutBytes(error));
    this.#fail(error);
  }

  #settle(): boolean {
    if (this.#isOver) return false;
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this.#onAbort);
    return true;
  }

  #fail(cause: unknown): void {
    if (!this.#settle()) return;
    // It starts a request once its connection stands: before that, no byte can have left.
    this.#reject(new TransportFailure(withoutBytes(cause), this.#controller !== undefined, reasonOf(cause)));
    this.#controller?.abort(ABANDONED);
  }

  #done(isCut: boolean): void {
    const response = this.#response;
    if (response === undefined || !this.#settle()) return;
    const encoding = response.header("content-encoding");
    if (encoding === undefined || isCut) return this.#resolve(response.with(response.read.bytes(), isCut));
    decompressed(encoding, response.read.bytes(), response.status).then(
      (body) => this.#resolve(response.with(body, false)),
      (error: unknown) => this.#reject(new TransportFailure(error, true, codeOf(error))),
    );
  }
}

const ABANDONED = new Error("abandoned");

/** What a proxy answered, which undici says in words. */
function reasonOf(error: unknown): string | undefined {
  const status = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  return status === undefined ? codeOf(error) : `PROXY_${status}`;
}

class UndiciResponse implements WireResponse {
  readonly status: number;
  readonly statusText: string;
  readonly read: Body;
  body: Uint8Array = new Uint8Array();
  isCut = false;
  stream: ReadableStream<Uint8Array> | undefined;
  readonly #fields: ResponseFields;
  #headers: Headers | undefined;

  constructor(status: number, statusText: string, fields: ResponseFields) {
    this.status = status;
    this.statusText = statusText;
    this.read = new Body(status);
    this.#fields = fields;
  }

  with(body: Uint8Array, isCut: boolean): this {
    this.body = body;
    this.isCut = isCut;
    return this;
  }

  streaming(stream: ReadableStream<Uint8Array>): this {
    this.stream = decoded(stream, this.header("content-encoding"));
    return this;
  }

  header(name: string): string | undefined {
    const value = this.#fields[name];
    return Array.isArray(value) ? value[0] : value;
  }

  get headers(): Headers {
    if (this.#headers === undefined) {
      this.#headers = new Headers();
      for (const [name, value = []] of Object.entries(this.#fields)) {
        for (const one of [value].flat()) this.#headers.append(name, one);
      }
    }
    return this.#headers;
  }
}
