import { randomUUID } from "node:crypto";
import type { ClockView } from "../control/views.ts";
import type { WorldOptions } from "../options.ts";
import { clockOf, type Connection, type SandboxClock } from "../sandbox.ts";
import type { Seeded } from "../seed/seed.ts";

export interface RemoteSandboxOptions {
  /** Where it is, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Needed where the sandbox is not this machine's own: `ADYEN_SANDBOX_TOKEN`, or what its `control-token` holds. */
  readonly controlToken?: string | undefined;
}

/** A sandbox in another process, in a container or on another machine. */
export interface RemoteSandbox {
  readonly url: string;
  /**
   * Makes a world, for a test or a worker alone.
   *
   * @throws RemoteSandboxError where the sandbox refuses, cannot be reached, or has a world of this name.
   */
  world(name?: string, options?: WorldOptions): Promise<RemoteWorld>;
}

/** A world of a sandbox elsewhere. */
export interface RemoteWorld extends AsyncDisposable {
  readonly name: string;
  readonly seeded: Seeded;
  /** Options of a client that speaks for the first seeded credential. */
  connection(): Connection;
  readonly clock: SandboxClock;
  /** A request to the control interface, about this world: `control("POST", "/faults", { kind: "lost-answer" })`. */
  control<T>(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: object): Promise<T>;
  /** Removes the world. */
  close(): Promise<void>;
}

/** What a sandbox elsewhere refused, in its own words, or why it could not be reached. */
export class RemoteSandboxError extends Error {
  override readonly name = "RemoteSandboxError";
  /** Absent where no answer came. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

const PATIENCE = 30_000;

/** A sandbox that runs elsewhere, for tests that make worlds in it. Nothing is asked of it yet. */
export function connectSandbox({ url, controlToken }: RemoteSandboxOptions): RemoteSandbox {
  const base = url.replace(/\/+$/, "");
  const request = async <T>(method: string, path: string, world?: string, body?: object): Promise<T> => {
    const headers = {
      "content-type": "application/json",
      ...(controlToken !== undefined && { authorization: `Bearer ${controlToken}` }),
      ...(world !== undefined && { "adyen-kit-world": world }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`${base}/_sandbox${path}`, { ...init, redirect: "error", signal }).catch(
      (cause: unknown) => {
        throw new RemoteSandboxError(`No sandbox answers on ${base}.`, undefined, { cause });
      },
    );
    const answer = (await response.json().catch(() => ({}))) as T & { readonly error?: string };
    if (response.ok) return answer;
    throw new RemoteSandboxError(answer.error ?? `${method} ${path} was answered ${response.status}.`, response.status);
  };
  return {
    url: base,
    async world(name = `test-${randomUUID()}`, options = {}) {
      const { seeded } = await request<{ seeded?: Seeded }>("POST", `/worlds/${name}`, undefined, options);
      if (seeded === undefined) throw new RemoteSandboxError(`There is a world ${name} already: name another one.`);
      const close = () => request<void>("DELETE", `/worlds/${name}`);
      const control: RemoteWorld["control"] = (method, path, body) => request(method, path, name, body);
      const move = (body: object) => control<ClockView>("POST", "/clock", body);
      return {
        name,
        seeded,
        control,
        close,
        connection: () => ({ environment: "test", baseUrl: base, apiKey: seeded.credentials[0]?.apiKey ?? "" }),
        clock: clockOf({
          clock: () => control("GET", "/clock"),
          advance: (duration) => move({ advance: duration }),
          freeze: (at) => move({ freeze: at ?? true }),
          accelerate: (factor) => move({ accelerate: factor }),
          real: () => move({ real: true }),
        }),
        [Symbol.asyncDispose]: close,
      };
    },
  };
}
