import {
  type CredentialRef,
  type Policy,
  type RotationEntry,
  type RotationRequest,
  UsageError,
} from "@adyen-kit/rotate";
import { confirm } from "../confirm.ts";
import type { KeysOptions, Workplace } from "./options.ts";

/** Options of `keys rotate` and `keys plan`. */
export interface RequestOptions extends KeysOptions {
  readonly environment?: "test" | "live";
  readonly baseUrl?: string;
  readonly company?: string;
  readonly merchant?: string;
  readonly credential?: string;
  readonly to?: readonly string[];
  readonly consumer?: readonly string[];
  readonly strategy?: Policy["strategy"];
  readonly onLostAnswer?: Policy["onLostAnswer"];
  readonly probe?: string;
  readonly probeEvery?: number;
  readonly unprobed?: boolean;
  readonly mark?: boolean;
  readonly shred?: boolean;
  readonly replaceUnknown?: boolean;
  readonly emergency?: boolean;
  readonly yes?: boolean;
}

/** What to rotate: an entry of the configuration by its name, or what the options say; options win. */
export function requestOf(name: string | undefined, options: RequestOptions, place: Workplace): RotationRequest {
  const entry = entryOf(name, options, place);
  const { loaded, absolute } = place;
  const targets = options.to?.map((target) => absolute(target)) ?? entry.targets.map((t) => absolute(t, loaded.folder));
  const consumers = options.consumer ?? entry.consumers;
  return {
    credential: credentialOf(entry, platformOf(options, place)),
    targets,
    ...(consumers !== undefined && { consumers }),
    policy: { ...entry.policy, ...policyOf(options) },
    replaceUnknown: options.replaceUnknown === true,
    emergency: options.emergency === true,
  };
}

/** `test`, `live` or an address, as options, configuration and environment say, in this order. */
export function platformOf({ environment, baseUrl }: RequestOptions, { loaded }: Pick<Workplace, "loaded">): string {
  const { ADYEN_BASE_URL, ADYEN_ENVIRONMENT } = process.env;
  const platform = baseUrl ?? environment ?? loaded.config.platform ?? (ADYEN_BASE_URL || ADYEN_ENVIRONMENT || "test");
  if (platform === "test" || platform === "live" || URL.canParse(platform)) return platform;
  throw new UsageError(`The platform is test, live or an address such as http://127.0.0.1:4010, not "${platform}".`);
}

function entryOf(name: string | undefined, options: RequestOptions, { loaded }: Workplace): RotationEntry {
  const { rotations = {} } = loaded.config;
  const entry = name === undefined ? undefined : rotations[name];
  if (name !== undefined && entry === undefined) {
    const known = Object.keys(rotations).join(", ");
    throw new UsageError(
      `The configuration has no rotation "${name}". ${known === "" ? "It has none." : `It has ${known}.`}`,
    );
  }
  const { company, merchant, credential } = options;
  const owner = company !== undefined || merchant !== undefined ? { company, merchant } : entry;
  const id = credential ?? entry?.credential;
  if (id === undefined) throw new UsageError("Say which credential: --credential S2-6A4C1B2D3E4F50.");
  if (options.to === undefined && entry === undefined)
    throw new UsageError("Say where the new key goes: --to env:.env#ADYEN_API_KEY.");
  return {
    targets: [],
    ...entry,
    credential: id,
    ...(owner?.company !== undefined && { company: owner.company }),
    ...(owner?.merchant !== undefined && { merchant: owner.merchant }),
  };
}

function credentialOf({ company, merchant, credential: credentialId }: RotationEntry, platform: string): CredentialRef {
  if (company !== undefined) return { level: "company", accountId: company, credentialId, platform };
  if (merchant !== undefined) return { level: "merchant", accountId: merchant, credentialId, platform };
  throw new UsageError("Say whose credential it is: --company <id> or --merchant <id>.");
}

function policyOf(options: RequestOptions): Partial<Policy> {
  const { strategy, onLostAnswer, probe, probeEvery, unprobed, mark, shred } = options;
  return {
    ...(strategy !== undefined && { strategy }),
    ...(onLostAnswer !== undefined && { onLostAnswer }),
    ...(probe !== undefined && { probe }),
    ...(probeEvery !== undefined && { probeEveryMs: probeEvery * 1000 }),
    ...(unprobed === true && { unprobed }),
    ...(mark === false && { markCredential: false }),
    ...(shred === true && { shred }),
  };
}

/** @throws {UsageError} nobody said that keys of the live platform may be changed. */
export async function confirmLive({ credential, targets }: RotationRequest, { yes }: RequestOptions): Promise<void> {
  if (credential.platform !== "live" || yes === true) return;
  const what = `a key of ${credential.credentialId} on Adyen's LIVE platform, in ${targets.join(", ")}`;
  await confirm(`This replaces ${what}.`, { name: "the credential's id", text: credential.credentialId });
}
