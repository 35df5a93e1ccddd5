import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

/** Stands between a client and PostgreSQL, knows statements when it sees them, and lets things happen to them. */
export interface PostgresProxy {
  readonly port: number;
  /** The answer to the next `COMMIT` is lost. */
  loseAnswer(): void;
  meanwhile(happens: () => Promise<void>): void;
  cut(from: number): () => boolean;
  mend(): void;
}

export async function startProxy(t: TestContext, port: number): Promise<PostgresProxy> {
  let losing = false;
  let before: (() => Promise<void>) | undefined;
  let cutFrom = Infinity;
  let messages = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => (client.destroy(), upstream.destroy()));
    }
    let isMute = false;
    let queue = Promise.resolve();
    client.on("data", (chunk: Buffer) => {
      queue = queue.then(async () => {
        messages += 1;
        if (messages >= cutFrom) return void client.destroy();
        const text = chunk.toString("latin1");
        const happens = /UPDATE|INSERT|SELECT put/.test(text) ? before : undefined;
        if (happens !== undefined) {
          before = undefined;
          await happens();
        }
        if (losing && text.includes("COMMIT")) {
          losing = false;
          isMute = true;
        }
        upstream.write(chunk);
      });
    });
    upstream.on("data", (chunk: Buffer) => {
      if (isMute) client.destroy();
      else client.write(chunk);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    loseAnswer: () => void (losing = true),
    meanwhile: (happens) => void (before = happens),
    cut: (from) => {
      messages = 0;
      cutFrom = from;
      return () => messages >= from;
    },
    mend: () => {
      losing = false;
      before = undefined;
      cutFrom = Infinity;
    },
  };
}
