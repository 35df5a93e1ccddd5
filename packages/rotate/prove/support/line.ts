import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";

/** The line to Adyen, with an ear at it. */
export interface Line {
  readonly url: string;
  /** Every key that was answered, also where nobody was left to hear it. */
  readonly keys: readonly string[];
  /** How often a key was generated. */
  readonly generated: () => number;
  readonly close: () => Promise<void>;
}

/** Passes everything on to the sandbox. `beforeAnswer` happens while the answer with a new key is on its way. */
export async function openLine(sandboxUrl: string, beforeAnswer: () => Promise<void>): Promise<Line> {
  const keys: string[] = [];
  let generated = 0;
  const server = createServer((incoming, outgoing) => {
    const { method, headers } = incoming;
    const answerWith = async (answer: IncomingMessage): Promise<void> => {
      const body = await textOf(answer);
      const isGenerate = incoming.url?.endsWith("/generateApiKey") === true;
      if (isGenerate) generated += 1;
      const key = /"apiKey":\s*("(?:[^"\\]|\\.)*")/.exec(body)?.[1];
      if (key !== undefined) keys.push(JSON.parse(key) as string);
      if (isGenerate && generated === 1) await beforeAnswer();
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.end(body);
    };
    const passed = request(`${sandboxUrl}${incoming.url}`, { method, headers }, (answer) => {
      answerWith(answer).catch(() => outgoing.destroy());
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    keys,
    generated: () => generated,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
