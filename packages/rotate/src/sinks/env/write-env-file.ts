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
  await replaceFile(await locateFile(file), (bytes) =>
    Object.entries(values).reduce(
      (text, [name, value]) => new EnvFormat(name, defaultDialect).write(text, value, undefined),
      bytes?.toString() ?? "",
    ),
  );
}
