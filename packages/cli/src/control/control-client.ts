import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "@adyen-kit/rotate/usage";
import { sandboxConnection } from "../connection.ts";
import { AUTHORITY, trustSandbox } from "../trust.ts";

export interface ControlOptions {
  readonly baseUrl?: string;
  readonly data: string;
  readonly world?: string;
  readonly json?: boolean;
}

/** A request that the sandbox refused, in its own words. */
export class ControlRefusal extends Error {
  override readonly name = "ControlRefusal";
}

/** The control interface of a sandbox that runs somewhere. */
export class ControlClient {
  readonly url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, token: string | undefined, world: string | undefined) {
    this.url = url;
    this.#headers = {
      "content-type": "application/json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(world !== undefined && { "adyen-kit-world": world }),
    };
  }

  get<T>(path: string): Promise<T> {
    return this.#request("GET", path);
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return this.#request("POST", path, body);
  }

  delete<T>(path: string): Promise<T> {
    return this.#request("DELETE", path);
  }

  async #request<T>(method: string, path: string, body?: object): Promise<T> {
    const url = `${this.url}/_sandbox${path}`;
    const init = { method, headers: this.#headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(30_000) }).catch(
      (cause: Error) => {
        throw new ControlRefusal(whyNot(this.url, cause), { cause });
      },
    );
    const answer = (await response.json().catch(() => ({}))) as T & { readonly error?: string };
    if (response.ok) return answer;
    throw new ControlRefusal(answer.error ?? `${method} ${url} answered ${response.status}.`);
  }
}

/** `fetch` says why in the cause of its error. */
function whyNot(url: string, { cause }: { readonly cause?: unknown }): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /CERT|SIGNATURE/.test(code)
    ? `The certificate of ${url} is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to the ${AUTHORITY} of its data folder.`
    : `No sandbox answers on ${url}. Start one: adyen-kit sandbox.`;
}

/** The sandbox that the options name, else the one whose keys are in the data folder. */
export function openControl({ baseUrl, data, world }: ControlOptions): ControlClient {
  const known = sandboxConnection(join(data, "sandbox.env"))?.baseUrl;
  const url = (baseUrl ?? known ?? "http://127.0.0.1:4010").replace(/\/+$/, "");
  if (!URL.canParse(url))
    throw new UsageError(`--base-url ${url}: is no address. Give one such as http://127.0.0.1:4010.`);
  // The token opens the sandbox of this folder, and is given to nobody else.
  if (url === known) trustSandbox(data);
  const token = url === known ? tokenIn(data) : process.env["ADYEN_SANDBOX_TOKEN"] || undefined;
  return new ControlClient(url, token, world);
}

function tokenIn(data: string): string | undefined {
  try {
    return readFileSync(join(data, "control-token"), "utf8").trim();
  } catch {
    return undefined;
  }
}
