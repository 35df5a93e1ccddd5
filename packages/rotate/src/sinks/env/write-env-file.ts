import { defaultDialect } from "./dialects.ts";
import { EnvFormat } from "./env-format.ts";
import { locateFile } from "../files/locate-file.ts";
import { replaceFile } from "../files/replace-file.ts";

/**
 * Sets variables of a `.env` file in one replacement, whatever they were before, so that dotenv and shells read them
 * back equal. For connections of a sandbox and the like: a key in use is rotated.
 *
 * @throws what the operating system says; `Error` where a value cannot be written.
 */
export async function writeEnvFile(file: string, values: Readonly<Record<string, string>>): Promise<void> {
  await replaceFile(await locateFile(file), (bytes) => setEnvVariables(bytes?.toString() ?? "", values));
}

/**
 * The text of a `.env` file with variables set, so that dotenv and shells read them back equal; all else stays.
 *
 * @throws `Error` where a value cannot be written.
 */
export function setEnvVariables(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (changed, [name, value]) => new EnvFormat(name, defaultDialect).write(changed, value, undefined),
    text,
  );
}

/** What a variable is in the text of a `.env` file, as dotenv reads it; `undefined` where it is empty or not there. */
export function envVariable(text: string, name: string): string | undefined {
  return new EnvFormat(name, defaultDialect).read(text).value;
}
