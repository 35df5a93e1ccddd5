/** One line of a budget: what was wanted, what was measured, and how others do. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** `most`: the value must not be above; `least`: not below. */
  readonly goal: { readonly most: number } | { readonly least: number };
  readonly ours: number;
  readonly others: Readonly<Record<string, number>>;
}

export function isMet({ goal, ours }: Row): boolean {
  return "most" in goal ? ours <= goal.most : ours >= goal.least;
}

export function printTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    `${"most" in row.goal ? `≤ ${shown(row.goal.most)}` : `≥ ${shown(row.goal.least)}`} ${row.unit}`.trim(),
    shown(row.ours),
    isMet(row) ? "met" : "missed",
    Object.entries(row.others)
      .map(([name, value]) => `${name} ${shown(value)}`)
      .join(", "),
  ]);
  const all = [["", "goal", "ours", "", "others"], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function shown(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toFixed(value >= 100 ? 0 : 2)));
}
