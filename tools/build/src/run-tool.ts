import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs a tool of the repository with settings that are made for it. `args`: by the folder of the settings.
 *
 * @throws Error with the beginning of what it wrote, where it fails.
 */
export function runTool(program: string, settings: string, content: object, args: (path: string) => string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  try {
    writeFileSync(join(folder, settings), JSON.stringify(content));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args(folder)], { encoding: "utf8" });
    if (status !== 0)
      throw new Error(`${program} failed:\n${`${stdout}${stderr}`.split("\n").slice(0, 20).join("\n")}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
