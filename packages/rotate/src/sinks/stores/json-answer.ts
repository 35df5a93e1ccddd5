/** Something inside of an answer; `undefined` where it is not there. Answers are somebody else's: nothing in them is sure. */
export function at(value: unknown, ...steps: readonly (string | number)[]): unknown {
  let found: unknown = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** A text inside of an answer; `undefined` where it is none, or an empty one. */
export function textAt(value: unknown, ...steps: readonly (string | number)[]): string | undefined {
  const found = at(value, ...steps);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** An object inside of an answer; an empty one where there is none. */
export function objectAt(value: unknown, ...steps: readonly (string | number)[]): Readonly<Record<string, unknown>> {
  const found = at(value, ...steps);
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** What a text says that may be JSON; `undefined` where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
