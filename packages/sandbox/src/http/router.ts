import type { OperationFacts } from "@adyen-kit/client/facts";

export interface Route {
  readonly operation: OperationFacts;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

export type Routing =
  | { readonly kind: "route"; readonly route: Route }
  | { readonly kind: "unknown-path" }
  /** The path is one of Adyen's, but not with this method. */
  | { readonly kind: "other-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unreadable" };

interface Pattern {
  readonly operation: OperationFacts;
  readonly segments: readonly string[];
}

/** Finds the operation of a request. `base`: path of the API that the operations are of, such as `/v3`. */
export function createRouter(
  base: string,
  operations: readonly OperationFacts[],
): (method: string, path: string) => Routing {
  const byLength = new Map<number, Pattern[]>();
  for (const operation of operations) {
    const segments = `${base}${operation.path}`.split("/");
    byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), { operation, segments }]);
  }
  // Fixed words win over parameters: /me/allowedOrigins is never "/me/{something}".
  for (const patterns of byLength.values()) patterns.sort((a, b) => parameterCount(a) - parameterCount(b));

  return (method, path) => {
    const segments = path.split("/");
    const matching = (byLength.get(segments.length) ?? []).filter((pattern) => matches(pattern, segments));
    if (matching.length === 0) return { kind: "unknown-path" };
    const pattern = matching.find(({ operation }) => operation.method === method);
    if (pattern === undefined)
      return { kind: "other-method", allowed: matching.map(({ operation }) => operation.method) };
    const values = readValues(pattern, segments);
    return values === undefined
      ? { kind: "unreadable" }
      : { kind: "route", route: { operation: pattern.operation, path: values } };
  };
}

function matches({ segments }: Pattern, given: readonly string[]): boolean {
  return segments.every((segment, index) => (isParameter(segment) ? given[index] !== "" : segment === given[index]));
}

function readValues({ segments }: Pattern, given: readonly string[]): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      segments.flatMap((segment, index) =>
        isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? "")]] : [],
      ),
    );
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}

function parameterCount({ segments }: Pattern): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
