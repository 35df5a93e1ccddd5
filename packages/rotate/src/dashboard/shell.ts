import { Html, html } from "./html.ts";
import { absolute } from "./times.ts";

export interface Shell {
  readonly title: string;
  /** When what is shown was so. ISO 8601. */
  readonly at: string;
  readonly here: "overview" | "members" | "other";
  readonly body: Html;
}

/** A whole page. What has `data-live` and an id is renewed while it is looked at. */
export function page({ title, at, here, body }: Shell): string {
  const current = (name: Shell["here"]) => (name === here ? new Html(' aria-current="page"') : "");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/dashboard.css">
<script src="/dashboard.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<p class="brand">Key <b>fleet</b></p>
<nav aria-label="Pages"><a href="/"${current("overview")}>Overview</a><a href="/members"${current("members")}>Members</a></nav>
<p class="asof"><span id="pulse">Reload for what is new</span><span id="asof" data-live><time datetime="${at}">${absolute(at)}</time></span></p>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer><p>Read-only. What there is to do is a command: copy it to a terminal.</p></footer>
</body>
</html>
`.text;
}
