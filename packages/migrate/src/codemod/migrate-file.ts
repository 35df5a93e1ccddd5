import type ts from "typescript";
import type { LibraryIndex } from "../library/library-index.ts";
import { migrateCalls } from "./calls.ts";
import { migrateClients } from "./clients.ts";
import { migrateDates } from "./dates.ts";
import { migrateErrors } from "./errors.ts";
import { findLibraryImports, rewriteImports } from "./imports.ts";
import { Rewrite, type Todo } from "./rewrite.ts";
import { migrateSignatures } from "./signatures.ts";
import { migrateTypes } from "./types.ts";

export interface Migrated {
  readonly text: string;
  readonly changes: number;
  readonly todos: readonly Todo[];
}

/** What becomes of a file that uses Adyen's own library; nothing where it does not. */
export function migrateFile(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  library: LibraryIndex,
): Migrated | undefined {
  const imports = findLibraryImports(source, checker);
  const locals = new Set(imports.flatMap(({ names }) => names.map(({ local }) => local.text)));
  const rewrite = new Rewrite(source, checker, locals);
  migrateClients(rewrite);
  migrateCalls(rewrite, library);
  migrateSignatures(rewrite);
  migrateErrors(rewrite, imports.length > 0);
  migrateDates(rewrite);
  migrateTypes(rewrite, library);
  rewriteImports(rewrite, imports);
  if (rewrite.changes === 0 && rewrite.todos.length === 0) return undefined;
  return { text: rewrite.finish(), changes: rewrite.changes, todos: rewrite.todos };
}
