import type { JsonWebKey } from "node:crypto";
import { brandTable } from "../../domain/payments/cards.ts";
import { optional } from "../../domain/fields.ts";
import type { SandboxResponse } from "../../http/message.ts";
import { pageFile } from "../../http/page-files.ts";
import { Html, html } from "../html.ts";
import type { FieldSetUp } from "./contents.ts";

/** Scripts of the page, which are beside it. */
export const SECURED_FIELDS_SCRIPTS = ["field", "contents", "rules", "messages", "seal"];

export function securedFieldsScript(name: string): SandboxResponse {
  return {
    status: 200,
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
    body: pageFile(`shopper/secured-fields/${name}.js`),
  };
}

/** First major version of Adyen's fields that speaks as version 6 of the SDK does. */
const FIRST_OF_SIX = 5;

/**
 * The page in the frame of one secured field. `origin`: of the shop's page, the only one that may frame it and that it speaks
 * to. `version`: of Adyen's own fields, as the SDK asks for them. `key`: what is typed is sealed with it.
 */
export function securedFieldsPage(origin: string, version: string, key: JsonWebKey | undefined): SandboxResponse {
  const isSix = Number.parseInt(version, 10) >= FIRST_OF_SIX;
  const setUp: FieldSetUp = { origin, brands: brandTable(), isSix, ...optional("key", key) };
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors ${origin}`,
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body: html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Secured field</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><input type="text" disabled inputmode="numeric" spellcheck="false" autocapitalize="off" aria-describedby="error context"><span class="aria-error" id="error" aria-live="polite"></span><span class="aria-context" id="context"></span>
<script type="application/json" id="set-up">${new Html(JSON.stringify(setUp).replaceAll("<", "\\u003c"))}</script>
<script type="module" src="field.js"></script></body>
</html>
`.text,
  };
}

/** The first rule is where the shop's style of placeholders goes. */
const STYLE = new Html(`
input::placeholder { color: #767676; }
html, body { margin: 0; height: 100%; background: transparent; overflow: hidden; }
input { box-sizing: border-box; width: 100%; height: 100%; border: 0; padding: 0; margin: 0; outline: 0; background: transparent; color: #001b2b; font: 16px/1 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif; }
.aria-error, .aria-context { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`);
