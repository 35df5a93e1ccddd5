import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import { repository } from "./project.ts";

/** The whole process, which also compares what it made with what is there. */
export async function generateRows(): Promise<Row[]> {
  const { all } = await interleaved(["all"], 3, () => {
    const started = performance.now();
    const generator = join(repository, "tools/codegen/src/main.ts");
    const { status, stderr } = spawnSync(process.execPath, [generator, "--check"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`Generation failed: ${stderr}`);
    return performance.now() - started;
  });
  return [{ what: "generating all APIs", unit: "s", goal: { most: 1 }, ours: all / 1000, others: {} }];
}
