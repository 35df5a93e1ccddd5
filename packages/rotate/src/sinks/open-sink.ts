import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { CommandSink } from "./command/command-sink.ts";
import { checkCommandTarget, type CommandTarget } from "./command/command-target.ts";
import { defaultDialect, dialects, type EnvDialect } from "./env/dialects.ts";
import { EnvFormat } from "./env/env-format.ts";
import { FileSink } from "./file-sink.ts";
import type { SinkKind, SinkOptions } from "./kind.ts";
import { storeKinds } from "./stores/kinds.ts";
import type { Sink } from "./sink.ts";
import { JsonFormat } from "./structured/json-format.ts";
import { parsePlace } from "./structured/place.ts";
import { YamlFormat } from "./structured/yaml-format.ts";
import type { TextFormat } from "./text-format.ts";

/**
 * Opens a sink from its target:
 * - `env:<path>#<NAME>`, for example `env:.env#ADYEN_API_KEY`: a variable in a `.env` file. With `?for=dotenv`, `sh`,
 *   `docker` (`--env-file`) or `systemd` (`EnvironmentFile=`) before the `#`, for that reader; without, for dotenv and
 *   shells.
 * - `json:<path>#<place>`, `yaml:<path>#<place>`: a string in such a file; the place is names with dots
 *   (`adyen.apiKey`) or a JSON Pointer (`/adyen/apiKey`).
 * - `command:<name>`: a program of `options.commands`.
 * - `postgres:<name>`: a table or statements of `options.postgres`.
 * - `vault:<mount>/<path>#<field>`, `aws-secret:<name>#<field>`, `aws-parameter:<name>`, `k8s:<namespace>/<secret>#<key>`,
 *   `github:<owner>/<repository>#<NAME>`, `google-secret:<project>/<secret>`, `azure-secret:<vault>/<secret>`: stores that
 *   are found by the variables and files of their own programs.
 * - `keychain:<service>/<account>`: an entry of the operating system's keychain.
 *
 * Files are marked with what was written, unless `?mark=none` is there.
 *
 * @throws {UsageError} the target is malformed or of an unknown kind, or its command is.
 */
export function openSink(target: string, options: SinkOptions = {}): Sink {
  const kinds = kindsOf(options);
  const kind = kinds.find(({ scheme }) => target.startsWith(`${scheme}:`));
  if (kind !== undefined) return kind.open(target);
  const examples = kinds.map(({ example }) => example).join(", ");
  throw new UsageError(`Target "${target}" is not understood. Write one of: ${examples}.`);
}

/** The target with its path made absolute: it means the same wherever the rotation is resumed. */
export function absoluteTarget(target: string, folder: string, options: SinkOptions = {}): string {
  const kind = kindsOf(options).find(({ scheme }) => target.startsWith(`${scheme}:`));
  return kind?.absolute?.(target, folder) ?? target;
}

function kindsOf(options: SinkOptions): readonly SinkKind[] {
  const { commands = [], receipts, kinds = [] } = options;
  const own = [
    fileKind("env", "env:<path>#<NAME>", "env:.env#ADYEN_API_KEY", envFormat),
    fileKind("json", "json:<path>#<place>", "json:config.json#adyen.apiKey", jsonFormat),
    fileKind("yaml", "yaml:<path>#<place>", "yaml:config.yaml#adyen.apiKey", yamlFormat),
    commandKind(commands, receipts),
    ...storeKinds(options),
  ];
  const taken = new Set(own.map(({ scheme }) => scheme));
  for (const kind of kinds) {
    const { scheme } = kind;
    if (typeof scheme !== "string" || typeof kind.open !== "function") {
      throw new UsageError("A kind of targets has a scheme, an example and a function open.");
    }
    if (!/^[a-z][a-z0-9-]*$/.test(scheme)) throw new UsageError(`"${scheme}" is no name for a kind of target.`);
    if (taken.has(scheme)) throw new UsageError(`There are two kinds of targets named "${scheme}".`);
    taken.add(scheme);
  }
  return [...own, ...kinds];
}

