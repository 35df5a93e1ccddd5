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
}

export interface Probe {
  readonly name: string;
  /** Nothing listens. */
  readonly refuses?: true;
  readonly behave: Behaviour;
  /** Where more than one end is right, each of them. */
  readonly expected: (kind: Kind) => Expected | readonly Expected[];
  /** Milliseconds that an attempt may take, where a good client needs more than usual. */
  readonly timeout?: number;
  /** Calls before the one that counts, which must go well. */
  readonly callsBefore?: number;
}

/** What every good answer says. The letters take two, three and four bytes. */
export const DATA = { apiKey: "AQE-ä€😀", id: "S2", resultCode: "Authorised" };
const good = JSON.stringify(DATA);

function answer(status: string, body: string | Buffer, ...headers: readonly string[]): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((header) => /^(content-length|transfer-encoding)/.test(header))
    ? []
    : [`content-length: ${bytes.length}`];
  const type = headers.some((header) => header.startsWith("content-type")) ? [] : ["content-type: application/json"];
  return Buffer.concat([
    Buffer.from([`HTTP/1.1 ${status}`, ...type, ...length, ...headers, "", ""].join("\r\n")),
    bytes,
  ]);
}

const ok = answer("200 OK", good);

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

export const probes: readonly Probe[] = [
  {
    name: "refuses",
    refuses: true,
    behave: () => undefined,
    expected: () => ({ ends: "ConnectionError", requests: 0, outcomeUnknown: false }),
  },
  { name: "resets before headers", behave: (socket) => socket.destroy(), expected: fails("ConnectionError") },
  {
    name: "resets after headers",
    behave: (socket) => socket.write(answer("200 OK", "", "content-length: 100"), () => socket.destroy()),
    expected: fails("ConnectionError"),
  },
  { name: "stalls headers", behave: () => undefined, expected: fails("TimeoutError") },
  {
    name: "stalls half-way through headers",
    behave: (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-"),
    expected: fails("TimeoutError"),
  },
  {
    name: "stalls the body",
    behave: (socket) => socket.write(answer("200 OK", '{"apiKey":', "content-length: 100")),
    expected: fails("TimeoutError"),
  },
  {
    name: "drips bytes",
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
    timeout: 3_000,
    behave: (socket) =>
      socket.write(answer("500 Internal Server Error", Buffer.alloc(40_000_000, "x"), "content-type: text/html")),
    expected: (kind) => ({ ends: "ServerError", requests: 1, outcomeUnknown: kind !== "safe" }),
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
    name: "closes a kept connection under a request",
    callsBefore: 1,
    behave: (socket, request) => (request === 2 ? socket.destroy() : socket.write(ok)),
    expected: (kind) =>
      kind === "never"
        ? { ends: "ConnectionError", requests: 2, outcomeUnknown: true }
        : { ends: "data", requests: 3, outcomeUnknown: false },
  },
];
