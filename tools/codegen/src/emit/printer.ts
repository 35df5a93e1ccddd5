/** First lines of every file that is generated from one API's facts. */
export function banner(path: string): string {
  return `// Made by \`npm run generate\` from spec/facts/${path.replaceAll("/", "-")}.json. Do not edit.\n`;
}

export function docComment(lines: readonly string[], indent = ""): string {
  if (lines.length === 0) return "";
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

/** `import type { A, B } from "…"`, broken over lines where it is long. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  if (sorted.length === 0) return "";
  const line = `import type { ${sorted.join(", ")} } from "${from}";\n`;
  return line.length <= 121
    ? line
    : `import type {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}

/** A text in lines of a doc comment. */
export function wrap(text: string, width = 110): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
