import { undiciTransport } from "@adyen-kit/client/undici";
import { Agent } from "undici";
import { AdyenClient, type ApiKeySource, type BasicCredentials, type ClientSettings } from "@adyen-kit/client";

/** Full of what platform keys may hold. */
export const API_KEY = "AQEyhmfuXNWTK0Qc+iSS3fwZeaqRTJ0=-Tp;x#[9'\"\\k-{h}$(id)";

/** How requests can be sent: every behaviour holds for each. */
export const transports: readonly { readonly name: string; readonly options: Partial<ClientSettings> }[] = [
  { name: "node:http", options: {} },
  { name: "fetch", options: { fetch: (url, init) => fetch(url, init) } },
  {
    name: "undici",
    options: { transport: undiciTransport(new Agent(), { once: new Agent({ pipelining: 0 }) }) },
  },
];

interface Options extends Partial<ClientSettings> {
  readonly apiKey?: ApiKeySource;
  readonly basic?: BasicCredentials;
}

export function clientFor(server: { readonly baseUrl: string }, options: Options = {}): AdyenClient {
  const { apiKey = API_KEY, basic, ...settings } = options;
  const credentials = basic === undefined ? { apiKey } : { basic };
  return new AdyenClient({ environment: "test", baseUrl: server.baseUrl, ...credentials, ...settings });
}

export const credential = { companyId: "YOUR_COMPANY_ACCOUNT", apiCredentialId: "S2-6A4C1B2D3E4F50" };
