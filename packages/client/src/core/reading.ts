import { Aborted, withDeadline } from "./deadline.ts";
import type { AdyenError, ParseError } from "./errors.ts";
import { codeOf, type Incoming, TransportFailure, type WireResponse } from "./transport.ts";
import { streamOf } from "./transport/stream.ts";

/** How a success is read that is not JSON. */
export interface Reading {
  /** It is passed on as soon as it begins, as this makes it. */
  readonly streamOf?: (incoming: Incoming) => ReadableStream<Uint8Array>;
  /** @throws what `refuse` makes. */
  readonly read: (response: WireResponse, call: ReadCall) => unknown;
}

/** What is known of the call whose answer is read. */
export interface ReadCall {
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** The error of an answer that cannot be read. */
  readonly refuse: (what: string) => ParseError;
  /** The error of an answer that did not come to its end. */
  readonly failed: (cause: unknown) => AdyenError;
}

export const READINGS: Readonly<Record<"text" | "bytes" | "stream", Reading>> = {
  text: {
    read: ({ body }, { refuse }) => {
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(body);
      } catch {
        throw refuse("its body is not UTF-8: read it as bytes");
      }
    },
  },
  bytes: { read: ({ body }) => body },
  // Middleware and transports that know no streams have read it whole.
  stream: { streamOf, read: ({ body, stream }, call) => guarded(stream ?? streamOfBytes(body), call) },
};

/** A stream whose reader gets an error where it breaks off, where nothing comes for too long, and where it was aborted. */
function guarded(stream: ReadableStream<Uint8Array>, call: ReadCall): ReadableStream<Uint8Array> {
  const { timeout, signal, failed } = call;
  const reader = stream.getReader();
  const stop = () => {
    signal?.removeEventListener("abort", onAbort);
    // There is nobody left to whom its failure would matter.
    reader.cancel().catch(() => undefined);
  };
  let onAbort = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          controller.error(failed(new Aborted(signal?.reason)));
          stop();
        };
        if (signal?.aborted === true) onAbort();
        else signal?.addEventListener("abort", onAbort, { once: true });
      },
      async pull(controller) {
        try {
          const part = await withDeadline(timeout, timeout, undefined, () => reader.read());
          if (!part.done) return controller.enqueue(part.value);
          controller.close();
          signal?.removeEventListener("abort", onAbort);
        } catch (cause) {
          const isLost = cause instanceof Error;
          controller.error(failed(isLost ? new TransportFailure(cause, true, codeOf(cause)) : cause));
          stop();
        }
      },
      cancel: stop,
    },
    // Nothing is read before somebody asks for it.
    { highWaterMark: 0 },
  );
}

function streamOfBytes(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });
}
