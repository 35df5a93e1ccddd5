import { distance } from "fastest-levenshtein";

export interface KnownPath {
  readonly method: string;
  /** With `{name}` for what is named. */
  readonly path: string;
}

/** Longer paths than any of Adyen's are nobody's slip of the pen, and take long to compare. */
const LONGEST = 200;

/** What is most often left out: `/v72`. */
const LENGTH_OF_VERSION = 4;

/** The path that somebody may have meant, as `POST /v72/payments`; nothing where none is near. */
export function nearestPath<T extends KnownPath>(pathname: string, known: Iterable<T>): T | undefined {
  if (pathname.length > LONGEST) return undefined;
  const given = pathname.split("/");
  let nearest: T | undefined;
  let least = Math.max(LENGTH_OF_VERSION, pathname.length * 0.4) + 1;
  for (const each of known) {
    const away = distance(pathname.toLowerCase(), filledFrom(each.path, given).toLowerCase());
    if (away < least && away <= each.path.length / 2) [nearest, least] = [each, away];
  }
  return nearest;
}

/** Who asked for it knows what is named: it counts as written where the paths are as long. */
function filledFrom(path: string, given: readonly string[]): string {
  const segments = path.split("/");
  if (segments.length !== given.length) return path;
  return segments.map((segment, index) => (segment.startsWith("{") ? given[index] || segment : segment)).join("/");
}
