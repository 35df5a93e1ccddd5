import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "../../errors.ts";
import { ObstacleError } from "./obstacles.ts";

/**
 * Where symbolic links lead, so that they stay links; for a file that is missing, where it would be.
 *
 * @throws {ObstacleError} a link that leads nowhere. What the operating system says.
 */
export async function locateFile(path: string): Promise<string> {
  const found = await realpath(path).catch((error: unknown) => {
    if (systemCode(error) !== "ENOENT") throw error;
  });
  if (found !== undefined) return found;
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink() === true) {
    throw new ObstacleError("it is a symbolic link to a file that does not exist; make that file first");
  }
  return join(await realpath(dirname(path)), basename(path));
}
