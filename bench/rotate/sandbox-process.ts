import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

interface SeededCredential {
  readonly id: string;
  readonly apiKey: string;
}

/** A sandbox beside this process: what it can answer is not what is left of ours. */
export interface SandboxProcess {
  readonly url: string;
  /** Its process, where that has begun. */
  readonly processes: readonly number[];
  readonly companyId: string;
  readonly callingKey: string;
  /** Those that are rotated. */
  readonly credentials: readonly SeededCredential[];
  now(): Promise<string>;
  advance(by: { readonly days: number; readonly hours: number }): Promise<string>;
  stop(): Promise<void>;
}

export async function startSandboxProcess(credentials: number): Promise<SandboxProcess> {
  const child = fork(join(import.meta.dirname, "sandbox-child.ts"), [String(credentials)], {
    execArgv: ["--conditions=@adyen-kit/source"],
  });
  const [{ url, companyId, credentials: seeded }] = (await once(child, "message")) as [
    { readonly url: string; readonly companyId: string; readonly credentials: readonly SeededCredential[] },
  ];
  const [administrator, ...rotated] = seeded;
  const ask = async (order: object): Promise<string> => {
    child.send(order);
    const [answer] = (await once(child, "message")) as [string];
    return answer;
  };
  return {
    ...{
      url,
      processes: child.pid === undefined ? [] : [child.pid],
      companyId,
      callingKey: administrator?.apiKey ?? "",
      credentials: rotated,
    },
    now: () => ask({}),
    advance: (by) => ask({ advance: by }),
    async stop() {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    },
  };
}
