import { execFile } from "node:child_process";
import type { Stats } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { messageOf } from "../../errors.ts";
import { GroupQueue } from "../../group-queue.ts";

/** Why a file must not be replaced, and what to do: the rest of a sentence that begins with its name. */
export class ObstacleError extends Error {
  override readonly name = "ObstacleError";
}

/**
 * Refuses what a replacement would break: a file with several names, one that is mounted by itself; and what is no file
 * at all.
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
}

/** @throws {ObstacleError} a folder, a pipe, a device: reading it may never end. */
export function refuseOtherThanFile(found: Stats): void {
  if (found.isDirectory()) throw new ObstacleError("there is a folder of that name; name a file");
  if (!found.isFile()) {
    throw new ObstacleError("it is no regular file but a pipe, a socket or a device; name a regular file");
  }
}

/**
 * Refuses a file with an access control list, which its replacement would not have; and a replacement that took one over
 * from its folder, which would let others in as soon as it has the mode of the file.
 *
 * @throws {ObstacleError}
 */
export async function refuseAccessLists(path: string, replacement: string): Promise<void> {
  const [found, replacing] = await haveAccessLists([path, replacement]);
  if (found === true) {
    throw new ObstacleError(
      "it has an access control list (ls -l shows a +), which a replacement would lose. Remove the list (setfacl -b) and " +
        "use owner, group and mode, or name a file without one",
    );
  }
  if (replacing === true) {
    throw new ObstacleError(
      "its folder gives new files an access control list (getfacl shows it as default), which the file does not have. " +
        "Remove that default (setfacl -k)",
    );
  }
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

/** To start a program takes a worker milliseconds: files that are asked about at about the same time share an `ls`. */
const asking = new GroupQueue<readonly string[], readonly boolean[]>(
  async (group) => {
    const found = await withAccessLists(group.flat());
    return group.map((paths) => paths.map((path) => found.has(path)));
  },
  { gatherMs: 15 },
);

/** Node cannot ask for access control lists; `ls` marks them. Where there is no `ls`, there are none to speak of. */
async function haveAccessLists(paths: readonly string[]): Promise<readonly boolean[]> {
  if (process.platform === "win32") return paths.map(() => false);
  try {
    return await asking.add(paths);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return paths.map(() => false);
    throw new Error(`whether it has an access control list could not be found out (ls -l: ${messageOf(error)})`, {
      cause: error,
    });
  }
}

/** @throws when one of them is gone: it must not answer for the others. */
async function withAccessLists(paths: readonly string[]): Promise<ReadonlySet<string>> {
  // In the order of bytes, which is that of every `ls`; a line each, whatever characters are in a name.
  const sorted = [...new Set(paths)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const options = { env: { ...process.env, LC_ALL: "C" }, timeout: 5_000 };
  const { stdout } = await promisify(execFile)("ls", ["-ldnq", "--", ...sorted], options);
  const lines = stdout.split("\n");
  return new Set(sorted.filter((_, index) => /^\S{10}\+/.test(lines[index] ?? "")));
}
