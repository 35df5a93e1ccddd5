import { type Html, html } from "./html.ts";

/** A command to type, and a button that copies it where scripts run. `id`: keeps the focus when the page is renewed. */
export function copyable(command: string, id: string): Html {
  return html`<p class="command"><code>${command}</code><button type="button" id="copy-${id}" data-copy="${command}" aria-label="Copy ${command}">Copy</button></p>`;
}
