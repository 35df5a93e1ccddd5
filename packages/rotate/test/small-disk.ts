import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  /** Gives that room back. */
  readonly free: () => void;
  readonly remount: (mode: "ro" | "rw") => void;
}

/** Mounts a tmpfs of so many kB; skips the test, saying why, where that is not allowed. */
export function smallDisk(t: TestContext, kilobytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "adyen-kit-rotate-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k,mode=700`, "adyen-kit-test", folder], {
      stdio: "pipe",
    });
  } catch (error) {
    rmdirSync(folder);
    t.skip(`a small disk cannot be mounted: ${error instanceof Error ? error.message.trim() : String(error)}`);
    return undefined;
  }
  t.after(() => {
    execFileSync("umount", ["--lazy", folder]);
    rmdirSync(folder);
  });
  const filler = join(folder, "filler");
  return {
    folder,
    fill: () => {
      for (let size = 4096; size >= 1; size = size / 2) {
        for (;;) {
          try {
            writeFileSync(filler, Buffer.alloc(size), { flag: "a" });
          } catch {
            break;
          }
        }
      }
    },
    free: () => rmSync(filler),
    remount: (mode) => {
      execFileSync("mount", ["-o", `remount,${mode}`, folder], { stdio: "pipe" });
    },
  };
}
