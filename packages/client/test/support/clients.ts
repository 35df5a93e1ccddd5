import { AdyenClient, type ClientOptions } from "@adyen-kit/client";

/** Full of what platform keys may hold. */
export const API_KEY = "AQEyhmfuXNWTK0Qc+iSS3fwZeaqRTJ0=-Tp;x#[9'\"\\k-{h}$(id)";

/** How requests can be sent: every behaviour holds for each. */
export const transports: readonly { readonly name: string; readonly options: Partial<ClientOptions> }[] = [
  { name: "node:http", options: {} },
  { name: "fetch", options: { fetch: (url, init) => fetch(url, init) } },
];

export function clientFor(server: { readonly baseUrl: string }, options: Partial<ClientOptions> = {}): AdyenClient {
  const credentials = options.basic === undefined ? { apiKey: API_KEY } : {};
  return new AdyenClient({ environment: "test", baseUrl: server.baseUrl, ...credentials, ...options });
}

export const credential = { companyId: "YOUR_COMPANY_ACCOUNT", apiCredentialId: "S2-6A4C1B2D3E4F50" };