interface FileTarget {
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  readonly place: string;
}

// Folders may have a # in their names ("c#"); in the file's own it would be taken for the one before the place.
const fileShape = /^[a-z]+:(?<path>(?:.*[/\\])?[^#?/\\]+)(?:\?(?<query>[^#/\\]*))?#(?<place>.*)$/s;

function fileKind(
  scheme: string,
  form: string,
  example: string,
  formatOf: (target: string, file: FileTarget) => TextFormat,
): SinkKind {
  return {
    scheme,
    example,
    open(target) {
      const groups = fileShape.exec(target)?.groups;
      const { path, place } = groups ?? {};
      if (path === undefined || place === undefined) {
        throw new UsageError(`Target "${target}" is not understood. Write ${form}, for example ${example}.`);
      }
      const query = parseQuery(target, groups?.["query"] ?? "");
      const format = formatOf(target, { path, place, query });
      return new FileSink(target, path, format, { isMarked: !query.has("mark") });
    },
    absolute(target, folder) {
      const path = fileShape.exec(target)?.groups?.["path"];
      if (path === undefined) return target;
      return `${scheme}:${resolve(folder, path)}${target.slice(scheme.length + 1 + path.length)}`;
    },
  };
}

function parseQuery(target: string, query: string): ReadonlyMap<string, string> {
  const parts = query === "" ? [] : query.split("&");
  return new Map(
    parts.map((part) => {
      const [name = "", value = ""] = part.split("=", 2);
      if (name === "mark" && value !== "none") {
        throw new UsageError(`Target "${target}": "${part}" is not known. Write mark=none, or leave it out.`);
      }
      if (name !== "mark" && name !== "for") {
        throw new UsageError(`Target "${target}": "${part}" is not known. There are for=… and mark=none.`);
      }
      return [name, value];
    }),
  );
}

function envFormat(target: string, { place, query }: FileTarget): TextFormat {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(place)) {
    throw new UsageError(
      `Target "${target}": "${place}" is no name of an environment variable. Use letters, digits and _, not beginning with a digit.`,
    );
  }
  return new EnvFormat(place, dialectOf(target, query.get("for")));
}

function dialectOf(target: string, name: string | undefined): EnvDialect {
  if (name === undefined) return defaultDialect;
  const dialect = dialects.get(name);
  if (dialect !== undefined) return dialect;
  const known = [...dialects.keys()].map((key) => `for=${key}`).join(", ");
  throw new UsageError(`Target "${target}": "for=${name}" is not known. Write one of: ${known}.`);
}

const jsonFormat = (target: string, file: FileTarget): TextFormat => new JsonFormat(stepsOf(target, file));
const yamlFormat = (target: string, file: FileTarget): TextFormat => new YamlFormat(stepsOf(target, file));

function stepsOf(target: string, { place, query }: FileTarget): readonly string[] {
  if (query.has("for")) throw new UsageError(`Target "${target}": for=… is for targets that begin with env:.`);
  return parsePlace(target, place);
}

function commandKind(commands: readonly CommandTarget[], receipts: string | undefined): SinkKind {
  return {
    scheme: "command",
    example: "command:<name>",
    open(target) {
      const name = target.slice("command:".length);
      const [command, another] = commands.filter((one) => one.name === name);
      if (command === undefined) {
        const known = commands.map((one) => `command:${one.name}`).join(", ");
        throw new UsageError(
          `Target "${target}": the configuration has no command of that name. ${known === "" ? "It has none." : `It has ${known}.`}`,
        );
      }
      if (another !== undefined)
        throw new UsageError(`Target "${target}": the configuration has two commands of that name.`);
      checkCommandTarget(command, receipts);
      return new CommandSink(command, receipts);
    },
  };
}
