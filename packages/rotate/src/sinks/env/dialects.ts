import type { Parsed } from "./definition.ts";
import { defineForDocker, parseDockerEnv } from "./docker-format.ts";
import { define, definitionsIn } from "./dotenv-format.ts";
import { defineForShell, parseShellEnv } from "./shell-format.ts";
import { defineForSystemd, parseSystemdEnv } from "./systemd-format.ts";

/** A program that reads the file. */
export interface Reader {
  readonly name: string;
  readonly parse: (text: string) => Parsed;
}

/** Whom a file is written for. */
export interface EnvDialect {
  /** Says what the file holds. */
  readonly reader: Reader;
  /** Reads the file too, where it can read it at all. */
  readonly also?: Reader;
  /** The text with the variable set; `undefined` where there is no way. */
  readonly define: (text: string, name: string, value: string) => string | undefined;
  /** What to do about a value that it cannot hold. */
  readonly instead: string;
}

const dotenv: Reader = { name: "dotenv", parse: (text) => ({ definitions: definitionsIn(text) }) };
const shell: Reader = { name: "a shell", parse: parseShellEnv };

export const defaultDialect: EnvDialect = {
  reader: dotenv,
  also: shell,
  define: (text, name, value) => define(text, name, value, ["dotenv", "sh"]),
  instead: "If only a shell reads the file, add ?for=sh before the # of the target; ?for=dotenv if only dotenv does.",
};

/** By what stands behind `?for=`. */
export const dialects: ReadonlyMap<string, EnvDialect> = new Map([
  [
    "dotenv",
    {
      reader: dotenv,
      define: (text: string, name: string, value: string) => define(text, name, value, ["dotenv"]),
      instead: "If a shell reads the file, write ?for=sh in the target.",
    },
  ],
  ["sh", { reader: shell, define: defineForShell, instead: "Name another target." }],
  [
    "docker",
    { reader: { name: "Docker", parse: parseDockerEnv }, define: defineForDocker, instead: "Name another target." },
  ],
  [
    "systemd",
    { reader: { name: "systemd", parse: parseSystemdEnv }, define: defineForSystemd, instead: "Name another target." },
  ],
]);
