import { readTime } from "./control/clock-moves.ts";
import { ControlError } from "./control/errors.ts";
import { type ClockState, frozen, REAL_CLOCK } from "./domain/clock.ts";
import { isRecord } from "./domain/fields.ts";
import type { Settings } from "./domain/settings.ts";
import type { AnsweredRequest } from "./http/answered-request.ts";
import type { Seed, Seeded } from "./seed/seed.ts";

export interface SandboxOptions {
  /** Default: any that is free. `false`: none, so that the sandbox is reached by its `fetch` alone. */
  readonly port?: number | false | undefined;
  /** Default: `127.0.0.1`. */
  readonly host?: string | undefined;
  /**
   * The address that others know the sandbox by, such as `https://adyen.example.com` of a proxy before it: links in answers
   * lead there. Default: where it listens.
   */
  readonly publicUrl?: string | undefined;
  /**
   * Names beside loopback that lead here, such as a proxy's on this machine. Where there are any, `/_sandbox` asks for the
   * `controlToken`, as it does where the sandbox listens on more than loopback or has a `publicUrl` elsewhere.
   */
  readonly controlHosts?: readonly string[] | undefined;
  /** Lets whoever has it control the sandbox from anywhere. At least 32 characters. Default: a random one. */
  readonly controlToken?: string | undefined;
  /** SQLite file of the state, made where there is none. Default: in memory. */
  readonly file?: string | undefined;
  /** `postgres://…`: the state is in PostgreSQL 15 or later, which several sandboxes may share. Instead of `file`. */
  readonly database?: string | undefined;
  /** Serves HTTPS with this certificate and key, both PEM. Default: HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** What there is at the beginning. A storage that has a state already keeps it. */
  readonly seed?: Seed | undefined;
  /** Changes to the settings, those of a storage too. */
  readonly settings?: Partial<Settings> | undefined;
  /** Default: the real time, or the clock of the storage. */
  readonly clock?: "real" | { readonly frozenAt: string } | undefined;
  /** Makes ids and keys the same in every run. For tests: keys that can be foreseen are no secrets. */
  readonly randomSeed?: string | undefined;
  /**
   * Gets what a new state begins with, before that is stored: what it throws undoes the state, so that no keys are made that
   * nobody was given. May be called again where a database asks for another attempt. Not called where there is a state.
   */
  readonly onSeeded?: ((seeded: Seeded) => void) | undefined;
  /** Is called with each request to an API before its answer is sent: for a log. It must not throw. */
  readonly onRequest?: ((request: AnsweredRequest) => void) | undefined;
}

/** How a world of its own begins. */
export type WorldOptions = Pick<SandboxOptions, "seed" | "settings" | "clock">;

export function checkToken(token: string | undefined): void {
  if (token !== undefined && !/^[\x21-\x7e]{32,512}$/.test(token))
    throw new ControlError(400, "controlToken: must be 32 to 512 printable ASCII characters without spaces.");
}

export function readSettings(settings: unknown = {}): Readonly<Record<string, unknown>> {
  if (!isRecord(settings)) throw new ControlError(400, "settings: must be an object.");
  return settings;
}

export function readClock(clock: unknown): ClockState {
  if (clock === "real") return REAL_CLOCK;
  if (isRecord(clock) && Object.keys(clock).every((name) => name === "frozenAt"))
    return frozen(readTime("clock.frozenAt", clock["frozenAt"]));
  throw new ControlError(400, 'clock: must be "real" or {"frozenAt":"2026-01-01T00:00:00Z"}.');
}

/** Without a slash at its end: paths are put behind it. */
export function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new ControlError(400, "publicUrl: must be an address such as https://adyen.example.com.");
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
