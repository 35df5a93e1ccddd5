import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where time, chance and the surroundings are handed in. */
const PURE =
  /^packages\/(sandbox\/src\/domain\/.*|rotate\/src\/machine\/.*|rotate\/src\/fleet\/(policy|windows|schedule|read-schedule))\.ts$/;

const FORBIDDEN =
  /\b(?:Date\.now|Math\.random|performance|process|crypto|setTimeout|setInterval|fetch)\b|\bnew Date\(\)/g;

/** Problems, a line each: what pure code takes from its surroundings although it could be handed in. */
export function findImpurities(root: string, files: readonly string[]): string[] {
  return files
    .filter((file) => PURE.test(file))
    .flatMap((file) => {
      const code = withoutWords(readFileSync(join(root, file), "utf8"));
      return code.split("\n").flatMap((line, index) => {
        const found = line.match(FORBIDDEN) ?? [];
        return found.map((what) => `${file}:${index + 1}: ${what} must be handed in`);
      });
    });
}

/** The code alone, line by line where it was, without what it only says: a message may speak of a process. */
function withoutWords(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, (comment) => comment.replaceAll(/[^\n]/g, ""))
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
}
