import { readFile } from "node:fs/promises";
import { systemCode } from "../errors.ts";
import { exclusively, replaceFile } from "../files.ts";
import { EnvFormat } from "./env-format.ts";

/**
 * Sets variables of a `.env` file in one replacement, whatever they were before, so that dotenv and shells read them
 * back equal. For connections of a sandbox and the like: a key in use is rotated.
 *
 * @throws what the operating system says; `Error` where a value cannot be written.
 */
export async function writeEnvFile(file: string, values: Readonly<Record<string, string>>): Promise<void> {
  await exclusively(file, async () => {
    let text = await readFile(file, "utf8").catch((error: unknown) => {
      if (systemCode(error) === "ENOENT") return "";
      throw error;
    });
    for (const [name, value] of Object.entries(values)) {
      text = new EnvFormat(name, ["dotenv", "sh"]).write(text, value, undefined);
    }
    await replaceFile(file, text);
  });
}
