import { constants } from "node:fs";
import { access, readFile, realpath, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { messageOf, SinkConflictError, SinkError, systemCode } from "../errors.ts";
import { exclusively, replaceFile } from "../files.ts";
import { Secret } from "../secret.ts";
import type { Mark, Sink, SinkReading, WriteCondition } from "./sink.ts";
import { FormatError, type TextFormat } from "./text-format.ts";

/** Stands in for a key where none is there yet: of the usual shape and length. */
const standIn = `AQE${"x".repeat(197)}`;
const standInMark: Mark = { credentialId: "", platform: "", rotationId: "", fingerprint: "", generatedAt: "" };

/** One value in a text file. */
export class FileSink implements Sink {
  readonly target: string;
  readonly #path: string;
  readonly #format: TextFormat;

  constructor(target: string, path: string, format: TextFormat) {
    this.target = target;
    this.#path = resolve(path);
    this.#format = format;
  }

  async identity(): Promise<string> {
    return `file:${await this.#file()}#${this.#format.place}`;
  }

  async check(): Promise<void> {
    const file = await this.#file();
    const text = await this.#text(file);
    await this.#explained("written", async () => {
      // Replacing a file needs the folder; a file that is read-only is meant not to be changed.
      await access(dirname(file), constants.W_OK | constants.X_OK);
      if (text !== undefined) await access(file, constants.W_OK);
      // Shows what elsewhere in the file would be in the way.
      this.#format.write(text ?? "", standIn, standInMark);
    });
  }

  async read(): Promise<SinkReading> {
    return this.#reading(await this.#text(await this.#file()));
  }

  unfit(secret: Secret): string | undefined {
    return this.#format.unfit(secret.reveal());
  }

  async write(secret: Secret, condition: WriteCondition): Promise<{ readonly version: string }> {
    const file = await this.#file();
    await this.#explained("written", () =>
      exclusively(file, async () => {
        const text = await this.#text(file);
        this.#refuseConflict(this.#reading(text), secret, condition);
        await replaceFile(file, this.#format.write(text ?? "", secret.reveal(), condition.mark));
      }),
    );
    return { version: secret.fingerprint };
  }

  #refuseConflict({ secret: found, mark }: SinkReading, secret: Secret, { replaces }: WriteCondition): void {
    if (found?.equals(secret) === true || replaces.includes(found?.fingerprint)) return;
    const isMarked = mark !== undefined && mark.fingerprint === found?.fingerprint;
    throw new SinkConflictError(
      this.target,
      found?.fingerprint,
      isMarked ? `rotation ${mark.rotationId} of credential ${mark.credentialId}` : undefined,
    );
  }

  #reading(text: string | undefined): SinkReading {
    try {
      const { value, mark } = this.#format.read(text ?? "");
      return { secret: value === undefined ? undefined : new Secret(value), mark };
    } catch (error) {
      throw this.#failure("read", error);
    }
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
      throw this.#failure(doing, error);
    }
  }

  #failure(doing: "read" | "written", cause: unknown): SinkError {
    if (cause instanceof SinkError) return cause;
    if (cause instanceof FormatError) return new SinkError(this.target, cause.message);
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
