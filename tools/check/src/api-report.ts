import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from "@microsoft/api-extractor";

/** Hand-written entries beside a package's main one. Generated ones are checked against the descriptions. */
const SUBPATHS: Readonly<Record<string, readonly string[]>> = {
  client: [
    "key-sources",
    "logging",
    "node",
    "otel",
    "redact",
    "drop-in",
    "request",
    "terminal",
    "testing",
    "undici",
    "webhook-handlers",
    "webhooks",
  ],
  rotate: ["env-file", "fleet", "lambda", "usage"],
  sandbox: ["testing/jest", "testing/testcontainers", "testing/testing", "testing/vitest"],
};

/** The public API of each package that has an entry, as text, by the report's file name. */
export function apiReports(root: string): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "api-report-"));
  try {
    emitDeclarations(root, folder);
    const packages = readdirSync(join(root, "packages")).filter((name) =>
      existsSync(join(folder, name, "src/index.d.ts")),
    );
    const entries = packages.flatMap((name) => [
      { name, entry: "index", file: `${name}.api.md` },
      ...(SUBPATHS[name] ?? []).map((entry) => ({ name, entry, file: `${name}-${basename(entry)}.api.md` })),
    ]);
    return new Map(entries.map((entry) => [entry.file, report(root, folder, entry)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function emitDeclarations(root: string, folder: string): void {
  const tsconfig = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions: {
      customConditions: ["@adyen-kit/source"],
      ...{ declaration: true, emitDeclarationOnly: true, outDir: folder, rootDir: join(root, "packages") },
      typeRoots: [join(root, "node_modules/@types")],
    },
    include: [join(root, "packages/*/src")],
  };
  const file = join(folder, "tsconfig.json");
  writeFileSync(file, JSON.stringify(tsconfig));
  const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The declarations cannot be emitted:\n${stdout}`);
}

interface Entry {
  readonly name: string;
  readonly entry: string;
  readonly file: string;
}

function report(root: string, folder: string, { name, entry, file }: Entry): string {
  const temporary = join(folder, "reports");
  mkdirSync(temporary, { recursive: true });
  const none = { logLevel: ExtractorLogLevel.None };
  const configObject: IConfigFile = {
    projectFolder: folder,
    newlineKind: "lf",
    mainEntryPointFilePath: join(folder, name, "src", `${entry}.d.ts`),
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          ...{
            module: "nodenext",
            moduleResolution: "nodenext",
            target: "es2023",
            lib: ["es2023", "esnext.disposable"],
          },
          ...{ types: ["node"], typeRoots: [join(root, "node_modules/@types")], skipLibCheck: true, noEmit: true },
          paths: {
            "@adyen-kit/client": [join(folder, "client/src/index.d.ts")],
            "@adyen-kit/client/management/v3/*": [join(folder, "client/src/management/v3/*.d.ts")],
          },
        },
      },
    },
    apiReport: {
      enabled: true,
      reportFolder: temporary,
      reportTempFolder: temporary,
      reportFileName: file,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: { default: none }, tsdocMessageReporting: { default: none } },
  };
  const packageJsonFullPath = join(root, "packages", name, "package.json");
  const config = ExtractorConfig.prepare({ configObject, configObjectFullPath: undefined, packageJsonFullPath });
  const problems: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
    },
  });
  if (problems.length > 0) throw new Error(`The API of ${name}/${entry} cannot be read:\n${problems.join("\n")}`);
  return readFileSync(join(temporary, file), "utf8");
}
