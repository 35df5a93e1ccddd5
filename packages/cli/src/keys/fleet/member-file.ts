import { readFile } from "node:fs/promises";
import { UsageError } from "@adyen-kit/rotate";
import type { ImportRow } from "@adyen-kit/rotate/fleet";

export type MemberFormat = "json" | "jsonl" | "csv";

const largest = 64 * 1024 * 1024;

/**
 * The rows of a file of members, unchecked, each with its line. In CSV a column is named by the way to its field
 * (`schedule.maximumAge`), and a list is separated by ` | `.
 *
 * @throws {UsageError} the file cannot be read, or is of no format that is known.
 */
export async function readMemberFile(
  file: string,
  format: MemberFormat = formatOf(file),
): Promise<readonly ImportRow[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  });
  if (text.length > largest) throw new UsageError(`${file}: has more than 64 MB: split it.`);
  if (format === "json") return jsonRows(file, text);
  return format === "jsonl" ? jsonLines(file, text) : csvRows(file, text);
}

function formatOf(file: string): MemberFormat {
  if (/\.json$/i.test(file)) return "json";
  if (/\.(jsonl|ndjson)$/i.test(file)) return "jsonl";
  if (/\.csv$/i.test(file)) return "csv";
  throw new UsageError(`${file}: is it JSON, JSON lines or CSV? Name it .json, .jsonl or .csv, or say --format.`);
}

function jsonRows(file: string, text: string): readonly ImportRow[] {
  const rows = parse(file, text);
  if (!Array.isArray(rows)) throw new UsageError(`${file}: must be a list: [{ "name": … }, …].`);
  // Where each begins, the parser does not say: the place in the list does as well.
  return rows.map((row: unknown, index) => ({ line: index + 1, row }));
}

function jsonLines(file: string, text: string): readonly ImportRow[] {
  return text.split("\n").flatMap((line, index): ImportRow[] => {
    if (line.trim() === "") return [];
    return [{ line: index + 1, row: parse(`${file}, line ${index + 1}`, line) }];
  });
}

function parse(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${where}: is no JSON.`);
  }
}

const lists: ReadonlySet<string> = new Set(["targets", "consumers", "schedule.windows"]);

async function csvRows(file: string, text: string): Promise<readonly ImportRow[]> {
  const { CsvError, parse: parseCsv } = await import("csv-parse/sync");
  try {
    return parseCsv<ImportRow, Record<string, string>>(text, {
      columns: true,
      bom: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record, { lines }) => ({ line: lines, row: rowOf(record) }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`${file}: is no CSV: ${error.message}.`);
  }
}

/** Cells that are empty say nothing. */
function rowOf(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(record)) {
    if (cell === "") continue;
    const [first = "", second] = column.split(".", 2);
    const value = lists.has(column) ? cell.split("|").map((one) => one.trim()) : valueOf(column, cell);
    if (second === undefined) row[first] = value;
    else row[first] = { ...(row[first] as object | undefined), [second]: value };
  }
  return row;
}

/** Texts stay texts: a credential may look like a number. */
function valueOf(column: string, cell: string): unknown {
  if (!column.startsWith("policy.") && column !== "schedule.approval") return cell;
  if (cell === "true" || cell === "false") return cell === "true";
  return /^\d+$/.test(cell) ? Number(cell) : cell;
}
