import { type Proxy, startProxy } from "./proxy.ts";

/** Where a process is killed: at its n-th call, before the other side has had it or when it has done its part. */
export interface Death {
  readonly at: number;
  readonly when: "before" | "after";
  readonly kill: () => void;
  /** Calls so far, on every line of this death. */
  calls: number;
}

/** Passes everything on to `target`, and lets the caller die on the way. The answer to a dead process comes nowhere. */
export function mortalLine(target: string, death: Death): Promise<Proxy> {
  return startProxy(target, async (_, forward) => {
    death.calls += 1;
    const dies = death.calls === death.at;
    const response = dies && death.when === "before" ? undefined : await forward();
    if (!dies) return response;
    death.kill();
    return undefined;
  });
}
