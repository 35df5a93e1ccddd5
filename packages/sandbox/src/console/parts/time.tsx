import { useEffect, useState } from "preact/hooks";
import { type Ticking, timeOf, useSandbox } from "../sandbox.ts";

/** An instant as people read it: `2026-01-01 12:00:00`. All times are UTC. */
export function shownTime(instant: string): string {
  return instant.replace("T", " ").replace(/(\.\d+)?Z$/, "");
}

export function Time({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={`${shownTime(at)} UTC`}>
      {shownTime(at)}
    </time>
  );
}

/** The sandbox's time, every second anew. */
export function useNow(): number | undefined {
  const { clock } = useSandbox();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((each) => each + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return clock === undefined ? undefined : timeOf(clock);
}

export function modeOf({ mode, factor }: Ticking): string {
  return mode === "accelerated" ? `${factor} × faster` : mode;
}

/** Time left until an instant of the sandbox's clock; nothing once it is there. */
export function Countdown({ until, words }: { readonly until: string; readonly words: string }) {
  const now = useNow();
  const left = now === undefined ? 0 : Date.parse(until) - now;
  return left > 0 ? <span class="quiet">{`${words} ${spanOf(left)}`}</span> : null;
}

export function spanOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const text = `${pad(Math.floor(seconds / 3600) % 24)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return days > 0 ? `${days} d ${text}` : text;
}
