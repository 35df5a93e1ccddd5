import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useSandbox } from "../sandbox.ts";
import { Button } from "./basics.tsx";

/** JSON indented, anything else as it is. */
export function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?\b/g;

/** A text that may be JSON: names, texts and numbers are told apart. */
export function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const shown = pretty(text);
  const parts: ComponentChildren[] = [];
  let end = 0;
  if (/^\s*[[{]/.test(shown))
    for (const match of shown.matchAll(TOKEN)) {
      const [whole, quoted, colon] = match;
      const kind = quoted === undefined ? "j-value" : colon === undefined ? "j-text" : "j-name";
      parts.push(shown.slice(end, match.index), <span class={kind}>{whole}</span>);
      end = match.index + whole.length;
    }
  parts.push(shown.slice(end));
  return (
    <pre tabIndex={0} role="region" aria-label={label}>
      {parts}
    </pre>
  );
}

interface CopyProps {
  readonly text: string;
  /** What to know about what was copied. */
  readonly note?: string | undefined;
  readonly children: string;
}

/** Copies a text; where the browser lets nobody copy, as without HTTPS elsewhere, it is shown to be copied by hand. */
export function Copy({ text, note, children }: CopyProps) {
  const { say } = useSandbox();
  const [state, setState] = useState<"" | "copied" | "by hand">("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
      if (note !== undefined) say(note);
      setTimeout(() => setState(""), 2_000);
    } catch {
      setState("by hand");
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{state === "copied" ? "Copied" : children}</Button>
      {state === "by hand" && <Code text={text} label={children} />}
    </>
  );
}
