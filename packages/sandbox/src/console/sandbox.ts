import { createContext } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { CallResult } from "../control/call.ts";
import type { ClockView } from "../control/views.ts";
import type { LoggedRequest } from "../http/request-log.ts";
import { type Ask, type Fields, messageOf } from "./ask.ts";

export interface Status {
  readonly text: string;
  readonly isProblem: boolean;
}

/** What every part of the console needs of the sandbox. */
export interface Sandbox {
  readonly world: string;
  readonly clock: Ticking | undefined;
  /** The last requests, the last one first. */
  readonly requests: readonly LoggedRequest[];
  readonly ask: Ask;
  /** Counts what has happened: whoever shows something asks for it again. */
  readonly news: number;
  readonly status: Status;
  readonly say: (text: string, isProblem?: boolean) => void;
  /** Does something, says how it went, and shows what came of it. */
  readonly act: <T>(what: string, work: (ask: Ask) => Promise<T>) => Promise<T | undefined>;
  /** Why the sandbox asks for its token. */
  readonly tokenProblem: string | undefined;
  readonly retry: () => void;
}

/** The sandbox's clock as it was when somebody looked. */
export interface Ticking extends ClockView {
  /** On this page's own clock. */
  readonly readAt: number;
}

export function timeOf({ now, mode, factor = 1, readAt }: Ticking): number {
  const speed = mode === "frozen" ? 0 : factor;
  return Date.parse(now) + (performance.now() - readAt) * speed;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (sandbox === undefined) throw new Error("Only what is inside the console can ask the sandbox.");
  return sandbox;
}

export interface Loaded<T> {
  readonly value?: T;
  readonly problem?: string;
}

/** What the sandbox says of a path, now and after all that happens. Nothing while it is asked for the first time. */
export function useLoaded<T>(path: string | undefined): Loaded<T> {
  const { ask, world, news } = useSandbox();
  const subject = `${world} ${path}`;
  const [loaded, setLoaded] = useState<Loaded<T> & { readonly subject: string }>({ subject });
  const current = useRef(subject);
  current.current = subject;
  useEffect(() => {
    if (path === undefined) return;
    const keep = (found: Loaded<T>) => {
      if (current.current === subject) setLoaded({ subject, ...found });
    };
    ask<T>(path).then(
      (value) => keep({ value }),
      (error: unknown) => keep({ problem: messageOf(error) }),
    );
  }, [subject, news]);
  return loaded.subject === subject ? loaded : {};
}

/** What one of Adyen's APIs answered. @throws Error with its own words where it refused. */
export async function callApi<T = Fields>(ask: Ask, method: string, path: string, body?: Fields): Promise<T> {
  const { status, body: answer } = await ask<CallResult>("/calls", "POST", {
    ...{ method, path },
    ...(body !== undefined && { body }),
  });
  if (status >= 200 && status < 300) return answer as T;
  if (status === 0) throw new Error("A fault let no answer come. See the faults.");
  const { message, detail, title } = (typeof answer === "object" ? answer : {}) as Refused;
  throw new Error(`${status}: ${message ?? detail ?? title ?? "refused"}`);
}

/** In the forms of all APIs. */
interface Refused {
  readonly message?: string;
  readonly detail?: string;
  readonly title?: string;
}
