import { MagicString } from "magic-string";
import ts from "typescript";

/** Something that a person has to look at. */
export interface Todo {
  /** From 1, in the file as it was. */
  readonly line: number;
  readonly message: string;
}

/** The changes of one file, while they are found. */
export class Rewrite {
  readonly source: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly isTypeScript: boolean;
  readonly text: MagicString;
  readonly todos: Todo[] = [];
  /** Names that were replaced: whatever else is left of an import stays imported. */
  readonly handled = new Set<ts.Node>();
  readonly #imports = new Map<string, Map<string, string>>();
  readonly #taken: ReadonlySet<string>;
  changes = 0;

  constructor(source: ts.SourceFile, checker: ts.TypeChecker, libraryLocals: ReadonlySet<string>) {
    this.source = source;
    this.checker = checker;
    this.isTypeScript = /\.[mc]?tsx?$/.test(source.fileName);
    this.text = new MagicString(source.text);
    this.#taken = new Set([...namesIn(source)].filter((name) => !libraryLocals.has(name)));
  }

  textOf(node: ts.Node): string {
    return node.getText(this.source);
  }

  replace(node: ts.Node, text: string): void {
    this.text.overwrite(node.getStart(this.source), node.getEnd(), text);
    this.markHandled(node);
    this.changes += 1;
  }

  before(node: ts.Node, text: string): void {
    this.text.appendLeft(node.getStart(this.source), text);
  }

  after(node: ts.Node, text: string): void {
    this.text.appendRight(node.getEnd(), text);
  }

  /** Removes a statement, with its line. */
  removeStatement(node: ts.Node): void {
    const { text } = this.source;
    const start = text.lastIndexOf("\n", node.getStart(this.source) - 1) + 1;
    const isAlone = text.slice(start, node.getStart(this.source)).trim() === "";
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(node.getEnd()));
    this.text.remove(
      isAlone && rest !== null ? start : node.getStart(this.source),
      node.getEnd() + (isAlone && rest !== null ? rest[0].length : 0),
    );
    this.markHandled(node);
    this.changes += 1;
  }

  markHandled(node: ts.Node): void {
    this.handled.add(node);
    ts.forEachChild(node, (child) => this.markHandled(child));
  }

  /** The name that an export of the client has in this file, which imports it from now on. */
  use(module: string, name: string, kind: "value" | "type" = "value"): string {
    const path = module === "" ? "@adyen-kit/client" : `@adyen-kit/client/${module}`;
    const names = this.#imports.get(path) ?? new Map<string, string>();
    this.#imports.set(path, names);
    const known = names.get(name);
    const local = known?.replace("type ", "") ?? this.#free(name, path);
    if (known === undefined || (kind === "value" && known.startsWith("type ")))
      names.set(name, kind === "type" ? `type ${local}` : local);
    return local;
  }

  #free(name: string, path: string): string {
    const used = new Set(
      [...this.#imports].flatMap(([other, names]) =>
        other === path ? [] : [...names.values()].map((local) => local.replace("type ", "")),
      ),
    );
    const api = path.replace("@adyen-kit/client/", "").split("/")[0] ?? "";
    const prefix = api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    return (
      [name, `Adyen${name}`, `${prefix}${name}`].find((one) => !used.has(one) && !this.#taken.has(one)) ??
      `Adyen${prefix}${name}`
    );
  }

  /** Imports of the client, as statements of this file's kind. */
  importStatements(isCommonJs: boolean): string[] {
    return [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, names]) => {
        const entries = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
        if (isCommonJs) {
          const list = entries.map(([name, local]) => (name === local ? name : `${name}: ${local}`));
          return `const { ${list.join(", ")} } = require("${path}");`;
        }
        const areTypes = entries.every(([, local]) => local.startsWith("type "));
        const list = entries.map(([name, local]) => {
          const plain = local.replace("type ", "");
          const isType = local !== plain && !areTypes;
          return `${isType ? "type " : ""}${name === plain ? name : `${name} as ${plain}`}`;
        });
        return `import ${areTypes ? "type " : ""}{ ${list.join(", ")} } from "${path}";`;
      });
  }

  /** Leaves a comment where a person must look. */
  todo(node: ts.Node, message: string): void {
    const statement = statementOf(node);
    const start = statement.getStart(this.source);
    const { line } = this.source.getLineAndCharacterOfPosition(start);
    if (this.todos.some((todo) => todo.line === line + 1 && todo.message === message)) return;
    this.todos.push({ line: line + 1, message });
  }

  /** The text with all changes, and a comment above each line that a person has to look at. */
  finish(): string {
    for (const { line, message } of this.todos) {
      const start = this.source.getPositionOfLineAndCharacter(line - 1, 0);
      const indentation = /^[ \t]*/.exec(this.source.text.slice(start))?.[0] ?? "";
      this.text.appendLeft(start, `${indentation}// TODO(adyen-kit): ${message}\n`);
    }
    const text = this.text.toString();
    // Statements that went away leave empty lines around them.
    return TWO_EMPTY_LINES.test(this.source.text) ? text : text.replaceAll(new RegExp(TWO_EMPTY_LINES, "g"), "\n\n");
  }
}

const TWO_EMPTY_LINES = /\n[ \t]*\r?\n[ \t]*\r?\n/;

function statementOf(node: ts.Node): ts.Node {
  let current = node;
  while (!ts.isStatement(current) && !ts.isClassElement(current) && !ts.isSourceFile(current.parent))
    current = current.parent;
  return current;
}

/** Every name that a file declares or speaks of by itself. */
function namesIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    (ts.isPropertySignature(parent) && parent.name === node) ||
    (ts.isPropertyDeclaration(parent) && parent.name === node)
  );
}
