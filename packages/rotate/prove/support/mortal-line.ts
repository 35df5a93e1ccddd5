import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";

/** Where a process is killed: at its n-th call, before the other side has had it or when it has done its part. */
export interface Death {
  readonly at: number;
  readonly when: "before" | "after";
  readonly kill: () => void;
  /** Calls so far, on every line of this death. */
  calls: number;
}

export interface MortalLine {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Passes everything on to `target`, and lets the caller die on the way. The answer to a dead process comes nowhere. */
export async function mortalLine(target: string, death: Death): Promise<MortalLine> {
  const server = createServer((incoming, outgoing) => {
    death.calls += 1;
    const dies = death.calls === death.at;
    const die = () => {
      death.kill();
      outgoing.destroy();
    };
    if (dies && death.when === "before") return die();
    const { method, headers } = incoming;
    const passed = request(new URL(incoming.url ?? "/", target), { method, headers }, (answer: IncomingMessage) => {
      if (dies) return void answer.resume().on("end", die);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
