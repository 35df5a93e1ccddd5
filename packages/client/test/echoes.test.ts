import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AdyenError, ApiError, ConnectionError, ParseError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import fc from "fast-check";
import { API_KEY, clientFor, credential, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const escapedWith = (write: (code: number) => string) => (text: string) =>
  Array.from(text, (character) => write(character.charCodeAt(0))).join("");
const html = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
const hex = (code: number) => code.toString(16).padStart(2, "0");

/** Every way in which a server, a proxy or a page may write what it was sent. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "in lower case": (secret) => secret.toLowerCase(),
  "URL-encoded": encodeURIComponent,
  "URL-encoded twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "URL-encoded to the last character": escapedWith((code) => `%${hex(code)}`),
  "form-encoded": (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  "in a JSON text": (secret) => JSON.stringify(secret).slice(1, -1),
  "in a JSON text in a JSON text": (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  "in a JSON text with slashes escaped": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "as escapes of JSON": escapedWith((code) => `\\u00${hex(code)}`),
  "as escapes of a program": escapedWith((code) => `\\x${hex(code)}`),
  "HTML-escaped": html,
  "HTML-escaped twice": (secret) => html(html(secret)),
  "as decimal entities": escapedWith((code) => `&#${code};`),
  "as hexadecimal entities": escapedWith((code) => `&#x${hex(code)};`),
  "in Base64": base64,
  "in Base64, shifted by a byte": (secret) => base64(`:${secret}`),
  "in Base64, shifted by two": (secret) => base64(`u:${secret}:more`),
  "in Base64 for addresses": (secret) => Buffer.from(`ws:${secret}`).toString("base64url"),
  "in Base64, URL-encoded": (secret) => encodeURIComponent(base64(secret)),
  "in Base64 with slashes escaped": (secret) => base64(`a${secret}`).replaceAll("/", "\\/"),
  "in Base64, broken into lines": (secret) => base64(secret.repeat(2)).replaceAll(/.{64}/g, "$&\n"),
  "broken by spaces": (secret) => secret.replaceAll(/.{8}/g, "$& "),
  "in hexadecimal": (secret) => Buffer.from(secret).toString("hex"),
};

/** Where it may stand in an answer that is an error, or makes one. */
const PLACES: Readonly<Record<string, (response: ServerResponse, echo: string) => void>> = {
  title: (response, title) => json(response, 422, { title }),
  message: (response, message) => json(response, 403, { message, errorType: message }),
  detail: (response, detail) => json(response, 400, { title: "Bad", detail: `key: ${detail} is wrong` }),
  "errorCode and type": (response, echo) => json(response, 422, { errorCode: echo, type: echo }),
  "pspReference and requestId": (response, echo) => json(response, 500, { pspReference: echo, requestId: echo }),
  "an invalid field": (response, echo) =>
    json(response, 422, { invalidFields: [{ name: echo, message: echo, value: echo }] }),
  "a wrapped invalid field": (response, echo) =>
    json(response, 422, { invalidFields: [{ InvalidField: { name: echo, message: echo, value: { echo } } }] }),
  "the name of a field": (response, echo) => json(response, 401, { request: { headers: { [echo]: 1 } } }),
  "deep inside": (response, echo) => json(response, 401, { a: [[{ b: { c: [`x${echo}`] } }]] }),
  "a page": (response, echo) =>
    response.writeHead(502, { "content-type": "text/html" }).end(`<p title="${echo}">${echo}</p>`),
  "a success that is not JSON": (response, echo) => response.writeHead(200).end(`{"a": ${echo}`),
};

/** The same, for what fits in a header. */
const HEADERS: Readonly<Record<string, (response: ServerResponse, echo: string) => void>> = {
  "pspreference of an error": (response, pspreference) => json(response, 500, {}, { pspreference }),
  "request-id of a success": (response, echo) => json(response, 200, {}, { "request-id": echo }),
  "content-type of a success": (response, echo) =>
    response.writeHead(200, { "content-type": `text/${echo}` }).end("{}"),
  "any header": (response, echo) => json(response, 400, {}, { "x-echo": echo, "set-cookie": `a=${echo}` }),
  "the address of a redirect": (response, echo) =>
    json(response, 308, {}, { location: `https://example.com/?key=${echo}` }),
  "the reason phrase": (response, echo) => response.writeHead(200, echo).end("{}"),
  "www-authenticate": (response, echo) => json(response, 401, {}, { "www-authenticate": `Bearer error="${echo}"` }),
};

/** All that can be seen of an outcome. */
async function shownOf(client: ReturnType<typeof clientFor>): Promise<string> {
  const result = await getApiCredential(client, credential).result();
  const seen: unknown[] = result.ok ? [{ ...result.response }, result.response.requestId] : [];
  if (!result.ok) {
    const { error } = result;
    seen.push(error, error.stack, error.message, String(error), JSON.stringify(error));
    if (error instanceof ApiError) {
      seen.push(
        error.body,
        error.invalidFields,
        [...error.responseHeaders],
        error.title,
        error.detail,
        error.errorType,
      );
      seen.push(error.requestId, error.pspReference, error.errorCode);
    }
    if (error instanceof ParseError) seen.push(error.rawBody);
  }
  return seen
    .map((each) => (typeof each === "string" ? each : inspect(each, { depth: 20, showHidden: true, getters: true })))
    .join("\n");
}

/** What is left where a text was written by `inspect` or `JSON.stringify`. */
function holds(shown: string, echo: string): boolean {
  const written = [echo, echo.replaceAll("\\", "\\\\"), JSON.stringify(echo).slice(1, -1)];
  return written.some((form) => shown.includes(form));
}

async function assertHidden(
  secret: string,
  options: Parameters<typeof clientFor>[1],
  places: typeof PLACES,
  forms: typeof FORMS = FORMS,
): Promise<void> {
  let answer: (response: ServerResponse) => void = () => undefined;
  await using server = await serve((_, response) => answer(response));
  const client = clientFor(server, { maxRetries: 0, ...options });
  for (const [place, write] of Object.entries(places)) {
    for (const [form, encode] of Object.entries(forms)) {
      const echo = encode(secret);
      if (places === HEADERS && /[^\x20-\x7e]/.test(echo)) continue;
      answer = (response) => write(response, echo);
      const shown = await shownOf(client);
      assert.ok(!holds(shown, echo), `${place}, ${form}: ${echo} in ${shown}`);
    }
  }
}

describe("a server that sends back what it was sent finds it masked", () => {
  for (const { name, options } of transports) {
    test(`the API key in every place of a body and in every form (${name})`, () =>
      assertHidden(API_KEY, options, PLACES));
    test(`the API key in headers, in every form (${name})`, () => assertHidden(API_KEY, options, HEADERS));
  }

  for (const password of [
    "hunter2",
    "pw1",
    "s3cr3t",
    "pässwörd-1",
    "a b&c<d>'e\"f/g\\h+i",
    "123456789",
    "%41%2525;&amp;",
  ]) {
    test(`the password ${password}`, async () => {
      const options = { basic: { username: "ws@Company.X", password } };
      // What is short is part of many words, so it is told only where it stands alone.
      const isShort = password.length < 6;
      const forms = isShort
        ? Object.fromEntries(Object.entries(FORMS).filter(([form]) => !/shifted|addresses|lines|slashes/.test(form)))
        : FORMS;
      const { "deep inside": _, ...alone } = PLACES;
      await assertHidden(password, options, isShort ? alone : PLACES, forms);
      await assertHidden(
        base64(`ws@Company.X:${password}`),
        options,
        { ...PLACES, ...HEADERS },
        {
          "as it was sent": (token) => token,
          "with its scheme": (token) => `Basic ${token}`,
        },
      );
    });
  }

  test("a password of digits as a number", async () => {
    await using server = await serve((_, response) => json(response, 422, { status: 422, echo: 739_184_265 }));
    const client = clientFor(server, { basic: { username: "ws", password: "739184265" } });
    const result = await getApiCredential(client, credential).result();
    assert.ok(!result.ok && result.error instanceof ApiError);
    assert.deepEqual(result.error.body, { status: 422, echo: "***" });
  });

  test("any key, wherever it stands in a text", async () => {
    const key = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 8,
      maxLength: 120,
    });
    let body = "";
    await using server = await serve((_, response) => response.writeHead(400).end(body));
    await fc.assert(
      fc.asyncProperty(
        key,
        fc.constantFrom(...Object.keys(FORMS)),
        fc.string(),
        fc.string(),
        async (secret, form, before, after) => {
          const echo = FORMS[form]?.(secret) ?? "";
          body = `${before} ${echo} ${after}`;
          const shown = await shownOf(clientFor(server, { apiKey: secret }));
          fc.pre(!`${before} ${after} 400 BadRequestError`.includes(echo));
          assert.ok(!holds(shown, echo), shown);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the key of an attempt before, and what other headers let somebody in with", async () => {
    const keys = ["AQE-the-first-key", "AQE-the-second-key"];
    const headers = { "x-auth-token": "t0ken-of-a-gateway", cookie: "session=s3ssion-1", "x-shop": "a-shop-name" };
    await using server = await serve(({ headers: sent }, response) =>
      json(response, server.received.length === 1 ? 503 : 401, { keys, sent }),
    );
    let asked = 0;
    const client = clientFor(server, { apiKey: () => keys[asked++] ?? "", headers, retryDelay: 1 });
    const result = await getApiCredential(client, credential).result();
    assert.ok(!result.ok && result.error instanceof ApiError);
    const shown = inspect(result.error.body, { depth: 9 });
    for (const secret of [...keys, headers["x-auth-token"], headers.cookie]) assert.ok(!shown.includes(secret), shown);
    assert.ok(shown.includes("a-shop-name"));
  });

  test("the key in what a transport throws", async () => {
    const fetch = async (_: string, { headers }: { headers: Record<string, string> }): Promise<Response> => {
      const key = headers["x-api-key"] ?? "";
      const cause = Object.assign(new Error(`inner ${encodeURIComponent(key)}`), { code: `E_${key}`, request: key });
      throw new Error(`cannot send ${key}`, { cause });
    };
    const client = clientFor({ baseUrl: "http://127.0.0.1:1" }, { fetch, maxRetries: 0 });
    const result = await generateNewApiKey(client, credential).result();
    assert.ok(!result.ok && result.error instanceof ConnectionError);
    const shown = inspect(result.error, { depth: 9, showHidden: true });
    assert.ok(!shown.includes(API_KEY) && !shown.includes(JSON.stringify(API_KEY).slice(1, -1)), shown);
    assert.ok(!shown.includes(encodeURIComponent(API_KEY)), shown);
  });

  test("at the end of a body that is cut, where only a part of it came", async () => {
    const body = "x".repeat(2 ** 20 - 20) + API_KEY.repeat(400);
    await using server = await serve((_, response) => response.writeHead(500).end(body));
    const result = await generateNewApiKey(clientFor(server), credential).result();
    assert.ok(!result.ok && result.error instanceof ApiError);
    assert.ok(!String(result.error.body).includes(API_KEY.slice(0, 6)));
  });
});

test("what is not the key stays as it is", async () => {
  const body = {
    title: "Key AQEother unknown",
    errorCode: "00_403",
    n: 1.5,
    yes: true,
    no: null,
    list: ["\u0041 %41 &amp;"],
  };
  await using server = await serve((_, response) => json(response, 403, body, { pspreference: "P1", "x-a": "1" }));
  const result = await getApiCredential(clientFor(server), credential).result();
  assert.ok(!result.ok && result.error instanceof ApiError && result.error instanceof AdyenError);
  assert.deepEqual(result.error.body, body);
  assert.equal(result.error.responseHeaders.get("x-a"), "1");
});
