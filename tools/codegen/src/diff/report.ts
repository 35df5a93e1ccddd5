import { breaking, type Change, compatible } from "./change.ts";
import { type AnyFacts, compareFacts } from "./facts.ts";

/** All that is known of Adyen's descriptions at one time. */
export interface State {
  readonly facts: readonly AnyFacts[];
  /** Versions of every description that Adyen publishes, by its name. */
  readonly published: Readonly<Record<string, readonly number[]>>;
}

export interface Report {
  readonly apis: readonly { readonly api: string; readonly changes: readonly Change[] }[];
  /** Descriptions that have appeared, and that nothing may be generated from yet. */
  readonly newDescriptions: readonly string[];
}

export function compareStates(before: State, after: State): Report {
  const [old, renewed] = [byApi(before), byApi(after)];
  const apis = [...new Set([...old.keys(), ...renewed.keys()])].toSorted().map((api) => {
    const [facts, then] = [old.get(api), renewed.get(api)];
    if (facts === undefined) return { api, changes: [compatible(api, "added")] };
    return { api, changes: then === undefined ? [breaking(api, "removed")] : compareFacts(facts, then) };
  });
  const newDescriptions = Object.entries(after.published).flatMap(([name, versions]) =>
    versions
      .filter((version) => before.published[name]?.includes(version) !== true)
      .map((version) => `${name} v${version}`),
  );
  return { apis: apis.filter(({ changes }) => changes.length > 0), newDescriptions };
}

function byApi({ facts }: State): ReadonlyMap<string, AnyFacts> {
  return new Map(facts.map((each) => [`${each.api} v${each.version}`, each]));
}

export function countBreaking({ apis }: Report): number {
  return apis.flatMap(({ changes }) => changes).filter(({ isBreaking }) => isBreaking).length;
}

/** A report in Markdown, what breaks first. */
export function renderReport(report: Report): string {
  const total = report.apis.reduce((sum, { changes }) => sum + changes.length, 0);
  const count = countBreaking(report);
  const summary =
    total === 0
      ? "No fact has changed."
      : `${counted(count, "breaking change")} and ${counted(total - count, "other")} in ${counted(report.apis.length, "API version")}.`;
  const news =
    report.newDescriptions.length === 0
      ? []
      : [`New descriptions: ${report.newDescriptions.join(", ")}. Name in \`spec/apis.json\` those to generate from.`];
  const sections = report.apis.map(({ api, changes }) => {
    const lines = (isBreaking: boolean) => changes.filter((each) => each.isBreaking === isBreaking).map(lineOf);
    const part = (title: string, texts: readonly string[]) => (texts.length === 0 ? [] : [title, texts.join("\n")]);
    return [`## ${api}`, ...part("**Breaking**", lines(true)), ...part("Other", lines(false))].join("\n\n");
  });
  return `${["# What changed in Adyen's descriptions", summary, ...news, ...sections].join("\n\n")}\n`;
}

function lineOf({ where, what }: Change): string {
  return `- ${where}: ${what}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 || what === "other" ? "" : "s"}`;
}
