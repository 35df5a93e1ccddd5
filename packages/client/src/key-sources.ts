import { readFile } from "node:fs/promises";
import { ConfigurationError } from "./core/errors.ts";
import { type EnvFileReader, envFileReaders } from "./key-sources/env-file.ts";
import { type ReloadingKey, reloadingKey, type ReloadingKeyOptions } from "./key-sources/reloading-key.ts";

export type { KeyRequest } from "./core/options.ts";
export { adoptionListener, type AdoptionResponse, adoptionResponse } from "./key-sources/adoption.ts";
export type { EnvFileReader } from "./key-sources/env-file.ts";
export { fingerprint } from "./key-sources/fingerprint.ts";
export {
  type AdoptedKey,
  type ReloadingKey,
  reloadingKey,
  type ReloadingKeyOptions,
} from "./key-sources/reloading-key.ts";

export interface EnvFileOptions extends ReloadingKeyOptions {
  /** By whose rules quotes in the file are read. Default: `dotenv`. */
  readonly reader?: EnvFileReader | undefined;
}

/**
 * A key that is all that a file holds, such as a mounted secret.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used. That the file cannot be read is reported by calls.
 */
export function keyFromFile(path: string, options: ReloadingKeyOptions = {}): ReloadingKey {
  checkText("path", path);
  return reloadingKey(() => readText(path), options);
}

/**
 * A key that is a variable of a `.env` file, in every form in which `adyen-kit keys rotate` writes it.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used. That the file cannot be read is reported by calls.
 */
export function keyFromEnvFile(path: string, name: string, options: EnvFileOptions = {}): ReloadingKey {
  checkText("path", path);
  checkText("name", name);
  const { reader = "dotenv" } = options;
  if (!Object.hasOwn(envFileReaders, reader)) {
    throw new ConfigurationError("reader", `must be one of ${Object.keys(envFileReaders).join(", ")}.`);
  }
  return reloadingKey(async () => {
    const value = envFileReaders[reader](await readText(path), name);
    if (value !== undefined && value.trim() !== "") return value;
    throw new ConfigurationError("name", `${path} has no ${name}, or an empty one.`);
  }, options);
}

function checkText(field: string, text: unknown): void {
  if (typeof text !== "string" || text === "") throw new ConfigurationError(field, "must be a text that is not empty.");
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new ConfigurationError("path", `${path} cannot be read.`, { cause });
  }
}
