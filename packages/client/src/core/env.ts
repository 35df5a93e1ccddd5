import { ConfigurationError } from "./errors.ts";
import type { ClientOptions, Region } from "./options.ts";

/** Completes options from the environment's `ADYEN_*` variables. An empty variable counts as one that is not set. */
export function optionsFromEnv(given: Partial<ClientOptions>): ClientOptions {
  const environment = given.environment ?? read("ADYEN_ENVIRONMENT") ?? "test";
  if (environment !== "test" && environment !== "live") {
    throw new ConfigurationError("ADYEN_ENVIRONMENT", `must be "test" or "live", not ${JSON.stringify(environment)}.`);
  }
  const apiKey = given.apiKey ?? (given.basic === undefined ? read("ADYEN_API_KEY") : undefined);
  if (apiKey === undefined && given.basic === undefined) {
    throw new ConfigurationError("ADYEN_API_KEY", "is not set. It holds the API key of the calling credential.");
  }
  return {
    ...given,
    environment,
    apiKey,
    baseUrl: given.baseUrl ?? read("ADYEN_BASE_URL"),
    liveUrlPrefix: given.liveUrlPrefix ?? read("ADYEN_LIVE_URL_PREFIX"),
    // Checked with the other options.
    region: given.region ?? (read("ADYEN_REGION") as Region | undefined),
  } as ClientOptions;
}

function read(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
