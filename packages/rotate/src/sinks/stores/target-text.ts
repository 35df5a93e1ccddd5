import { UsageError } from "../../errors.ts";

/** How the targets of one kind are written. */
export interface TargetForm {
  /** For messages: `vault:<mount>/<path>#<field>`. */
  readonly form: string;
  readonly example: string;
  /** Names that may stand after the `?`, beside `mark`. */
  readonly options?: readonly string[];
  /** Whether a place must stand after the `#`, may, or must not. */
  readonly place: "needed" | "allowed" | "none";
  /** Fewest and most parts of the path between its slashes. */
  readonly parts: readonly [fewest: number, most: number];
}

export interface ParsedTarget {
  readonly parts: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly place: string | undefined;
  readonly isMarked: boolean;
}

const shape = /^[a-z][a-z0-9-]*:(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<place>.*))?$/s;

/**
 * A target of the shape `<kind>:<path>?<name>=<value>&…#<place>`. `%23` and the like stand for characters that have a
 * meaning in it.
 *
 * @throws {UsageError} it is malformed.
 */
export function parseTarget(target: string, given: TargetForm): ParsedTarget {
  const refuse = (why: string): never => {
    throw new UsageError(`Target "${target}": ${why} Write ${given.form}, for example ${given.example}.`);
  };
  const groups = shape.exec(target)?.groups ?? {};
  const parts = (groups["path"] ?? "").split("/").map((part) => decode(part, refuse));
  const [fewest, most] = given.parts;
  if (parts.length < fewest || parts.length > most || parts.includes("")) refuse("its path is not understood.");
  const place = groups["place"] === undefined ? undefined : decode(groups["place"], refuse);
  if (given.place === "needed" && (place === undefined || place === "")) refuse("what stands after the # is missing.");
  if (given.place === "none" && place !== undefined) refuse("nothing can stand after a # here.");
  if (place === "") refuse("what stands after the # is missing.");
  const options = new Map<string, string>();
  for (const pair of (groups["query"] ?? "").split("&").filter((text) => text !== "")) {
    const at = pair.indexOf("=");
    const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), decode(pair.slice(at + 1), refuse)];
    const known = [...(given.options ?? []), "mark"];
    if (!known.includes(name) || value === "")
      refuse(`"${pair}" is not known; after the ? may stand ${known.join("=…, ")}=….`);
    if (name === "mark" && value !== "none") refuse(`"${pair}" is not known; write mark=none, or leave it out.`);
    options.set(name, value);
  }
  return { parts, options, place, isMarked: !options.has("mark") };
}

function decode(text: string, refuse: (why: string) => never): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse("write %25 for a %.");
  }
}

/** The target with a value for an option that it leaves out: it then means the same on another machine. */
export function withOption(target: string, name: string, value: string | undefined): string {
  const match = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(target);
  if (value === undefined || value === "" || match === null) return target;
  const [, path = "", query = "", place = ""] = match;
  if (query.split("&").some((pair) => pair.startsWith(`${name}=`))) return target;
  const safe = encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/");
  return `${path}?${query === "" ? "" : `${query}&`}${name}=${safe}${place}`;
}
