import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Clock, systemClock } from "../clock.ts";
import { messageOf, systemCode, UsageError } from "../errors.ts";
import type { FleetReader } from "../fleet/member.ts";
import type { DeadNotification } from "../fleet/overview.ts";
import { refusalOf } from "./access.ts";
import { queryOf } from "./addresses.ts";
import { html } from "./html.ts";
import { keepPageLive } from "./live.ts";
import { memberPage } from "./member-page.ts";
import { membersPage } from "./members-page.ts";
import { overviewPage } from "./overview-page.ts";
import { fleetReadings, type Readings } from "./readings.ts";
import { page } from "./shell.ts";
import { statusJson } from "./status-json.ts";
import { stylesheet } from "./stylesheet.ts";

export interface DashboardOptions {
  /** `0`: any that is free. Default 4020. */
  readonly port?: number | undefined;
  /** The time that members' times are of. Default: this machine's. */
  readonly clock?: Pick<Clock, "now"> | undefined;
  /** Notifications that are not tried any more. Default: none. */
  readonly deadNotifications?: (() => Promise<readonly DeadNotification[]>) | undefined;
  /** Milliseconds for which all who look at the same share what was read. Default 5,000: as often as a page asks again. */
  readonly sharedForMs?: number | undefined;
}

export interface Dashboard {
  /** `http://127.0.0.1:4020` */
  readonly url: string;
  close(): Promise<void>;
}

const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  text: "text/plain; charset=utf-8",
} as const;

interface Answer {
  readonly status?: number;
  readonly type: keyof typeof types;
  readonly body: string;
}

const script = `(${keepPageLive.toString()})();\n`;

/**
 * Serves pages about a fleet to this machine: loopback alone, `GET` and `HEAD` alone, nothing in them is a secret and nothing
 * can be changed. `/status.json` has the same for programs. Numbers are the database's word; members are authenticated where they
 * are shown.
 *
 * @throws {UsageError} the port is in use or may not be used.
 */
export async function startDashboard(reader: FleetReader, options: DashboardOptions = {}): Promise<Dashboard> {
  const { port = 4020, clock = systemClock, deadNotifications = async () => [], sharedForMs = 5_000 } = options;
  const readings = fleetReadings({ reader, clock, deadNotifications, sharedForMs });
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    void respond(request, response, readings);
  });
  server.maxConnections = 100;
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: unknown) => {
    const why = systemCode(error) === "EADDRINUSE" ? "it is in use" : messageOf(error);
    throw new UsageError(`--dashboard ${port}: ${why}. Name another port, or 0 for any that is free.`);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, readings: Readings): Promise<void> {
  const { status = 200, type, body } = await answer(request, readings);
  response.writeHead(status, {
    "content-type": types[type],
    "content-length": Buffer.byteLength(body),
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    ...(status === 405 && { allow: "GET, HEAD" }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function answer(request: IncomingMessage, readings: Readings): Promise<Answer> {
  const refusal = refusalOf(request.headers);
  if (refusal !== undefined) return { status: 403, type: "text", body: `${refusal}\n` };
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, type: "text", body: "This page changes nothing: GET and HEAD alone.\n" };
  }
  const url = URL.parse(request.url ?? "/", "http://127.0.0.1");
  if (url === null) return notFound();
  if (url.pathname === "/dashboard.css") return { type: "css", body: stylesheet };
  if (url.pathname === "/dashboard.js") return { type: "js", body: script };
  try {
    return await show(url, readings);
  } catch (error) {
    return unavailable(error, url.pathname.endsWith(".json"));
  }
}

async function show({ pathname, searchParams }: URL, readings: Readings): Promise<Answer> {
  switch (pathname) {
    case "/":
      return { type: "html", body: overviewPage(await readings.overview()) };
    case "/members": {
      const query = queryOf(searchParams);
      return { type: "html", body: membersPage(await readings.members(query), query) };
    }
    case "/member": {
      const reading = await readings.member(searchParams.get("name") ?? "");
      return reading === undefined ? notFound() : { type: "html", body: memberPage(reading) };
    }
    case "/status.json":
      return { type: "json", body: `${statusJson(await readings.status(queryOf(searchParams)))}\n` };
    default:
      return notFound();
  }
}

function notFound(): Answer {
  const body = html`<h1>There is no such page</h1><p><a href="/members">All members</a></p>`;
  return { status: 404, type: "html", body: page({ title: "Not found", at: nowText(), here: "other", body }) };
}

/** The database may be back in a moment; the page that asks again shows it then. */
function unavailable(error: unknown, isJson: boolean): Answer {
  const reason = messageOf(error);
  if (isJson) return { status: 503, type: "json", body: `${JSON.stringify({ error: reason })}\n` };
  const body = html`<h1>The fleet cannot be read</h1><p class="reason">${reason}</p><p>Reload the page to try again.</p>`;
  return { status: 503, type: "html", body: page({ title: "No answer", at: nowText(), here: "other", body }) };
}

function nowText(): string {
  return new Date().toISOString();
}
