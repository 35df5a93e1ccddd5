import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundleSize } from "./bundle-size.ts";
import { heapOfCall } from "./heap.ts";
import { stage } from "./release/stage.ts";

/**
 * Fails when the packed client grows: what it weighs in a bundle and on a disk, and how many files it opens when it is
 * imported. These are what was reached, a little rounded up; goals, and times, are in `npm run bench:client`.
 */
const LIMITS = {
  "bytes of one operation in a bundle": 12_970,
  "bytes of all Management operations in a bundle": 16_080,
  "files opened by an import of the client and one operation": 6,
  "bytes of the package, packed": 667_000,
  "bytes of the package, unpacked": 4_715_000,
  dependencies: 0,
  "bytes of heap that a call allocates": 26_000,
};

type Name = keyof typeof LIMITS;

const root = resolve(import.meta.dirname, "../../..");
const scratch = mkdtempSync(join(tmpdir(), "budgets-"));
try {
  const measured = await measure();
  for (const [name, limit] of Object.entries(LIMITS) as [Name, number][]) {
    const isOver = measured[name] > limit;
    process.stdout.write(`${isOver ? "over  " : "within"}  ${name}: ${measured[name]} of ${limit}\n`);
    if (isOver) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}

async function measure(): Promise<Record<Name, number>> {
  const packageFolder = join(scratch, "node_modules/@adyen-kit/client");
  mkdirSync(join(packageFolder, ".."), { recursive: true });
  await stage(root, join(scratch, "packages"), ["client"]);
  renameSync(join(scratch, "packages/client"), packageFolder);
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--dry-run"], {
      cwd: packageFolder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as { readonly size: number; readonly unpackedSize: number }[];
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { dependencies?: object };
  return {
    "bytes of one operation in a bundle": await bundled(
      `export { AdyenClient } from "@adyen-kit/client"; export { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";`,
    ),
    "bytes of all Management operations in a bundle": await bundled(
      `export { AdyenClient } from "@adyen-kit/client"; export { Management } from "@adyen-kit/client/management/v3";`,
    ),
    "files opened by an import of the client and one operation": opened(),
    "bytes of the package, packed": packed[0]?.size ?? Number.POSITIVE_INFINITY,
    "bytes of the package, unpacked": packed[0]?.unpackedSize ?? Number.POSITIVE_INFINITY,
    dependencies: Object.keys(manifest.dependencies ?? {}).length,
    "bytes of heap that a call allocates": await heapOfCall(scratch),
  };
}

async function bundled(code: string): Promise<number> {
  const file = join(scratch, "bundled.mjs");
  writeFileSync(file, code);
  return (await bundleSize(file)).bytes;
}

function opened(): number {
  const file = join(scratch, "opened.mjs");
  writeFileSync(
    file,
    `import { registerHooks } from "node:module";
    let files = 0;
    registerHooks({ load(url, context, next) { if (url.includes("@adyen-kit")) files += 1; return next(url, context); } });
    await import("@adyen-kit/client");
    await import("@adyen-kit/client/management/v3/api-key-company-level");
    console.log(files);`,
  );
  return Number(execFileSync(process.execPath, [file], { encoding: "utf8" }));
}
