import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../support/table.ts";
import { type Project, repository } from "./project.ts";

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
}

export function packageRows(project: Project): Row[] {
  const cwd = join(project.packages, "client");
  const answer = execFileSync("npm", ["pack", "--json", "--dry-run"], { cwd, stdio: ["ignore", "pipe", "ignore"] });
  const [packed] = JSON.parse(String(answer)) as Packed[];
  if (packed === undefined) throw new Error("npm pack said nothing.");
  const dependencies = (name: string) => {
    const file = join(repository, "packages", name, "package.json");
    return Object.keys((JSON.parse(readFileSync(file, "utf8")) as { dependencies?: object }).dependencies ?? {}).length;
  };
  const official = sizeOf(realpathSync(join(project.folder, "node_modules/@adyen/api-library")));
  const stripe = sizeOf(realpathSync(join(project.folder, "node_modules/stripe")));
  return [
    { what: "package, packed", unit: "MB", goal: { most: 1 }, ours: packed.size / 1e6, others: {} },
    {
      what: "package, unpacked",
      unit: "MB",
      goal: { most: 3.5 },
      ours: packed.unpackedSize / 1e6,
      others: { official: official / 1e6, stripe: stripe / 1e6 },
    },
    { what: "dependencies", unit: "", goal: { most: 0 }, ours: dependencies("client"), others: {} },
  ];
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => statSync(join(folder, file)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
