import { spawnSync } from "node:child_process";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import type { Project } from "./project.ts";

const CODE = {
  empty: "",
  ours: `import "@adyen-kit/client"; import "@adyen-kit/client/management/v3/api-key-company-level";`,
  "openapi-fetch": `import "openapi-fetch";`,
  stripe: `import "stripe";`,
  official: `import "@adyen/api-library";`,
};

/** Whole processes that import and end. */
export async function importRows(project: Project): Promise<Row[]> {
  const files = new Map(Object.entries(CODE).map(([name, code]) => [name, project.write(`import-${name}.mjs`, code)]));
  const times = await interleaved(Object.keys(CODE) as (keyof typeof CODE)[], 15, (name) => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [files.get(name) ?? ""], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} cannot be imported: ${stderr}`);
    return performance.now() - started;
  });
  const { empty, ours, ...others } = times;
  return [
    {
      what: "cold import ÷ empty process",
      unit: "",
      goal: { most: 1.1 },
      ours: ours / empty,
      others: Object.fromEntries(Object.entries(others).map(([name, time]) => [name, time / empty])),
    },
  ];
}
