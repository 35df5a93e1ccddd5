import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { answer, good } from "./answer.ts";
import { blockings } from "./blocking.ts";
import { echoes } from "./echoes.ts";
import type { Behaviour } from "./server.ts";

/** `safe` may be repeated, `keyed` may under one idempotency key, `never` must not. */
export type Kind = "safe" | "keyed" | "never";

/** How a call must end. `ends`: `data`, or the class of the error. */
export interface Expected {
  readonly ends: string;
  /** How many requests must have come. */
  readonly requests: number;
  /** Nobody can know whether it took effect. */
  readonly outcomeUnknown: boolean;
  /** How often it must have been tried. Default: once for each request. */
  readonly attempts?: number;
}

export interface Probe {
  readonly name: string;
  /** Nothing listens. */
  readonly refuses?: true;
  /** The answer never ends, so its connection must not be kept. */
  readonly endless?: true;
  readonly behave: Behaviour;
  /** Where more than one end is right, each of them. */
  readonly expected: (kind: Kind, isShared?: true) => Expected | readonly Expected[];
  /** What is waited for never comes, so that a limit of time must end each attempt. */
  readonly timesOut?: true;
  /** Calls before the one that counts, which must go well. */
  readonly callsBefore?: number;
  /** Milliseconds for which the event loop may stand still. */
  readonly mostDelay?: number;
}

const ok = answer("200 OK", good);

/** More than any answer of Adyen's, and no more than a machine can bear whose client takes all of it. */
const ENDLESS = 300_000_000;

/** Writes as fast as the other side reads, without an end, and waits where a client should have given up long ago. */
function pour(socket: Socket): void {
  const chunk = Buffer.from(`100000\r\n${" ".repeat(0x100000)}\r\n`);
  const start = socket.bytesWritten;
  const more = () => {
    while (!socket.destroyed && socket.bytesWritten - start < ENDLESS) {
      if (!socket.write(chunk)) {
        socket.once("drain", more);
        return;
      }
    }
  };
  more();
}

/** Fails in every attempt, after a byte has left. */
const fails =
  (ends: string) =>
  (kind: Kind): Expected => ({ ends, requests: kind === "never" ? 1 : 3, outcomeUnknown: kind !== "safe" });

/** Comes whole, and cannot be read: trying again would not help. */
const unreadable = (kind: Kind): Expected => ({ ends: "ParseError", requests: 1, outcomeUnknown: kind !== "safe" });
const refused =
  (ends: string, requests: number): Probe["expected"] =>
  (kind) => ({ ends, requests: kind === "never" ? 1 : requests, outcomeUnknown: false });
const good1: Probe["expected"] = () => ({ ends: "data", requests: 1, outcomeUnknown: false });

const limited = (retryAfter: string, requests: number): Probe => ({
  name: `429, Retry-After: ${retryAfter}`,
  behave: (socket) => socket.write(answer("429 Too Many Requests", "{}", `retry-after: ${retryAfter}`)),
  expected: refused("RateLimitError", requests),
});

/** Another call of the same is under way, or was done: nobody knows how it ended. */
const twin = (name: string, status: string, body: string): Probe => ({
  name,
  behave: (socket) => socket.write(answer(status, body)),
  expected: (kind) => ({
    ends: status.startsWith("409") ? "ConflictError" : "ValidationError",
    requests: 1,
    outcomeUnknown: kind !== "safe",
  }),
});

function resetsSecond(): Probe["behave"] {
  const known = new WeakSet<Socket>();
  return (socket) => {
    if (known.has(socket)) return void socket.destroy();
    known.add(socket);
    socket.write(ok);
  };
}

