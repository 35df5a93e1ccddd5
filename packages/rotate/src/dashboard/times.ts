import { type Html, html } from "./html.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `3 h 12 min`, from the largest unit on: what somebody says of a time. */
export function span(milliseconds: number): string {
  const whole = Math.abs(milliseconds);
  if (whole < minute) return `${Math.floor(whole / 1000)} s`;
  if (whole < hour) return `${Math.floor(whole / minute)} min`;
  if (whole < 2 * day) return [`${Math.floor(whole / hour)} h`, ...minutesOf(whole % hour)].join(" ");
  return `${Math.floor(whole / day)} days`;
}

function minutesOf(milliseconds: number): readonly string[] {
  const minutes = Math.floor(milliseconds / minute);
  return minutes === 0 ? [] : [`${minutes} min`];
}

/** `9,988` */
export function grouped(count: number): string {
  return count.toLocaleString("en");
}

export function relative(time: string, now: string): string {
  const left = Date.parse(time) - Date.parse(now);
  return left < 0 ? `${span(left)} ago` : `in ${span(left)}`;
}

/** `2026-01-02 00:00 UTC` */
export function absolute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** How long from now, with the time itself for whoever asks. */
export function timeTag(time: string, now: string): Html {
  return html`<time datetime="${time}" title="${absolute(time)}">${relative(time, now)}</time>`;
}
