import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What the next deliveries are answered: a status, or `hang`. Default: 200. */
  answers: (number | "hang")[];
  /** Event codes and success, in the order in which they came. */
  readonly events: () => string[];
  /** Resolves when so many have come. */
  readonly count: (wanted: number) => Promise<void>;
}

/** A merchant's server that webhooks are delivered to. */
export async function startReceiver(t: Pick<TestContext, "after">): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Receiver["answers"] = [];
  const arrivals = new EventEmitter();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      arrivals.emit("one");
      const answer = answers.shift() ?? 200;
      if (answer !== "hang") response.writeHead(answer).end("[accepted]");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    answers,
    async count(wanted) {
      while (received.length < wanted) await once(arrivals, "one");
    },
    events: () =>
      received.map(({ body }) => {
        const { eventCode, success } = itemOf(body);
        return `${eventCode} ${success}`;
      }),
  };
}

export interface Item {
  readonly eventCode: string;
  readonly success: string;
  readonly pspReference: string;
  readonly originalReference?: string;
  readonly reason: string;
  readonly merchantReference: string;
  readonly amount: { readonly currency: string; readonly value: number };
  readonly additionalData: Readonly<Record<string, string>>;
}

export function itemOf(body: string): Item {
  const { notificationItems } = JSON.parse(body) as {
    readonly notificationItems: readonly { readonly NotificationRequestItem: Item }[];
  };
  const [first] = notificationItems;
  if (first === undefined) throw new Error("no item");
  return first.NotificationRequestItem;
}
