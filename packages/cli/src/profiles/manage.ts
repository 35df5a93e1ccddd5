import { resolve } from "node:path";
import { AdyenClient, type Region } from "@adyen-kit/client";
import { absoluteTarget, keychainEntry, openSink } from "@adyen-kit/rotate";
import { UsageError } from "@adyen-kit/rotate/usage";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { variableOf } from "../read-key.ts";
import { loadProfiles, type Profile, profilesFile, requireProfile, saveProfiles } from "./profiles.ts";
import { readSecret } from "./secret-input.ts";

export interface AddProfileOptions {
  readonly environment: "test" | "live";
  readonly liveUrlPrefix?: string;
  readonly region?: string;
  readonly baseUrl?: string;
  readonly apiKeyFrom?: string;
  readonly force?: boolean;
}

const SERVICE = "adyen-kit";

export async function addProfile(name: string, options: AddProfileOptions): Promise<ExitCode> {
  checkName(name);
  const known = loadProfiles();
  if (Object.hasOwn(known.profiles, name) && options.force !== true)
    throw new UsageError(`There is a profile ${name} already. --force replaces it.`);
  const keyFrom = options.apiKeyFrom === undefined ? keychainTarget(name) : placeOf(options.apiKeyFrom);
  const profile = profileOf(options, keyFrom);
  // The client knows which prefixes and regions there can be.
  clientOf(profile, "not-called");
  if (options.apiKeyFrom === undefined) {
    const key = await readSecret(`API key of ${name} (not shown): `);
    checkKey(key);
    await keychainEntry(SERVICE, name).set(key);
  }
  saveProfiles({ ...known, profiles: { ...known.profiles, [name]: profile } });
  say(`The profile ${name} is in ${profilesFile()}, and its key in ${keyFrom}.`);
  say(`Try it: adyen-kit doctor --profile ${name}`);
  return ExitCode.done;
}

export async function listProfiles({ json }: { readonly json?: boolean }): Promise<ExitCode> {
  const known = loadProfiles();
  const lines = Object.entries(known.profiles).map(([name, { environment, baseUrl, liveUrlPrefix, keyFrom }]) =>
    [known.default === name ? "*" : " ", name, baseUrl ?? environment, liveUrlPrefix ?? "", `key in ${keyFrom}`]
      .filter((each) => each !== "")
      .join("  "),
  );
  printResult(known, json, lines.join("\n") || "There is no profile yet. Add one: adyen-kit profile add <name>.");
  return ExitCode.done;
}

export async function chooseProfile(name: string): Promise<ExitCode> {
  const known = loadProfiles();
  requireProfile(name, known);
  saveProfiles({ ...known, default: name });
  say(`${name} is called where no option, variable or sandbox of the folder says otherwise.`);
  return ExitCode.done;
}

export async function removeProfile(name: string): Promise<ExitCode> {
  const known = loadProfiles();
  const { keyFrom } = requireProfile(name, known);
  if (keyFrom === keychainTarget(name)) await keychainEntry(SERVICE, name).set(undefined);
  const { [name]: _, ...profiles } = known.profiles;
  saveProfiles({ ...(known.default !== name && known.default !== undefined && { default: known.default }), profiles });
  say(`The profile ${name} is gone${keyFrom === keychainTarget(name) ? ", and its key from the keychain" : ""}.`);
  return ExitCode.done;
}

function profileOf({ environment, liveUrlPrefix, region, baseUrl }: AddProfileOptions, keyFrom: string): Profile {
  if (baseUrl !== undefined && !(URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol)))
    throw new UsageError(`--base-url ${baseUrl}: is no address. Give one such as http://127.0.0.1:4010.`);
  const isLive = environment === "live" && baseUrl === undefined;
  if (isLive && liveUrlPrefix === undefined)
    throw new UsageError(
      "--live-url-prefix: is missing. Your live hosts begin with it: Customer Area, Developers, API URLs.",
    );
  if (!isLive && (liveUrlPrefix !== undefined || region !== undefined))
    throw new UsageError("--live-url-prefix and --region are for --environment live.");
  return {
    environment,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(liveUrlPrefix !== undefined && { liveUrlPrefix }),
    ...(region !== undefined && { region }),
    keyFrom,
  };
}

function clientOf({ keyFrom: _, region, ...settings }: Profile, apiKey: string): AdyenClient {
  return new AdyenClient({ apiKey, ...settings, ...(region !== undefined && { region: region as Region }) });
}

function checkName(name: string): void {
  if (!/^[\w.-]{1,64}$/.test(name))
    throw new UsageError(`${name}: a profile's name has up to 64 letters, digits, dots, dashes and underscores.`);
}

function checkKey(key: string): void {
  // What was typed is not shown.
  if (!/^[\x21-\x7e]{1,512}$/.test(key))
    throw new UsageError("The key: must be up to 512 printable characters without spaces. Nothing was kept.");
}

/** A target that means the same in every folder. */
function placeOf(target: string): string {
  if (variableOf(target) !== undefined) return target;
  openSink(target);
  return absoluteTarget(target, resolve("."));
}

function keychainTarget(name: string): string {
  return `keychain:${SERVICE}/${name}`;
}