export const probes: readonly Probe[] = [
  {
    name: "refuses",
    refuses: true,
    behave: () => undefined,
    expected: () => ({ ends: "ConnectionError", requests: 0, outcomeUnknown: false, attempts: 3 }),
  },
  { name: "resets before headers", behave: (socket) => socket.destroy(), expected: fails("ConnectionError") },
  {
    name: "resets after headers",
    behave: (socket) => socket.write(answer("200 OK", "", "content-length: 100"), () => socket.destroy()),
    expected: fails("ConnectionError"),
  },
  { name: "stalls headers", timesOut: true, behave: () => undefined, expected: fails("TimeoutError") },
  {
    name: "stalls half-way through headers",
    timesOut: true,
    behave: (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-"),
    expected: fails("TimeoutError"),
  },
  {
    name: "stalls the body",
    timesOut: true,
    behave: (socket) => socket.write(answer("200 OK", '{"apiKey":', "content-length: 100")),
    expected: fails("TimeoutError"),
  },
  {
    name: "drips bytes",
    timesOut: true,
    behave: (socket) => {
      socket.write(answer("200 OK", "", "content-length: 100000"));
      const timer = setInterval(() => socket.write(" "), 20);
      socket.on("close", () => clearInterval(timer));
    },
    expected: fails("TimeoutError"),
  },
  {
    name: "truncates a body with a length",
    behave: (socket) => socket.end(answer("200 OK", good, `content-length: ${good.length + 50}`)),
    expected: fails("ConnectionError"),
  },
  {
    name: "truncates a body in chunks",
    behave: (socket) =>
      socket.end(answer("200 OK", `${good.length.toString(16)}\r\n${good}`, "transfer-encoding: chunked")),
    expected: fails("ConnectionError"),
  },
  {
    name: "does not speak HTTP",
    behave: (socket) => socket.end("220 smtp.example.com ESMTP\r\n"),
    expected: fails("ConnectionError"),
  },
  {
    name: "200 with headers without end",
    behave: (socket) => socket.write(answer("200 OK", good, `x-long: ${"x".repeat(200_000)}`)),
    expected: fails("ConnectionError"),
  },
  {
    name: "200 with broken JSON",
    behave: (socket) => socket.write(answer("200 OK", '{"apiKey":"AQE')),
    expected: unreadable,
  },
  {
    name: "200 with a page",
    behave: (socket) => socket.write(answer("200 OK", "<html>Down</html>", "content-type: text/html")),
    expected: unreadable,
  },
  {
    name: "200 of another content type",
    behave: (socket) => socket.write(answer("200 OK", good, "content-type: text/plain")),
    expected: unreadable,
  },
  { name: "200 without a body", behave: (socket) => socket.write(answer("200 OK", "")), expected: unreadable },
  {
    name: "200 that is not UTF-8",
    behave: (socket) => socket.write(answer("200 OK", Buffer.from('{"apiKey":"\u00e4"}', "latin1"))),
    expected: unreadable,
  },
  {
    name: "UTF-8 split between bytes",
    behave: (socket) => {
      const bytes = [...ok.subarray(ok.length - Buffer.byteLength(good))];
      socket.write(ok.subarray(0, ok.length - bytes.length));
      const next = () => {
        const byte = bytes.shift();
        if (byte !== undefined) socket.write(Buffer.from([byte]), () => setImmediate(next));
      };
      next();
    },
    expected: good1,
  },
  {
    name: "an error of 40 MB",
    behave: (socket) =>
      socket.write(answer("500 Internal Server Error", Buffer.alloc(40_000_000, "x"), "content-type: text/html")),
    expected: (kind) => ({ ends: "ServerError", requests: 1, outcomeUnknown: kind !== "safe" }),
  },
  {
    name: "200 without end",
    endless: true,
    behave: (socket) => socket.write(answer("200 OK", "", "transfer-encoding: chunked"), () => pour(socket)),
    // Not a timeout: then all of it had been read that came.
    expected: (kind) => [unreadable(kind), fails("ConnectionError")(kind)].flat(),
  },
  {
    name: "200 in gzip that was not asked for",
    behave: (socket) => socket.write(answer("200 OK", gzipSync(good), "content-encoding: gzip")),
    expected: good1,
  },
  {
    name: "a redirect to another host",
    behave: (socket, _, other) =>
      socket.write(answer("307 Temporary Redirect", "", `location: ${other.replace("localhost", "127.0.0.1")}/`)),
    expected: refused("ApiError", 1),
  },
  {
    name: "a permanent redirect to another host",
    behave: (socket, _, other) =>
      socket.write(answer("308 Permanent Redirect", "", `location: ${other.replace("localhost", "127.0.0.1")}/`)),
    expected: refused("ApiError", 1),
  },
  {
    name: "a permanent redirect to another port of the same host",
    behave: (socket, _, other) => socket.write(answer("308 Permanent Redirect", "", `location: ${other}/`)),
    expected: refused("ApiError", 1),
  },
  limited("-1", 3),
  limited("soon", 3),
  limited("Wed, 21 Oct 2015 07:28:00 GMT", 3),
  limited("0.01", 3),
  limited("Fri, 31 Dec 2100 23:59:59 GMT", 1),
  limited("99999999999999999999", 1),
  {
    name: "503, then 200",
    behave: (socket, request) => socket.write(request === 1 ? answer("503 Service Unavailable", "{}") : ok),
    expected: (kind) =>
      kind === "never"
        ? { ends: "ServerError", requests: 1, outcomeUnknown: true }
        : { ends: "data", requests: 2, outcomeUnknown: false },
  },
  {
    name: "resets, then 401",
    behave: (socket, request) => (request === 1 ? socket.destroy() : socket.write(answer("401 Unauthorized", "{}"))),
    // The first attempt may have taken effect; that the second was refused says nothing of it.
    expected: (kind) =>
      kind === "never"
        ? { ends: "ConnectionError", requests: 1, outcomeUnknown: true }
        : { ends: "AuthenticationError", requests: 2, outcomeUnknown: kind === "keyed" },
  },
  {
    name: "resets, then refuses",
    behave: (socket, _, __, leave) => {
      leave();
      socket.destroy();
    },
    expected: (kind) => ({
      ...{ ends: "ConnectionError", requests: 1, outcomeUnknown: kind !== "safe" },
      attempts: kind === "never" ? 1 : 3,
    }),
  },
  {
    name: "headers twice",
    behave: (socket) =>
      socket.write(answer("200 OK", good, "pspreference: A", "pspreference: B", "set-cookie: a=1", "set-cookie: b=2")),
    expected: good1,
  },
  {
    name: "early hints, then 200",
    behave: (socket) =>
      socket.write(Buffer.concat([Buffer.from("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n"), ok])),
    expected: good1,
  },
  {
    name: "informational answers, then 200",
    behave: (socket) => socket.write(Buffer.concat([Buffer.from("HTTP/1.1 102 Processing\r\n\r\n".repeat(3)), ok])),
    expected: good1,
  },
  {
    name: "informational answers without end",
    timesOut: true,
    behave: (socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 102 Processing\r\n\r\n"), 20);
      socket.on("close", () => clearInterval(timer));
    },
    expected: fails("TimeoutError"),
  },
  {
    name: "101 that was not asked for",
    timesOut: true,
    behave: (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
    // `node:http` closes such a connection without a word, so that only the time limit ends the attempt.
    expected: (kind) => [fails("ConnectionError")(kind), fails("TimeoutError")(kind)],
  },
  {
    name: "204 without a body",
    behave: (socket) => socket.write("HTTP/1.1 204 No Content\r\n\r\n"),
    expected: unreadable,
  },
  {
    name: "204 with a body",
    behave: (socket) => socket.write(`HTTP/1.1 204 No Content\r\ncontent-length: ${good.length}\r\n\r\n${good}`),
    // The bytes after it belong to nothing: an answer that cannot be read, or a connection that is broken.
    expected: (kind) => [unreadable(kind), fails("ConnectionError")(kind)].flat(),
  },
  {
    name: "resets a connection under its second request",
    callsBefore: 1,
    behave: resetsSecond(),
    expected: (kind, isShared) => {
      // Over another connection it does not meet what happens to one that was kept; a pool may give it one.
      const unharmed = { ends: "data", requests: 2, outcomeUnknown: false };
      if (kind !== "never") return [unharmed, { ends: "data", requests: 3, outcomeUnknown: false }];
      return isShared === true ? [unharmed, { ends: "ConnectionError", requests: 2, outcomeUnknown: true }] : unharmed;
    },
  },
  ...["422 Unprocessable Entity", "409 Conflict"].flatMap((status) => [
    twin(
      `704 at once, as ${status}`,
      status,
      '{"errorCode":"704","message":"request already processed or in progress"}',
    ),
    twin(`704 as a number, as ${status}`, status, '{"errorCode":704}'),
  ]),
  {
    name: "704 that is transient, then 200",
    behave: (socket, request) =>
      socket.write(
        request === 1 ? answer("422 Unprocessable Entity", '{"errorCode":"704"}', "transient-error: true") : ok,
      ),
    expected: (kind) =>
      kind === "never"
        ? { ends: "ValidationError", requests: 1, outcomeUnknown: true }
        : { ends: "data", requests: 2, outcomeUnknown: false },
  },
  {
    name: "407 of a proxy in between",
    // It comes whole, so its connection may be kept.
    callsBefore: 0,
    behave: (socket) => socket.write(answer("407 Proxy Authentication Required", "Log in", "content-type: text/plain")),
    // `fetch` makes of it a failure that tells nothing.
    expected: (kind) => [
      { ends: "ApiError", requests: 1, outcomeUnknown: false },
      { ends: "ConnectionError", requests: 1, outcomeUnknown: kind !== "safe" },
    ],
  },
  {
    name: "closes a kept connection under a request",
    callsBefore: 1,
    behave: (socket, request) => (request === 2 ? socket.destroy() : socket.write(ok)),
    expected: (kind) =>
      kind === "never"
        ? { ends: "ConnectionError", requests: 2, outcomeUnknown: true }
        : { ends: "data", requests: 3, outcomeUnknown: false },
  },
  ...echoes,
  ...blockings,
];
