import { execFile } from "node:child_process";
import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** Why a file must not be replaced, and what to do: the rest of a sentence that begins with its name. */
export class ObstacleError extends Error {
  override readonly name = "ObstacleError";
}

/**
 * Refuses what a replacement would break: a file with several names, one that is mounted by itself, one with an access
 * control list; and what is no file at all.
 *
 * @throws {ObstacleError}
 */
export async function refuseObstacles(path: string, found: Stats): Promise<void> {
  refuseOtherThanFile(found);
  if (found.nlink > 1) {
    throw new ObstacleError(
      `it has ${found.nlink} names (hard links), and the others would go on with the old key. Remove them, or make them ` +
        "symbolic links to it",
    );
  }
  if (await isMountPoint(path)) {
    throw new ObstacleError(
      "it is mounted by itself (as Docker does with a single file), and such a file cannot be replaced. Mount its folder " +
        "instead",
    );
  }
  if (await hasAccessList(path)) {
    throw new ObstacleError(
      "it has an access control list (ls -l shows a +), which a replacement would lose. Remove the list (setfacl -b) and " +
        "use owner, group and mode, or name a file without one",
    );
  }
}

/** @throws {ObstacleError} a folder, a pipe, a device: reading it may never end. */
export function refuseOtherThanFile(found: Stats): void {
  if (found.isDirectory()) throw new ObstacleError("there is a folder of that name; name a file");
  if (!found.isFile()) {
    throw new ObstacleError("it is no regular file but a pipe, a socket or a device; name a regular file");
  }
}

/** What a file takes over from its folder would let others in as soon as it has the mode of the one it replaces. */
export async function refuseInheritedAccess(path: string): Promise<void> {
  if (!(await hasAccessList(path))) return;
  throw new ObstacleError(
    "its folder gives new files an access control list (getfacl shows it as default), which the file does not have. " +
      "Remove that default (setfacl -k)",
  );
}

async function isMountPoint(path: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const mounts = await readFile("/proc/self/mountinfo", "utf8").catch(() => "");
  return mounts.split("\n").some((line) => unescapeOctal(line.split(" ")[4] ?? "") === path);
}

function unescapeOctal(text: string): string {
  return Buffer.from(
    text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8))),
    "latin1",
  ).toString();
}

/** Node cannot ask for access control lists; `ls` marks them. Where it does not, there are none to speak of. */
async function hasAccessList(path: string): Promise<boolean> {
  if (process.platform === "win32") return false;
  const options = { env: { ...process.env, LC_ALL: "C" }, timeout: 5_000 };
  const { stdout } = await promisify(execFile)("ls", ["-ldn", "--", path], options).catch(() => ({ stdout: "" }));
  return /^\S{10}\+/.test(stdout);
}
