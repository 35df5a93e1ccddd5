/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { ClockView } from "./ask.ts";
import { find, make } from "./dom.ts";

let clock: { readonly at: number; readonly read: number; readonly speed: number } = {
  at: Date.now(),
  read: performance.now(),
  speed: 1,
};

export function showClock({ now, mode, factor = 1 }: ClockView): void {
  clock = { at: Date.parse(now), read: performance.now(), speed: mode === "frozen" ? 0 : factor };
  find("#clock-mode").textContent = mode === "accelerated" ? `${factor} × faster` : mode;
  tick();
}

/** Time left until an instant of the sandbox's clock, written anew every second. */
export function countdown(until: string, words: string): HTMLElement {
  return make("span", { class: "quiet", "data-until": until, "data-words": words });
}

/** An instant as people read it. */
export function shownTime(instant: string): string {
  return instant.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC");
}

export function tick(): void {
  const now = clock.at + (performance.now() - clock.read) * clock.speed;
  const time = find<HTMLTimeElement>("#now");
  time.dateTime = new Date(now).toISOString();
  time.textContent = shownTime(time.dateTime);
  for (const element of document.querySelectorAll<HTMLElement>("[data-until]")) {
    const left = Date.parse(element.dataset["until"] ?? "") - now;
    element.textContent = left > 0 ? `${element.dataset["words"] ?? ""} ${spanOf(left)}` : "";
  }
}

function spanOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const pad = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(seconds / 86_400);
  const text = `${pad(Math.floor(seconds / 3600) % 24)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return days > 0 ? `${days} d ${text}` : text;
}
