import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type RotationConfig, UsageError } from "@adyen-kit/rotate";

/** A configuration, and the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly config: RotationConfig;
  readonly folder: string;
  /** Absent where there is no file. */
  readonly path?: string;
}

export const CONFIG_NAMES = [
  "adyen-kit.config.ts",
  "adyen-kit.config.mts",
  "adyen-kit.config.mjs",
  "adyen-kit.config.js",
];

type Kind = "text" | "list" | "object";

/** What each field is; a name that is not here is a typing error. */
const fields: Readonly<Record<keyof RotationConfig, Kind>> = {
  platform: "text",
  callingKey: "text",
  journal: "text",
  sealingKey: "object",
  emergencyFile: "text",
  liveUrlPrefix: "text",
  commands: "list",
  postgres: "list",
  kinds: "list",
  consumers: "object",
  probes: "object",
  rotations: "object",
  notifications: "list",
  fleet: "object",
};

/**
 * The configuration of this folder, or the file that is named; an empty one where there is none.
 *
 * @throws {UsageError} names the file or the field that is wrong.
 */
export async function loadConfig(file: string | undefined): Promise<LoadedConfig> {
  const path =
    file === undefined ? CONFIG_NAMES.map((name) => resolve(name)).find((one) => existsSync(one)) : resolve(file);
  if (path === undefined) return { config: {}, folder: process.cwd() };
  if (!existsSync(path)) throw new UsageError(`--config ${file}: there is no such file.`);
  const config = await importConfig(path);
  checkConfig(path, config);
  return { config, folder: dirname(path), path };
}

async function importConfig(path: string): Promise<unknown> {
  try {
    const module: unknown = await import(pathToFileURL(path).href);
    return isObject(module) ? module["default"] : undefined;
  } catch (cause) {
    const isUnreadable = cause instanceof Error && "code" in cause && cause.code === "ERR_UNKNOWN_FILE_EXTENSION";
    const why = isUnreadable
      ? `Node.js ${process.versions.node} cannot read TypeScript; name it adyen-kit.config.mjs, or use Node.js 22.18 or newer`
      : cause instanceof Error
        ? cause.message
        : String(cause);
    throw new UsageError(`${path}: cannot be loaded: ${why}.`);
  }
}

function checkConfig(path: string, config: unknown): asserts config is RotationConfig {
  if (!isObject(config))
    throw new UsageError(`${path}: must export its configuration: export default defineConfig({ … }).`);
  for (const [name, value] of Object.entries(config)) {
    if (!Object.hasOwn(fields, name)) {
      throw new UsageError(`${path}: "${name}" is no field of it. There are ${Object.keys(fields).join(", ")}.`);
    }
    const kind = (fields as Readonly<Record<string, Kind>>)[name];
    if (value !== undefined && !isKind(value, kind))
      throw new UsageError(`${path}: "${name}" must be ${words[kind ?? "text"]}.`);
  }
}

const words: Readonly<Record<Kind, string>> = { text: "a text that is not empty", list: "a list", object: "an object" };

function isKind(value: unknown, kind: Kind | undefined): boolean {
  if (kind === "text") return typeof value === "string" && value !== "";
  return kind === "list" ? Array.isArray(value) : isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
