import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type * as TypeScript from "typescript-5";

const repository = resolve(import.meta.dirname, "../../../..");
/** The last TypeScript whose language service is a library, as editors use it. */
const ts = createRequire(import.meta.url)("typescript-5") as typeof TypeScript;

/**
 * What an editor shows over the names that are marked in `code` as `/*here*\/name`: for each, the first line of its
 * type and the text of its comment.
 */
export function hoversOf(code: string): readonly string[] {
  const file = join(repository, "packages/client/test/hovered.ts");
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
      ...{ target: ts.ScriptTarget.ES2023, strict: true, noEmit: true, skipLibCheck: true },
      ...{ allowImportingTsExtensions: true, customConditions: ["@adyen-kit/source"], types: ["node"] },
      noErrorTruncation: true,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => repository,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? code : ts.sys.readFile(name)),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
  try {
    const mistakes = service.getSemanticDiagnostics(file).map(({ messageText }) => JSON.stringify(messageText));
    if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
    return [...code.matchAll(/\/\*here\*\//g)].map(({ 0: mark, index }) => {
      const info = service.getQuickInfoAtPosition(file, index + mark.length);
      const comment = [
        ts.displayPartsToString(info?.documentation),
        ...(info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
      ];
      return [ts.displayPartsToString(info?.displayParts), ...comment].join("\n");
    });
  } finally {
    service.dispose();
  }
}
