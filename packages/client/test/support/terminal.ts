import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { LocalTerminal, type LocalTerminalOptions, TerminalKey } from "@adyen-kit/client/terminal";
import type { MessageHeader, TerminalAPIRequest, TerminalAPIResponse } from "@adyen-kit/client/terminal/messages/v1";

export const POI_ID = "V400m-324688179";
export const SALE_ID = "POSSystemID12345";
export const PASSPHRASE = "p4ssphrase-$ecret-0f-terminals!";
export const shared = { identifier: "CryptoKeyIdentifier12345", passphrase: PASSPHRASE, version: 1 };

/** With text that takes two, three and four bytes a character. */
export const payment = {
  SaleData: {
    SaleTransactionID: { TransactionID: "Kaffee ä 価 🥐", TimeStamp: "2026-03-31T09:15:00.000Z" },
  },
  PaymentTransaction: { AmountsReq: { Currency: "EUR", RequestedAmount: 10.99 } },
};

export const paid = (header: MessageHeader): TerminalAPIResponse => ({
  SaleToPOIResponse: {
    MessageHeader: { ...header, MessageType: "Response" },
    PaymentResponse: {
      ...{ Response: { Result: "Success", AdditionalResponse: "m=ü€🥐" }, SaleData: payment.SaleData },
      POIData: { POITransactionID: { TransactionID: "oLkO001.X", TimeStamp: "2026-03-31T09:15:09.000Z" } },
    },
  },
});

/** What both classes of Adyen's own library do, behind one face. */
export interface OfficialSecurity {
  encrypt(json: string, header: MessageHeader): object;
  decrypt(secured: object): string;
}

const require = createRequire(import.meta.url);
const security = join(dirname(require.resolve("@adyen/api-library")), "security");

/** Of the cloud device API, and of the local Terminal API. */
export function officialSecurities({
  identifier,
  passphrase,
  version,
} = shared): Readonly<Record<"NexoSecurityManager" | "NexoCrypto", OfficialSecurity>> {
  const { NexoSecurityManager } = require(join(security, "clouddevice/index.js")) as {
    readonly NexoSecurityManager: new (details: object) => OfficialSecurity;
  };
  const { default: NexoCrypto } = require(join(security, "nexoCrypto.js")) as {
    readonly default: {
      new (): { decrypt(secured: object, key: object): string };
      encrypt(header: MessageHeader, json: string, key: object): object;
    };
  };
  const key = { KeyIdentifier: identifier, Passphrase: passphrase, KeyVersion: version, AdyenCryptoVersion: 1 };
  return {
    NexoSecurityManager: new NexoSecurityManager({
      ...{ keyIdentifier: identifier, passphrase, keyVersion: version, adyenCryptoVersion: 1 },
    }),
    NexoCrypto: {
      encrypt: (json, header) => NexoCrypto.encrypt(header, json, key),
      decrypt: (secured) => new NexoCrypto().decrypt(secured, key),
    },
  };
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Two authorities of the same name, the second of which nobody should trust. Nothing where there is no openssl. */
export function makeAuthorities(): { readonly good: Authority; readonly other: Authority } | undefined {
  if (spawnSync("openssl", ["version"]).status !== 0) return undefined;
  return { good: makeAuthority(), other: makeAuthority() };
}

export interface Authority {
  readonly cert: string;
  /** A certificate with this common name and no other, as terminals have it. */
  readonly issue: (commonName: string) => Certificate;
}

const EC = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** A certificate that nobody but itself vouches for. */
export function selfSigned(commonName: string): Certificate {
  const file = scratch();
  const [key, cert] = [file("key.pem"), file("cert.pem")];
  openssl("req", "-x509", ...EC, "-days", "2", "-subj", `/CN=${commonName}`, "-keyout", key, "-out", cert);
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

function scratch(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "authority-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

function makeAuthority(): Authority {
  const file = scratch();
  openssl(
    "req",
    "-x509",
    ...EC,
    "-days",
    "2",
    "-subj",
    "/CN=terminal fleet",
    "-keyout",
    file("ca.key"),
    "-out",
    file("ca.pem"),
  );
  let count = 0;
  const issue = (commonName: string) => {
    const name = `${(count += 1)}`;
    openssl("req", ...EC, "-subj", `/CN=${commonName}`, "-keyout", file(`${name}.key`), "-out", file(`${name}.csr`));
    const by = ["-CA", file("ca.pem"), "-CAkey", file("ca.key"), "-set_serial", name];
    openssl("x509", "-req", "-days", "2", "-in", file(`${name}.csr`), ...by, "-out", file(`${name}.pem`));
    return { key: readFileSync(file(`${name}.key`), "utf8"), cert: readFileSync(file(`${name}.pem`), "utf8") };
  };
  return { cert: readFileSync(file("ca.pem"), "utf8"), issue };
}

function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("openssl", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

export interface ReceivedMessage {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeTerminal extends AsyncDisposable {
  readonly address: string;
  readonly received: ReceivedMessage[];
  /** Connections that stood. */
  readonly connections: () => number;
  /** Bytes that came through TLS. */
  readonly bytes: () => number;
}

/** A terminal on loopback, over real HTTPS. */
export async function serveTerminal(
  certificate: Certificate,
  answer: (body: string, response: ServerResponse) => unknown,
): Promise<FakeTerminal> {
  const received: ReceivedMessage[] = [];
  const open = new Set<Socket>();
  let [connections, bytes] = [0, 0];
  const server = createServer(certificate, (incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      received.push({ url: `${incoming.method} ${incoming.url}`, headers: incoming.headers, body });
      answer(body, response);
    });
  });
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  server.on("secureConnection", (socket) => {
    connections += 1;
    socket.on("data", (chunk: Buffer) => (bytes += chunk.length));
    socket.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections: () => connections,
    bytes: () => bytes,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Answers each message as a terminal would that does what it is asked, through Adyen's own code. */
export function answering(
  make: (header: MessageHeader, request: TerminalAPIRequest) => object = paid,
  official: OfficialSecurity = officialSecurities().NexoCrypto,
) {
  return (body: string, response: ServerResponse) => {
    const { SaleToPOIRequest: secured } = JSON.parse(body) as { readonly SaleToPOIRequest: object };
    const request = JSON.parse(official.decrypt(secured)) as TerminalAPIRequest;
    json(response, encrypted(make(request.SaleToPOIRequest.MessageHeader, request), official));
  };
}

/** A message in its envelope, encrypted by Adyen's own code. */
export function encrypted(message: object, official: OfficialSecurity = officialSecurities().NexoCrypto): object {
  const contents = Object.entries(message) as [string, { readonly MessageHeader: MessageHeader }][];
  const text = JSON.stringify(message);
  return Object.fromEntries(contents.map(([name, { MessageHeader }]) => [name, official.encrypt(text, MessageHeader)]));
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

export function localTerminal(
  { address }: { readonly address: string },
  options: Partial<LocalTerminalOptions> = {},
): LocalTerminal {
  const key = new TerminalKey(shared);
  return new LocalTerminal({ address, environment: "test", poiId: POI_ID, saleId: SALE_ID, key, ...options });
}
