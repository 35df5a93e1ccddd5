import { constants } from "node:fs";
import { access, readFile, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { messageOf, SinkError, systemCode } from "../errors.ts";
import { exclusively, replaceFile } from "../files.ts";
import { Secret } from "../secret.ts";
import { type DotenvReader, define, getDefinition, otherDefinitions } from "./dotenv-format.ts";
import type { Sink } from "./sink.ts";

/** dotenv knows no escape: a value with all three kinds of quotes and a `#` has no form that it reads. */
const unquotable =
  "the key has characters that no quoting brings through every reader of this file. Nothing was written. If only a shell " +
  "reads the file, add ?for=sh before the # of the target; ?for=dotenv if only dotenv does.";

/** One variable of a `.env` file. */
export class DotenvSink implements Sink {
  readonly target: string;
  readonly #path: string;
  readonly #name: string;
  readonly #readers: readonly DotenvReader[];

  constructor(target: string, path: string, name: string, readers: readonly DotenvReader[]) {
    this.target = target;
    this.#path = resolve(path);
    this.#name = name;
    this.#readers = readers;
  }

  async check(): Promise<void> {
    const file = await this.#file();
    const text = await this.#text(file);
    await this.#explained("written", async () => {
      // Replacing a file needs the folder; a file that is read-only is meant not to be changed.
      await access(dirname(file), constants.W_OK | constants.X_OK);
      if (text !== undefined) await access(file, constants.W_OK);
    });
    // A stand-in of the usual shape: shows quotes elsewhere in the file that would swallow ours.
    this.#compose(text ?? "", new Secret("AQE-check"));
  }

  async read(): Promise<Secret | undefined> {
    const text = await this.#text(await this.#file());
    const value = text === undefined ? undefined : getDefinition(text, this.#name);
    return value === undefined || value === "" ? undefined : new Secret(value);
  }

  unfit(secret: Secret): string | undefined {
    return define("", this.#name, secret.reveal(), this.#readers) === undefined ? unquotable : undefined;
  }

  async write(secret: Secret): Promise<{ readonly version: string }> {
    const file = await this.#file();
    await this.#explained("written", () =>
      exclusively(file, async () => replaceFile(file, this.#compose((await this.#text(file)) ?? "", secret))),
    );
    return { version: secret.fingerprint };
  }

  /** The whole new text; refuses before anything is written. */
  #compose(text: string, secret: Secret): string {
    const value = secret.reveal();
    const changed = define(text, this.#name, value, this.#readers);
    if (changed === undefined) throw new SinkError(this.target, unquotable);
    const same = otherDefinitions(changed, this.#name) === otherDefinitions(text, this.#name);
    const readsBack = !this.#readers.includes("dotenv") || getDefinition(changed, this.#name) === value;
    if (!same || !readsBack) {
      throw new SinkError(
        this.target,
        "another line of the file has a quote that is not closed, and the new value would be read as a part of it. " +
          "Nothing was written: close that quote first.",
      );
    }
    return changed;
  }

  /** Where a symbolic link leads, so that the link stays one. */
  async #file(): Promise<string> {
    try {
      return await realpath(this.#path);
    } catch (error) {
      if (systemCode(error) === "ENOENT") return this.#missingFile();
      throw this.#failure("read", error);
    }
  }

  async #missingFile(): Promise<string> {
    await this.#explained("read", async () => {
      if (!(await stat(dirname(this.#path))).isDirectory()) throw new Error("its folder is not a folder");
    });
    return this.#path;
  }

  async #text(file: string): Promise<string | undefined> {
    try {
      const bytes = await readFile(file);
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      if (systemCode(error) === "ENOENT") return undefined;
      throw this.#failure("read", error);
    }
  }

  async #explained(doing: "read" | "written", work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw error instanceof SinkError ? error : this.#failure(doing, error);
    }
  }

  #failure(doing: "read" | "written", cause: unknown): SinkError {
    const hint = hints[systemCode(cause) ?? ""] ?? messageOf(cause);
    return new SinkError(this.target, `the file cannot be ${doing}: ${hint}. It is as it was.`, { cause });
  }
}

const hints: Readonly<Record<string, string>> = {
  EACCES: "permission denied; make the file and its folder writable for this user",
  EPERM: "permission denied; make the file and its folder writable for this user",
  EROFS: "the file system is read-only",
  EISDIR: "there is a folder of that name; name a file",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOENT: "its folder does not exist; make it first",
  ENOSPC: "the disk is full",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};
