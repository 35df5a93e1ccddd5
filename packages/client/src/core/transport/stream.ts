import type { Incoming } from "../transport.ts";
import { withoutBytes } from "./parse-error.ts";

/** Where parts come from that can be asked to wait. */
export interface Source {
  readonly pause: () => unknown;
  readonly resume: () => unknown;
  readonly end: () => unknown;
}

/** What parts are put into as they come, and read from at the reader's pace. */
export interface Sink {
  readonly stream: ReadableStream<Uint8Array>;
  readonly add: (part: Uint8Array) => void;
  readonly close: () => void;
  readonly fail: (cause: unknown) => void;
}

/** A stream of the platform over what hands its parts out by itself. */
export function sinkOf(source: Source): Sink {
  let into: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isOver = false;
  const settle = (how: () => void) => {
    if (!isOver) how();
    isOver = true;
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => void (into = controller),
    pull: () => void source.resume(),
    cancel: () => settle(() => source.end()),
  });
  return {
    stream,
    add: (part) => {
      // An empty part is no progress: undici emits one whenever it is resumed, and would then be resumed again.
      if (isOver || part.length === 0) return;
      into?.enqueue(part);
      if ((into?.desiredSize ?? 0) <= 0) source.pause();
    },
    close: () => settle(() => into?.close()),
    fail: (cause) => settle(() => into?.error(cause)),
  };
}

/** A stream over an answer that Node.js reads. */
export function streamOf(incoming: Incoming): ReadableStream<Uint8Array> {
  const sink = sinkOf({
    pause: () => incoming.pause(),
    resume: () => incoming.resume(),
    end: () => incoming.destroy(),
  });
  incoming.on("data", sink.add);
  incoming.on("end", sink.close);
  incoming.on("error", (cause) => sink.fail(withoutBytes(cause)));
  return decoded(sink.stream, incoming.headers["content-encoding"]);
}

/** What is in an encoding that the platform does not know stays as it is, as it does where a body is read whole. */
export function decoded(stream: ReadableStream<Uint8Array>, encoding = ""): ReadableStream<Uint8Array> {
  const format = encoding.toLowerCase();
  if (format !== "gzip" && format !== "deflate") return stream;
  // Its type takes no bytes of shared memory, which nobody reads from a connection.
  return stream.pipeThrough(new DecompressionStream(format) as ReadableWritablePair<Uint8Array, Uint8Array>);
}
