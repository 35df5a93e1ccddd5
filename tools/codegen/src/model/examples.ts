/** What examples are made of beside the descriptions: `spec/examples.json`. The sandbox's default seed knows the names in it. */
export interface Examples {
  /** By the name of a parameter or field. */
  readonly values: Readonly<Record<string, unknown>>;
  /** By API and by the beginning of a path: the longest that fits counts. */
  readonly needs: Readonly<Record<string, Readonly<Record<string, Need>>>>;
  /** By API, or API and version (`balance-platform/v1`) where they differ, then by method and path. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What has to be there before a call can be made. */
export interface Need {
  /** Calls that make it, by the name that their answers have: group and operation. Each may need what stands before it. */
  readonly first: Readonly<Record<string, string>>;
  /** A value that begins with `=` is an expression. */
  readonly params?: Readonly<Record<string, string>>;
}

export const NO_EXAMPLES: Examples = { values: {}, needs: {}, bodies: {} };

/** What an operation needs, by its path. */
export function needOf({ needs }: Examples, api: string, path: string): Need | undefined {
  const fitting = Object.entries(needs[api] ?? {}).filter(([start]) => path === start || path.startsWith(`${start}/`));
  return fitting.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}
