const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup whose values are escaped. What is markup already is put in as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? shown(values[index] ?? "") : "")).join(""),
  );
}

function shown(value: string | number | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return String(value).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; --ink: #14213d; --paper: #f7f8fa; --card: #fff; --line: #c9ced8; --accent: #0a6b3d; --accent-ink: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaf0; --paper: #10141c; --card: #1a202b; --line: #3b4453; --accent: #2fbf77; --accent-ink: #06130c; } }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --card: #fff; --line: #999; } form { display: none; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; padding: 1rem; }
main { width: min(26rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.5rem; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
.amount { font-size: 1.75rem; font-weight: 600; margin: .25rem 0 1rem; }
.note { font-size: .875rem; opacity: .8; }
label { display: block; margin: .75rem 0 .25rem; font-size: .875rem; font-weight: 600; }
input { width: 100%; font: inherit; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit; }
.check { font-weight: 400; display: flex; gap: .5rem; align-items: center; }
.check input { width: auto; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; }
button { font: inherit; font-weight: 600; width: 100%; margin-top: .75rem; padding: .75rem; border-radius: 8px; border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert] { border-left: 4px solid #c62828; padding: .5rem .75rem; margin: .75rem 0; }
code { overflow-wrap: anywhere; }
`;

export function documentShell(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${title}</title><style>${new Html(STYLE)}</style></head>
<body><main>${body}</main></body>
</html>
`.text;
}
