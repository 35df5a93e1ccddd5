import { checkApiKey, checkBaseUrl, isLoopback } from "./core/config.ts";
import { AdyenError, type ApiError, ConfigurationError, ConnectionError } from "./core/errors.ts";
import type { ApiKeySource, BasicCredentials } from "./core/options.ts";
import { apiError } from "./core/problem.ts";
import { isAdyen } from "./core/redirect.ts";
import { codeOf } from "./core/transport.ts";

/** Which report, and as whom. */
export interface ReportRequest {
  /** Where it is: the `reason` of a `REPORT_AVAILABLE` event, or the `downloadUrl` of a platform's. */
  readonly url: string;
  /** The API key of the report user. Give this or `basic`. */
  readonly apiKey?: ApiKeySource | undefined;
  /** Its user name (`report@Company.YourCompany`) and password. */
  readonly basic?: BasicCredentials | undefined;
  /** Ends the download. */
  readonly signal?: AbortSignal | undefined;
  /** Takes the place of the platform's `fetch`. */
  readonly fetch?: ((url: string, init: ReportFetchInit) => Promise<Response>) | undefined;
}

export interface ReportFetchInit {
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal | null;
  readonly redirect: "manual";
}

/** A report that is being downloaded. Read it in one of three ways, once. */
export interface Report {
  readonly contentType: string | undefined;
  /** The last part of its address: `settlement_detail_report_batch_1.csv`. */
  readonly fileName: string;
  /** In bytes, where it is told. */
  readonly length: number | undefined;
  /** As it comes, without being held in memory: for a file, a parser, a bucket. */
  readonly stream: ReadableStream<Uint8Array>;
  /** @throws {@link ConnectionError} where it ends before its end. */
  text(): Promise<string>;
  /** @throws {@link ConnectionError} where it ends before its end. */
  bytes(): Promise<Uint8Array>;
}

/**
 * Downloads a report, of whatever format and size. The credential goes to Adyen's hosts and loopback addresses only: the address came with a
 * webhook, and is no part of what was signed there. Nothing is tried again: a download may be begun anew at any time.
 *
 * @throws {@link ConfigurationError} names what cannot be used, before anything is sent; an {@link ApiError} where Adyen refuses, such as
 * a `PermissionError` for a credential that may not read reports; a {@link ConnectionError} where no answer comes.
 * @see {@link https://docs.adyen.com/reporting/automatically-get-reports}
 */
export async function downloadReport(request: ReportRequest): Promise<Report> {
  const { signal, fetch: send = (url, init) => fetch(url, init) } = request;
  const url = readUrl(request.url);
  const init = {
    headers: { accept: "*/*", ...(await headersOf(request)) },
    signal: signal ?? null,
    redirect: "manual",
  } as const;
  const response = await reached(() => send(url.href, init));
  if (!response.ok || response.body === null) throw await refusalOf(response);
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return {
    contentType: response.headers.get("content-type") ?? undefined,
    fileName: decodeURIComponent(url.pathname.split("/").at(-1) ?? ""),
    length: Number.isInteger(length) && response.headers.get("content-encoding") === null ? length : undefined,
    stream: response.body,
    text: () => reached(() => response.text()),
    bytes: () => reached(async () => new Uint8Array(await response.arrayBuffer())),
  };
}

const OPERATION = "reports/download";

function readUrl(text: string): URL {
  if (typeof text !== "string" || !URL.canParse(text)) throw new ConfigurationError("url", "must be that of a report.");
  const url = new URL(text);
  // What a base URL may not have, an address of a report may not have either, but for its query.
  checkBaseUrl("url", url.origin + url.pathname);
  if (url.username + url.password !== "") throw new ConfigurationError("url", "must not hold a user name or password.");
  if (isLoopback(url.hostname) || (url.protocol === "https:" && isAdyen(url.host))) return url;
  throw new ConfigurationError("url", "leads to a host that is not Adyen's: the credential would go there.");
}

async function headersOf({ apiKey, basic }: ReportRequest): Promise<Record<string, string>> {
  if ((apiKey === undefined) === (basic === undefined)) {
    throw new ConfigurationError(apiKey === undefined ? "apiKey" : "basic", "give apiKey or basic, one of them.");
  }
  if (basic === undefined) return { "x-api-key": checkApiKey(typeof apiKey === "function" ? await apiKey() : apiKey) };
  const bytes = new TextEncoder().encode(`${basic.username}:${basic.password}`);
  return { authorization: `Basic ${btoa(String.fromCodePoint(...bytes))}` };
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AdyenError) throw cause;
    throw new ConnectionError("The report did not come to its end.", {
      cause,
      code: codeOf(cause),
      operation: OPERATION,
    });
  }
}

/** What is said of a refusal is its status: its body is a page. */
async function refusalOf(response: Response): Promise<ApiError> {
  await response.body?.cancel();
  const { status: statusCode, headers: responseHeaders } = response;
  const title =
    statusCode >= 300 && statusCode < 400 ? "a redirect, which would take the credential elsewhere" : undefined;
  return apiError("The download of a report", {
    ...{ operation: OPERATION, statusCode, responseHeaders, body: undefined, problem: { title, invalidFields: [] } },
    retryable: statusCode === 429 || statusCode >= 500,
  });
}
