import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { buffer } from "node:stream/consumers";
import { generateHmacKey, removeWebhook, setUpWebhook } from "@adyen-kit/client/management/v3/webhooks-company-level";
import { verify } from "@adyen-kit/client/webhooks";
import { UsageError } from "@adyen-kit/rotate/usage";
import type { DeliveryView, Overview } from "@adyen-kit/sandbox";
import { connectionOf, type ConnectionOptions } from "../connection.ts";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { type ControlOptions, openControl } from "./control-client.ts";

/** The webhook events of a sandbox, the latest first. */
export async function listDeliveries(options: ControlOptions): Promise<ExitCode> {
  const deliveries = await openControl(options).get<readonly DeliveryView[]>("/deliveries");
  const lines = deliveries.map(({ id, eventCode, pspReference, state, attempts }) =>
    [id, state, eventCode, pspReference, `${attempts.length} attempts`].join("  "),
  );
  printResult(deliveries, options.json, lines.join("\n") || "There was no event yet.");
  return ExitCode.done;
}

export async function resendDelivery(id: string, options: ControlOptions): Promise<ExitCode> {
  const deliveries = await openControl(options).post(`/deliveries/${encodeURIComponent(id)}/resend`);
  printResult(deliveries, options.json, `${id} is on its way once more.`);
  return ExitCode.done;
}

export type ListenOptions = ControlOptions & ConnectionOptions & { readonly forwardTo?: string };

/** Shows each webhook event of a sandbox as it is delivered, checked, and hands it on, until Ctrl-C. */
export async function listenToWebhooks(options: ListenOptions): Promise<ExitCode> {
  const forwardTo = readAddress(options.forwardTo);
  const control = openControl(options);
  const client = (await connectionOf({ ...options, baseUrl: options.baseUrl ?? control.url })).client();
  const { companies } = await control.get<Overview>("/overview");
  const [company] = companies;
  if (company === undefined) throw new UsageError("This sandbox has no company whose webhooks could be listened to.");
  const companyId = company.id;
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const keys: string[] = [];
  const server = createServer((request, response) => {
    void receive(request, response, { keys, forwardTo, json: options.json === true });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { id: webhookId = "" } = await setUpWebhook(client, {
    companyId,
    body: {
      type: "standard",
      url: `http://127.0.0.1:${port}/`,
      communicationFormat: "json",
      active: true,
      filterMerchantAccountType: "allAccounts",
      filterMerchantAccounts: [],
    },
  });
  try {
    keys.push((await generateHmacKey(client, { companyId, webhookId })).hmacKey);
    say(
      `Listening to the webhooks of ${companyId}${forwardTo === undefined ? "" : `, handed on to ${forwardTo.href}`}. Ctrl-C ends it.`,
    );
    await stopped;
  } finally {
    await removeWebhook(client, { companyId, webhookId }).result();
    server.close();
    server.closeAllConnections();
  }
  return ExitCode.done;
}

interface Receiver {
  readonly keys: readonly string[];
  readonly forwardTo: URL | undefined;
  readonly json: boolean;
}

/** The sandbox is answered what the address behind answers: it tries again what that did not take. */
async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { keys, forwardTo, json }: Receiver,
): Promise<void> {
  const body = await buffer(request);
  const { status, note } =
    forwardTo === undefined ? { status: 200, note: "" } : await forward(forwardTo, request, body);
  const end = () => response.writeHead(status, { "content-type": "text/plain" }).end(status < 300 ? "[accepted]" : "");
  try {
    const delivery = await verify(body, request.headers, { keys });
    const events = "events" in delivery ? delivery.events : [delivery.event];
    for (const event of events) printResult({}, false, json ? JSON.stringify(event) : lineOf(event, note));
  } catch (error) {
    say(`A delivery that is not signed as it must be: ${error instanceof Error ? error.message : String(error)}`);
  }
  end();
}

function lineOf(event: unknown, note: string): string {
  const { eventCode, type, success, pspReference, merchantReference } = event as Readonly<Record<string, unknown>>;
  return [eventCode ?? type, success, pspReference, merchantReference, note]
    .filter((each) => each !== undefined && each !== "")
    .join("  ");
}

async function forward(
  to: URL,
  { headers }: IncomingMessage,
  body: Buffer,
): Promise<{ readonly status: number; readonly note: string }> {
  const kept = Object.entries(headers).filter(
    ([name, value]) => typeof value === "string" && !["host", "connection", "content-length"].includes(name),
  );
  try {
    const signal = AbortSignal.timeout(10_000);
    const init = {
      method: "POST",
      headers: Object.fromEntries(kept) as Record<string, string>,
      body: new Uint8Array(body),
      signal,
    };
    const { status } = await fetch(to, { ...init, redirect: "manual" });
    return { status, note: `→ ${status}` };
  } catch {
    return { status: 502, note: "→ nobody answers" };
  }
}

function readAddress(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--forward-to ${text}: is no address. Give one such as http://127.0.0.1:3000/webhooks.`);
  return url;
}
