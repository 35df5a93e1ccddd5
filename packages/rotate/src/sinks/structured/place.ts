import { UsageError } from "../../errors.ts";

/**
 * The steps from the root of a document to a value: of a JSON Pointer (`/adyen/apiKey`, with `~1` for `/` and `~0` for
 * `~`), or of names with dots (`adyen.apiKey`). `%23` and the like stand for characters that a target gives a meaning.
 *
 * @throws {UsageError} it is neither.
 */
export function parsePlace(target: string, place: string): readonly string[] {
  const decoded = decode(target, place);
  const isPointer = decoded.startsWith("/");
  const steps = isPointer ? decoded.slice(1).split("/") : decoded.split(".");
  const isMalformed = isPointer ? /~(?![01])/.test(decoded) : steps.includes("");
  if (isMalformed || decoded === "" || steps.at(-1) === "") {
    throw new UsageError(
      `Target "${target}": "${place}" names no place in the file. Write names with dots (adyen.apiKey) or a JSON Pointer ` +
        "(/adyen/apiKey).",
    );
  }
  return isPointer ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")) : steps;
}

/** As a JSON Pointer, which is the one name of a place that has only one spelling. */
export function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function decode(target: string, place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    throw new UsageError(`Target "${target}": write %25 for a % in the place.`);
  }
}

/** A copy of a document's value with another value at a place, or with none there. Missing objects are made. */
export function withValue(root: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    return root.map((item: unknown, index) => (String(index) === step ? withValue(item, rest, value) : item));
  }
  const entries = Object.entries(typeof root === "object" && root !== null ? root : {});
  const found = entries.find(([name]) => name === step)?.[1];
  const inner = withValue(found, rest, value);
  if (inner === undefined) return Object.fromEntries(entries.filter(([name]) => name !== step));
  if (found !== undefined) return Object.fromEntries(entries.map(([name, old]) => [name, name === step ? inner : old]));
  return Object.fromEntries([...entries, [step, inner]]);
}
