import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "@adyen-kit/rotate/usage";

/** A platform and where the key for it is. The key itself is never here. */
export interface Profile {
  readonly environment: "test" | "live";
  /** A sandbox or a proxy, in place of Adyen's own hosts. */
  readonly baseUrl?: string;
  /** What the hosts of the live platform begin with. Every live profile has one. */
  readonly liveUrlPrefix?: string;
  /** Where the data center of the live platform is. */
  readonly region?: string;
  /** Where the key is, as `--api-key-from` takes it: `keychain:adyen-kit/<name>`, `variable:<NAME>`, or another target. */
  readonly keyFrom: string;
}

export interface Profiles {
  /** The one that is taken where nothing else says where calls go. */
  readonly default?: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** `adyen-kit/profiles.json` in the user's folder for configurations. */
export function profilesFile(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  return join(XDG_CONFIG_HOME || APPDATA || join(homedir(), ".config"), "adyen-kit", "profiles.json");
}

/** @throws {UsageError} the file cannot be read, or is not what `profile` writes. */
export function loadProfiles(): Profiles {
  const file = profilesFile();
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return { profiles: {} };
    throw new UsageError(`${file}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
  try {
    return checked(JSON.parse(text));
  } catch {
    throw new UsageError(`${file}: is not what adyen-kit profile writes. Mend it, or remove it and add profiles anew.`);
  }
}

function checked(given: unknown): Profiles {
  const { default: first, profiles } = given as Profiles;
  for (const { environment, keyFrom } of Object.values(profiles)) {
    if (!["test", "live"].includes(environment) || typeof keyFrom !== "string") throw new TypeError("no profile");
  }
  return { ...(typeof first === "string" && { default: first }), profiles };
}

/** Replaces the file as a whole: a reader finds the one before or this one. */
export function saveProfiles(profiles: Profiles): void {
  const file = profilesFile();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, file);
}

/** @throws {UsageError} there is none of the name. */
export function requireProfile(name: string, { profiles } = loadProfiles()): Profile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile !== undefined) return profile;
  const known = Object.keys(profiles).join(", ");
  throw new UsageError(
    `There is no profile ${name}. ${known === "" ? "Add one: adyen-kit profile add <name>." : `There are ${known}.`}`,
  );
}

/** Options of a command that say where it calls, as a profile has them. */
export interface ProfileOptions {
  readonly environment?: "test" | "live";
  readonly baseUrl?: string;
  readonly apiKeyFrom: string;
  readonly liveUrlPrefix?: string;
  readonly region?: string;
}

export function optionsOf({ environment, baseUrl, liveUrlPrefix, region, keyFrom }: Profile): ProfileOptions {
  return {
    ...(baseUrl === undefined ? { environment } : { baseUrl }),
    ...(liveUrlPrefix !== undefined && { liveUrlPrefix }),
    ...(region !== undefined && { region }),
    apiKeyFrom: keyFrom,
  };
}
