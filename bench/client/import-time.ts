import { spawnSync } from "node:child_process";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import type { Project } from "./project.ts";

const CODE = {
  empty: "",
  "two empty files": `import "./nothing-1.mjs"; import "./nothing-2.mjs";`,
  ours: `import "@adyen-kit/client"; import "@adyen-kit/client/management/v3/api-key-company-level";`,
  "ours, /node": `import "@adyen-kit/client/node";`,
  "ours, /undici": `import "undici"; import "@adyen-kit/client/undici";`,
  "node:https": `import "node:https";`,
  "openapi-fetch": `import "openapi-fetch";`,
  stripe: `import "stripe";`,
  official: `import "@adyen/api-library";`,
};

/** What a process says of itself when it ends. */
const SAYS = `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system)); });`;

/** CPU time of whole processes that import and end. */
export async function importRows(project: Project): Promise<Row[]> {
  for (const index of [1, 2]) project.write(`nothing-${index}.mjs`, "export {};");
  const names = Object.keys(CODE) as (keyof typeof CODE)[];
  const files = new Map(
    names.map((name, index) => [name, project.write(`import-${index}.mjs`, `${CODE[name]}\n${SAYS}`)]),
  );
  const times = await interleaved(names, 15, (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [files.get(name) ?? ""], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} cannot be imported: ${stderr}`);
    return Number(stdout);
  });
  const { empty, ours, "ours, /node": node, ...others } = times;
  const divided = Object.fromEntries(Object.entries(others).map(([name, time]) => [name, time / empty]));
  return [
    { what: "cold import, CPU ÷ empty process", unit: "", goal: { most: 1.18 }, ours: ours / empty, others: divided },
    {
      what: "cold import of /node, CPU ÷ empty process",
      unit: "",
      goal: { most: 2.2 },
      ours: node / empty,
      others: { "node:https": times["node:https"] / empty },
    },
  ];
}
