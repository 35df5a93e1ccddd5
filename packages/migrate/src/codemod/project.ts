import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

/** Files to look at, and what the compiler knows about them. */
export interface Project {
  readonly files: readonly ts.SourceFile[];
  readonly checker: ts.TypeChecker;
  readonly options: ts.CompilerOptions;
}

/** Reads sources as their own project does, JavaScript too: who calls Adyen's library is known by the types of its values. */
export function readProject(sources: readonly string[]): Project {
  const options: ts.CompilerOptions = {
    ...ownOptions(sources[0]),
    // What a project says of these may keep its code from being understood; nothing is emitted.
    ...{ allowJs: true, checkJs: false, noEmit: true, skipLibCheck: true, esModuleInterop: true },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ...{ composite: false, incremental: false, declaration: false, target: ts.ScriptTarget.ESNext },
  };
  const program = ts.createProgram({ rootNames: sources, options });
  const wanted = new Set(sources.map((source) => realpathSync(source)));
  const files = program.getSourceFiles().filter(({ fileName }) => wanted.has(realpathSync(fileName)));
  return { files, checker: program.getTypeChecker(), options };
}

function ownOptions(source: string | undefined): ts.CompilerOptions {
  if (source === undefined) return {};
  const folder = dirname(source);
  const exists = ts.sys.fileExists.bind(ts.sys);
  const file = ts.findConfigFile(folder, exists) ?? ts.findConfigFile(folder, exists, "jsconfig.json");
  if (file === undefined) return {};
  const { config } = ts.readConfigFile(file, ts.sys.readFile.bind(ts.sys)) as { readonly config?: object };
  const {
    moduleResolution: _,
    module: __,
    target: ___,
    ...options
  } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(file)).options;
  return options;
}
