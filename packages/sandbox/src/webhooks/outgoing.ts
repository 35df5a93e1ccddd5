import { lookup as resolve } from "node:dns";
import { once } from "node:events";
import type { IncomingMessage, RequestOptions } from "node:http";
import { BlockList, isIP, type LookupFunction } from "node:net";
import type { TLSSocket } from "node:tls";

/**
 * Every request of the sandbox to somebody else has this header, which no caller can take away: the control interface of
 * any sandbox obeys none that has it. Whoever makes a sandbox send something must not gain what only its user may do.
 */
export const OUTGOING_HEADER = "adyen-kit-sandbox";

export interface Outgoing {
  /** Parsed once: what was checked is what is asked. */
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For Basic authentication: `name:password`. */
  readonly auth?: string;
  /** Milliseconds for all of it, the body of the response too. */
  readonly patience: number;
  /** Whether an IP address may be connected to; asked about the very address that is used. Default: any. */
  readonly mayReach?: (address: string) => boolean;
  /** What is wrong with the certificate of a server; nothing where it is accepted. Default: what Node.js says. */
  readonly certificateProblem?: (socket: TLSSocket, host: string) => string | undefined;
}

/** Made by Node.js for each request: a caller's own would change where a message ends, or what a proxy leaves out. */
const OURS = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "proxy-authorization", "proxy-connection"],
  ...["te", "trailer", "transfer-encoding", "upgrade"],
]);

/** Sends a request and gives the response, whose body has not been read. Redirects are not followed. */
export async function send(outgoing: Outgoing): Promise<IncomingMessage> {
  const { url, method, body, auth, patience } = outgoing;
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Error("the URL is neither http nor https");
  const signal = AbortSignal.timeout(patience);
  const options: RequestOptions = {
    method,
    signal,
    agent: false,
    lookup: checkedLookup(outgoing),
    headers: { ...headersOf(outgoing), "content-length": Buffer.byteLength(body) },
    ...(auth !== undefined && { auth }),
  };
  // Loaded here: most sandboxes start and end without a request to anybody.
  const plain = process.getBuiltinModule("node:http");
  const sent = url.protocol === "http:" ? plain.request(url, options) : await overTls(outgoing, options, signal);
  const response = once(sent, "response") as Promise<[IncomingMessage]>;
  // What goes wrong once the response has begun is reported by the response.
  sent.on("error", () => undefined);
  sent.end(body);
  const [incoming] = await response;
  return incoming;
}

/** The beginning of a response's body, up to so many bytes; the rest is not waited for. */
export async function readAtMost(response: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      chunks.push(chunk);
      if (size >= most) break;
    }
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, most);
}

/** Reads a response to its end, so that its sender can finish, and keeps nothing; not more than so many bytes. */
export function discard(response: IncomingMessage, most: number): void {
  readAtMost(response, most).catch(() => undefined);
}

function headersOf({ url, headers, mayReach }: Outgoing): Record<string, string> {
  const address = url.hostname.replace(/^\[|\]$/g, "");
  // An address is not looked up, so it is checked here.
  if (isIP(address) > 0 && mayReach?.(address) === false) throw notAllowed();
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { ...Object.fromEntries(given.filter(([name]) => !OURS.has(name))), [OUTGOING_HEADER]: "outgoing" };
}

/** Resolves a name once, for the check and for the connection. */
function checkedLookup({ mayReach }: Outgoing): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "");
      const allowed = addresses.filter(({ address }) => mayReach?.(address) !== false);
      const [first] = allowed;
      if (first === undefined) return callback(notAllowed(), "");
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function notAllowed(): NodeJS.ErrnoException {
  return new Error("the address is none that may be reached");
}

async function overTls(outgoing: Outgoing, options: RequestOptions, signal: AbortSignal) {
  const { url, certificateProblem } = outgoing;
  const { request } = process.getBuiltinModule("node:https");
  if (certificateProblem === undefined) return request(url, options);
  const socket = await connected(url, options, signal, certificateProblem);
  try {
    // Without an agent, which would make a connection of its own.
    return request(url, { ...options, agent: undefined, createConnection: () => socket });
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** A connection to a server whose certificate is accepted: nothing is sent to any other. */
async function connected(
  url: URL,
  { lookup }: RequestOptions,
  signal: AbortSignal,
  certificateProblem: NonNullable<Outgoing["certificateProblem"]>,
): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const socket = process.getBuiltinModule("node:tls").connect({
    host,
    port: Number(url.port || 443),
    rejectUnauthorized: false,
    ALPNProtocols: ["http/1.1"],
    ...(lookup !== undefined && { lookup }),
    ...(isIP(host) === 0 && { servername: host }),
  });
  try {
    await once(socket, "secureConnect", { signal });
    const problem = certificateProblem(socket, host);
    if (problem !== undefined) throw new Error(problem);
    return socket;
  } catch (error) {
    // What else it may say while it ends is of no use.
    socket.on("error", () => undefined);
    socket.destroy();
    throw error;
  }
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Whether an IP address leads to the machine itself. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family > 0 && LOOPBACK.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Whether a host as addresses have it leads to the machine itself, decided without a look-up. */
export function isLoopbackHost(host: string): boolean {
  return /^([\w-]+\.)*localhost$/i.test(host) || isLoopbackAddress(host.replace(/^\[|\]$/g, ""));
}
