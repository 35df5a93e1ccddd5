import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the process's start to its first good answer. */
  readonly started: number;
  stop(): Promise<void>;
}

const PATIENCE = 30_000;

/** Starts a server in a process of its own and waits for its first answer that is no failure of its own. */
export async function run(command: readonly string[], url: string, path: string): Promise<Running> {
  const [program = "", ...options] = command;
  const started = performance.now();
  const child = spawn(program, options, { stdio: "ignore" });
  children.add(child);
  while (!(await answers(`${url}${path}`))) {
    if (child.exitCode !== null) throw new Error(`${command.join(" ")} ended.`);
    if (performance.now() - started > PATIENCE) throw new Error(`${command.join(" ")} gives no answer.`);
    await new Promise((wake) => setTimeout(wake, 1));
  }
  return { url, pid: child.pid ?? 0, started: performance.now() - started, stop: () => stop(child) };
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false }, (response) => {
      response.resume();
      resolve((response.statusCode ?? 500) < 500);
    });
    asked.on("error", () => resolve(false));
    asked.end();
  });
}

const children = new Set<ChildProcess>();

/** Ends what was started and not stopped. */
export async function stopAll(): Promise<void> {
  for (const child of children) await stop(child);
}

async function stop(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** What a process has used of the processor, in all its threads. Linux counts in hundredths of a second. */
export function processorMilliseconds({ pid }: Running): number {
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(11, 13).map(Number);
  return (user + system) * 10;
}

export function residentMegabytes({ pid }: Running): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
