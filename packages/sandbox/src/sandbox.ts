import type { Control } from "./control/control.ts";
import type { Duration } from "./domain/clock.ts";
import type { WorldOptions } from "./options.ts";
import type { Seeded } from "./seed/seed.ts";

export interface SandboxClock {
  now(): Promise<Date>;
  /** Moves the clock forward; frozen stays frozen. */
  advance(duration: Duration): Promise<Date>;
  /** Stops the clock where it is, or at an instant such as `2026-01-01T00:00:00Z`. */
  freeze(at?: string): Promise<Date>;
  /** Runs so many times as fast as time. */
  accelerate(factor: number): Promise<Date>;
  /** Back to the real time. */
  real(): Promise<Date>;
}

export interface Connection {
  readonly environment: "test";
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Where the sandbox does not listen: what reaches it all the same. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** One world of a sandbox: a platform of its own, which knows nothing of the others. */
export interface SandboxWorld {
  readonly name: string;
  /** What was seeded, with the only copy of its keys. Absent where the storage had a state already. */
  readonly seeded: Seeded | undefined;
  /**
   * Options of a client that speaks for the first seeded credential.
   *
   * @throws Error where the storage had a state already: its keys are known only to whoever seeded it.
   */
  connection(): Connection;
  readonly clock: SandboxClock;
  /** What else can be done to it: keys, settings, faults, webhooks, snapshots, reset. */
  readonly control: Control;
}

export interface Sandbox extends SandboxWorld, AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:4010`. Where it does not listen, a name that leads nowhere. */
  readonly url: string;
  /**
   * What Adyen's SDK for browsers takes for its own address: `_environmentUrls` of version 6, with `environment: "test"`;
   * `environment` and `environmentUrls` of version 5.
   */
  readonly checkoutUrl: string;
  /** What `/_sandbox` asks for where others can reach the sandbox: `authorization: Bearer <token>`. */
  readonly controlToken: string;
  /**
   * Another world, made where there is none of this name. A key belongs to one world; requests without a key of it name it
   * in the header `adyen-kit-world`.
   */
  world(name: string, options?: WorldOptions): Promise<SandboxWorld>;
  /** Removes a world and all that is in it. The first one, `default`, stays. */
  removeWorld(name: string): Promise<void>;
  /** Answers a request without the network: `fetch` for code in this process. Paths are relative to the sandbox. */
  fetch(input: string | URL, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** `reach`: how a client gets to the sandbox. */
export function sandboxWorld(
  name: string,
  control: Control,
  seeded: Seeded | undefined,
  reach: () => Pick<Connection, "baseUrl" | "fetch">,
): SandboxWorld {
  const connection = (): Connection => ({ environment: "test", ...reach(), apiKey: firstKeyOf(seeded) });
  return { name, seeded, control, clock: clockOf(control), connection };
}

/** The clock of a world, by what moves it, here or elsewhere. */
export function clockOf(control: Pick<Control, "clock" | "advance" | "freeze" | "accelerate" | "real">): SandboxClock {
  const date = ({ now }: { readonly now: string }) => new Date(now);
  return {
    now: () => control.clock().then(date),
    advance: (duration) => control.advance(duration).then(date),
    freeze: (at) => control.freeze(at).then(date),
    accelerate: (factor) => control.accelerate(factor).then(date),
    real: () => control.real().then(date),
  };
}

function firstKeyOf(seeded: Seeded | undefined): string {
  const [first] = seeded?.credentials ?? [];
  if (first === undefined) {
    throw new Error(
      "This file had a state already, and its keys are stored only as hashes: use the key that was shown when it was made.",
    );
  }
  return first.apiKey;
}
