import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Seeded } from "@adyen-kit/sandbox";

export interface SandboxProcess {
  readonly child: ChildProcess;
  readonly url: string;
  readonly seeded: Seeded | undefined;
  /** As a crash would. */
  readonly kill: () => Promise<void>;
}

/** A sandbox in a process of its own. `place`: a file or `postgres://…`. */
export async function startProcess(place: string): Promise<SandboxProcess> {
  const child = fork(join(import.meta.dirname, "child.ts"), [place], { execArgv: ["--conditions=@adyen-kit/source"] });
  const [message] = (await once(child, "message")) as [Pick<SandboxProcess, "url" | "seeded">];
  return {
    ...message,
    child,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}
