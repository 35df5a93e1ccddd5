import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { migrateFile } from "./codemod/migrate-file.ts";
import { readProject } from "./codemod/project.ts";
import { indexLibrary } from "./library/library-index.ts";

export interface MigrateOptions {
  /** Folder of the installed `@adyen/api-library`. */
  readonly library: string;
  readonly isDryRun: boolean;
  readonly print: (line: string) => void;
}

/** The first release whose methods say which version of an API they call. */
const FIRST_WITH_VERSIONS = 13;

/** Moves files to the client, and says of each what was changed and what is left to do. */
export async function migrate(sources: readonly string[], options: MigrateOptions): Promise<void> {
  const { library, isDryRun, print } = options;
  const index = await indexLibrary(library);
  const { files, checker } = readProject(sources);
  let [changed, todos] = [0, 0];
  for (const source of files) {
    const migrated = migrateFile(source, checker, index);
    if (migrated === undefined) continue;
    print(`${relative(process.cwd(), source.fileName)}: ${migrated.changes} changes\n`);
    for (const { line, message } of migrated.todos) print(`  line ${line}: ${message}\n`);
    if (!isDryRun) writeFileSync(source.fileName, migrated.text);
    changed += 1;
    todos += migrated.todos.length;
  }
  print(
    `${isDryRun ? "would change" : "changed"} ${changed} of ${files.length} files, from @adyen/api-library ${index.version}; to look at: ${todos}\n`,
  );
  if (changed === 0) return;
  if (Number.parseInt(index.version, 10) < FIRST_WITH_VERSIONS)
    print(
      "This release does not say which version of an API it calls: calls are of the newest now. Read what changed in it.\n",
    );
  print(
    "Next: npm install @adyen-kit/client, format, compile, run your tests; then npm uninstall @adyen/api-library\n",
  );
}
