import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apiReports } from "./api-report.ts";

/** Problems, a line each: packages whose public API is not the one that `etc` has. */
export function compareReports(root: string): string[] {
  const reports = apiReports(root);
  const committed = existsSync(join(root, "etc")) ? readdirSync(join(root, "etc")) : [];
  return [
    ...[...reports].flatMap(([name, report]) => {
      const file = join(root, "etc", name);
      if (!existsSync(file)) return [`etc/${name} is missing`];
      const difference = firstDifference(readFileSync(file, "utf8"), report);
      return difference === undefined ? [] : [`etc/${name}:${difference}`];
    }),
    ...committed.filter((name) => !reports.has(name)).map((name) => `etc/${name} is of no package`),
  ];
}

export function writeReports(root: string): string[] {
  mkdirSync(join(root, "etc"), { recursive: true });
  return [...apiReports(root)].map(([name, report]) => {
    writeFileSync(join(root, "etc", name), report);
    return `etc/${name}`;
  });
}

function firstDifference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const index = fresh.findIndex((line, at) => line !== old[at]);
  const at = index === -1 ? fresh.length : index;
  return `${at + 1}: "${old[at] ?? ""}" is now "${fresh[at] ?? ""}"`;
}
