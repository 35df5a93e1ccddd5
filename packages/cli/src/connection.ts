import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { AdyenClient, type ClientOptions, type Region } from "@adyen-kit/client";
import { envVariable } from "@adyen-kit/rotate/env-file";
import { UsageError } from "@adyen-kit/rotate/usage";
import { trustSandbox } from "./trust.ts";

export interface ConnectionOptions {
  readonly environment?: "test" | "live";
  readonly baseUrl?: string;
  readonly apiKeyFrom?: string;
  /** Of the live platform; without it, what the environment says. */
  readonly liveUrlPrefix?: string;
  readonly region?: string;
  readonly yes?: boolean;
}

/** How to reach a platform, and how a person calls it. */
export interface Connection {
  readonly client: (more?: Pick<Partial<ClientOptions>, "fetch" | "timeout">) => AdyenClient;
  readonly name: string;
  readonly isLive: boolean;
  /** It is on this machine. */
  readonly isLocal: boolean;
}

const SANDBOX_ENV = ".adyen-kit/sandbox.env";

/**
 * Where calls go: what the options say, else the environment's `ADYEN_*` variables, else the sandbox of this folder, else the
 * profile that was chosen with `profile use`.
 *
 * @throws {UsageError} there is no key to call with, or nobody said that the live platform is meant.
 */
export async function connectionOf(given: ConnectionOptions): Promise<Connection> {
  const options = await withChosenProfile(given);
  const { ADYEN_API_KEY, ADYEN_ENVIRONMENT, ADYEN_BASE_URL } = process.env;
  const fromSandbox = options.apiKeyFrom === undefined && !ADYEN_API_KEY && options.environment === undefined;
  const found = fromSandbox ? sandboxConnection() : undefined;
  const apiKey = found?.apiKey ?? (await givenKey(options.apiKeyFrom)) ?? ADYEN_API_KEY;
  if (!apiKey)
    throw new UsageError(
      `There is no key to call with. Start a sandbox here (adyen-kit sandbox), set ADYEN_API_KEY, name a profile (--profile) or a file: --api-key-from env:.env#ADYEN_API_KEY.`,
    );
  const environment = options.environment ?? (found === undefined ? ADYEN_ENVIRONMENT || "test" : "test");
  if (environment !== "test" && environment !== "live")
    throw new UsageError(`ADYEN_ENVIRONMENT is test or live, not "${environment}".`);
  // A named environment is Adyen's own, whatever the variables say.
  const inEnvironment = options.environment === undefined ? ADYEN_BASE_URL || undefined : undefined;
  const baseUrl = options.baseUrl ?? found?.baseUrl ?? inEnvironment;
  if (baseUrl !== undefined && baseUrl === found?.baseUrl) trustSandbox(dirname(SANDBOX_ENV));
  const isLive = environment === "live" && baseUrl === undefined;
  return {
    client: (more) => new AdyenClient({ apiKey, environment, baseUrl, ...liveSettings(options), ...more }),
    name: baseUrl ?? `Adyen's ${environment} platform`,
    isLive,
    isLocal:
      baseUrl !== undefined && URL.canParse(baseUrl) && /^(127\.|localhost$|\[::1\]$)/.test(new URL(baseUrl).hostname),
  };
}

/** Prefix and region of the live platform: those of the profile, else the environment's. */
function liveSettings(options: ConnectionOptions): Pick<ClientOptions, "liveUrlPrefix" | "region"> {
  const { ADYEN_LIVE_URL_PREFIX, ADYEN_REGION } = process.env;
  const { liveUrlPrefix = ADYEN_LIVE_URL_PREFIX, region = ADYEN_REGION } = options;
  // The client says which regions there are.
  return { ...(liveUrlPrefix && { liveUrlPrefix }), ...(region && { region: region as Region }) };
}

async function withChosenProfile(options: ConnectionOptions): Promise<ConnectionOptions> {
  const { environment, baseUrl, apiKeyFrom } = options;
  const isSaid = [environment, baseUrl, apiKeyFrom].some((each) => each !== undefined);
  if (isSaid || process.env["ADYEN_API_KEY"] || sandboxConnection() !== undefined) return options;
  const { loadProfiles, optionsOf, requireProfile } = await import("./profiles/profiles.ts");
  const known = loadProfiles();
  return known.default === undefined ? options : { ...options, ...optionsOf(requireProfile(known.default, known)) };
}

async function givenKey(target: string | undefined): Promise<string | undefined> {
  if (target === undefined) return undefined;
  // It brings every kind of target along, and most calls name none.
  const [{ openSink }, { readKey }] = await Promise.all([import("@adyen-kit/rotate"), import("./read-key.ts")]);
  return (await readKey(target, openSink)).reveal();
}

/** The sandbox whose keys are in this folder. */
export function sandboxConnection(
  file = SANDBOX_ENV,
): { readonly apiKey: string; readonly baseUrl: string } | undefined {
  try {
    const text = readFileSync(file, "utf8");
    const [apiKey, baseUrl] = [envVariable(text, "ADYEN_API_KEY"), envVariable(text, "ADYEN_BASE_URL")];
    return apiKey === undefined || baseUrl === undefined ? undefined : { apiKey, baseUrl };
  } catch {
    return undefined;
  }
}
