import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname, join } from "node:path";

export interface Shop {
  /** Answers the fingerprint of the key that the shop uses. */
  readonly url: string;
  readonly pid: number;
  /** Ends it. Gives how often it called Adyen, and how often it was refused. */
  close(): Promise<{ readonly calls: number; readonly refused: number }>;
}

/** Starts the demo's shop: a program that uses the key of a `.env` file. */
export async function openShop(envFile: string, baseUrl: string, merchantAccount: string): Promise<Shop> {
  const program = join(import.meta.dirname, `shop${extname(import.meta.filename)}`);
  const child = fork(program, [envFile, baseUrl, merchantAccount], {
    execArgv: ["--conditions=@adyen-kit/source"],
    stdio: "inherit",
  });
  const { port } = await messageOf<{ port: number }>(child);
  // A demo that fails must end: the shop ends with it.
  child.unref();
  child.channel?.unref();
  return {
    url: `http://127.0.0.1:${port}/adyen-key`,
    pid: child.pid ?? 0,
    async close() {
      child.send("close");
      return messageOf<{ calls: number; refused: number }>(child);
    },
  };
}

async function messageOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, "exit").then(() => {
    throw new Error("The shop ended by itself.");
  });
  // Of the two, the one that loses may still come later.
  ended.catch(() => undefined);
  const [message] = (await Promise.race([once(child, "message"), ended])) as [T];
  return message;
}
