import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import type { DotenvReader } from "./dotenv-format.ts";
import { EnvFormat } from "./env-format.ts";
import { FileSink } from "./file-sink.ts";
import type { Sink } from "./sink.ts";

// Folders may have a # in their names ("c#"); in the file's own it would be taken for the one before the variable.
const shape = /^env:(?<path>(?:.*[/\\])?[^#?/\\]+)(?:\?for=(?<reader>[^#/\\]*))?#(?<name>[^/\\]*)$/s;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Opens a sink from its target: `env:<path>#<NAME>`, for example `env:.env#ADYEN_API_KEY`. With `?for=dotenv` or `?for=sh`
 * before the `#`, the value needs to be read back equal by that reader only; without, by both.
 *
 * @throws {UsageError} when the target is malformed.
 */
export function openSink(target: string): Sink {
  const groups = shape.exec(target)?.groups;
  const path = groups?.["path"];
  const name = groups?.["name"];
  if (path === undefined || name === undefined) {
    throw new UsageError(
      `Target "${target}" is not understood. Write env:<path>#<NAME>, for example env:.env#ADYEN_API_KEY.`,
    );
  }
  if (!variableName.test(name)) {
    throw new UsageError(
      `Target "${target}": "${name}" is no name of an environment variable. Use letters, digits and _, not beginning with a digit.`,
    );
  }
  return new FileSink(target, path, new EnvFormat(name, readersOf(target, groups?.["reader"])));
}

/** The target with its path made absolute: it means the same wherever the rotation is resumed. */
export function absoluteTarget(target: string, folder: string): string {
  const groups = shape.exec(target)?.groups;
  const path = groups?.["path"];
  return path === undefined ? target : `env:${resolve(folder, path)}${target.slice("env:".length + path.length)}`;
}

function readersOf(target: string, reader: string | undefined): readonly DotenvReader[] {
  if (reader === undefined) return ["dotenv", "sh"];
  if (reader === "dotenv" || reader === "sh") return [reader];
  throw new UsageError(`Target "${target}": "for=${reader}" is not known. Write for=dotenv or for=sh.`);
}
