import type { Probe } from "./probes.ts";
import { answer, good } from "./answer.ts";
import { SECRET } from "./subject.ts";

const each = (write: (code: number) => string) => Array.from(SECRET, (one) => write(one.charCodeAt(0))).join("");
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** The key in all forms in which a server, a proxy or a page may send it back. */
export const FORMS: readonly string[] = [
  SECRET,
  SECRET.toLowerCase(),
  each((code) => `%${code.toString(16)}`),
  each((code) => `&#${code};`),
  each((code) => `&#x${code.toString(16)};`),
  each((code) => `\\u00${code.toString(16)}`),
  base64(SECRET),
  base64(`:${SECRET}`),
  base64(`u:${SECRET}`),
  Buffer.from(`ws:${SECRET}`).toString("base64url"),
  Buffer.from(SECRET).toString("hex"),
];
const all = FORMS.join(" ");

const ends = (error: string) => () => ({ ends: error, requests: 1, outcomeUnknown: false });

const said = (place: string, body: object): Probe => ({
  name: `echoes the key in ${place}`,
  behave: (socket) => socket.write(answer("422 Unprocessable Entity", JSON.stringify(body))),
  expected: ends("ValidationError"),
});

const header = (place: string, ...headers: readonly string[]): Probe => ({
  name: `echoes the key in ${place}`,
  behave: (socket) => socket.write(answer("401 Unauthorized", "{}", ...headers)),
  expected: ends("AuthenticationError"),
});

/** Every place in which a key can come back. */
export const echoes: readonly Probe[] = [
  said("title", { title: all }),
  said("detail and type", { title: "x", detail: all, type: all }),
  said("message", { message: all, errorType: all }),
  said("errorCode and references", { errorCode: all, requestId: all, pspReference: all }),
  said("invalid fields", { invalidFields: [{ name: all, message: all, value: all }] }),
  said("wrapped invalid fields", { invalidFields: [{ InvalidField: { name: all, message: all, value: { all } } }] }),
  said("names of fields", { headers: Object.fromEntries(FORMS.map((form) => [form, 1])) }),
  said("fields that nobody knows", { a: [{ b: [all] }] }),
  header("pspreference", `pspreference: ${all}`),
  header("any header", `x-echo: ${all}`, `set-cookie: a=${all}`, `www-authenticate: Bearer error="${all}"`),
  header("the name of a header", `x-${SECRET}: 1`),
  {
    name: "echoes the key in a page",
    behave: (socket) => socket.write(answer("403 Forbidden", `<p>${all}</p>`, "content-type: text/html")),
    expected: ends("PermissionError"),
  },
  {
    name: "echoes the key in the content type of a success",
    behave: (socket) => socket.write(answer("200 OK", good, `content-type: text/${all}`)),
    expected: (kind) => ({ ends: "ParseError", requests: 1, outcomeUnknown: kind !== "safe" }),
  },
  {
    name: "echoes the key in a success that is not JSON",
    behave: (socket) => socket.write(answer("200 OK", `{"a": ${all}`)),
    expected: (kind) => ({ ends: "ParseError", requests: 1, outcomeUnknown: kind !== "safe" }),
  },
  {
    name: "echoes the key in the address of a redirect",
    behave: (socket) => socket.write(answer("308 Permanent Redirect", "", `location: https://127.0.0.1/?${SECRET}`)),
    expected: ends("ApiError"),
  },
  {
    name: "echoes the key in place of HTTP",
    behave: (socket) => socket.end(`${all}\r\n`),
    expected: (kind) => ({
      ends: "ConnectionError",
      requests: kind === "never" ? 1 : 3,
      outcomeUnknown: kind !== "safe",
    }),
  },
];
