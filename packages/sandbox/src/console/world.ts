import { useEffect, useRef, useState } from "preact/hooks";
import type { LoggedRequest } from "../http/request-log.ts";
import type { ClockView } from "../control/views.ts";
import { type Ask, ask as askOf, messageOf, TokenError } from "./ask.ts";
import type { Sandbox, Status, Ticking } from "./sandbox.ts";

/** Milliseconds between two looks at clock and log; at everything else when those have changed, and now and then anyway. */
const EVERY = 1_000;
const LOOKS_BETWEEN = 5;
/** For so long it is said how something went. */
const SHOWN = { done: 6_000, problem: 20_000 };
/** As many as the sandbox remembers. */
const MOST_REQUESTS = 500;

/** Looks at a world again and again, for as long as the page is looked at itself. */
export function useWorld(world: string): Sandbox {
  const [clock, setClock] = useState<Ticking>();
  const [requests, setRequests] = useState<readonly LoggedRequest[]>([]);
  const [news, setNews] = useState(0);
  const [status, say] = useStatus();
  const [tokenProblem, setTokenProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const last = useRef(0);

  const ask: Ask = (path, method, body) => askOf(world, path, method, body);
  const onNews = () => setNews((count) => count + 1);
  const forget = () => {
    last.current = 0;
    setRequests([]);
  };

  /** Whether any request has come since the look before. */
  const look = async (signal?: AbortSignal): Promise<boolean> => {
    const [added, seen] = await Promise.all([
      ask<readonly LoggedRequest[]>(`/requests?after=${last.current}`),
      ask<ClockView>("/clock"),
    ]);
    if (signal?.aborted === true) return false;
    setClock({ ...seen, readAt: performance.now() });
    const fresh = added.filter(({ id }) => id > last.current);
    last.current = fresh[0]?.id ?? last.current;
    if (fresh.length > 0) setRequests((before) => [...fresh, ...before].slice(0, MOST_REQUESTS));
    return fresh.length > 0;
  };

  useEffect(() => {
    const leaving = new AbortController();
    forget();
    void follow(leaving.signal, { look, forget, say, onNews, onTokenAsked: setTokenProblem });
    return () => leaving.abort();
  }, [world, attempt]);

  return {
    ...{ world, clock, requests, ask, news, status, say, tokenProblem },
    async act(what, work) {
      try {
        const result = await work(ask);
        say(`${what}: done.`);
        await look();
        onNews();
        return result;
      } catch (error) {
        say(`${what}: ${messageOf(error)}`, true);
        return undefined;
      }
    },
    retry() {
      setTokenProblem(undefined);
      setAttempt((count) => count + 1);
    },
  };
}

function useStatus(): [Status, Sandbox["say"]] {
  const [status, setStatus] = useState<Status>({ text: "", isProblem: false });
  const say = (text: string, isProblem = false) => setStatus({ text, isProblem });
  useEffect(() => {
    if (status.text === "") return;
    const timer = setTimeout(() => say(""), status.isProblem ? SHOWN.problem : SHOWN.done);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, say];
}

interface Follower extends Pick<Sandbox, "say"> {
  readonly look: (signal: AbortSignal) => Promise<boolean>;
  readonly forget: () => void;
  readonly onNews: () => void;
  readonly onTokenAsked: (problem: string) => void;
}

/** That the sandbox has ended is reported; the page goes on when it is back, which may be with a log of its own. */
async function follow(signal: AbortSignal, { look, forget, say, onNews, onTokenAsked }: Follower): Promise<void> {
  let isLost = false;
  for (let count = 0; !signal.aborted; count += 1) {
    try {
      if (isLost) forget();
      if (!document.hidden) {
        const hasNews = await look(signal);
        if (hasNews || isLost || count % LOOKS_BETWEEN === 0) onNews();
        if (isLost) say("The sandbox is back.");
        isLost = false;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof TokenError) {
        onTokenAsked(error.message);
        return;
      }
      say(`The sandbox gives no answer: ${messageOf(error)}`, true);
      isLost = true;
    }
    await new Promise((wake) => setTimeout(wake, EVERY));
  }
}
