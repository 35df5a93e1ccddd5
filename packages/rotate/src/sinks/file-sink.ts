import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { messageOf, SinkError, systemCode } from "../errors.ts";
import { Secret } from "../secret.ts";
import { refuseConflict } from "./conflict.ts";
import { locateFile } from "./files/locate-file.ts";
import { readRegularFile, rehearseReplacement, replaceFile } from "./files/replace-file.ts";
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
  readonly #isMarked: boolean;

  constructor(target: string, path: string, format: TextFormat, { isMarked }: { readonly isMarked: boolean }) {
    this.target = target;
    this.#path = resolve(path);
    this.#format = format;
    this.#isMarked = isMarked;
  }

  async identity(): Promise<string> {
    return `file:${await this.#file()}#${this.#format.place}`;
  }

  async check(): Promise<void> {
    const file = await this.#file();
    await this.#explained("written", async () => {
      const bytes = await readRegularFile(file);
      // Replacing a file needs the folder; a file that is read-only is meant not to be changed.
      if (bytes !== undefined) await access(file, constants.W_OK);
      // Shows what elsewhere in the file would be in the way.
      const text = this.#format.write(decode(bytes), standIn, this.#isMarked ? standInMark : undefined);
      this.#format.read(decode(bytes));
      await rehearseReplacement(file, Buffer.byteLength(text));
    });
  }

  async read(): Promise<SinkReading> {
    const file = await this.#file();
    return this.#explained("read", async () => this.#reading(await readRegularFile(file)));
  }

  unfit(secret: Secret): string | undefined {
    return this.#format.unfit(secret.reveal());
  }

  async write(secret: Secret, condition: WriteCondition): Promise<{ readonly version: string }> {
    const file = await this.#file();
    await this.#explained("written", () =>
      replaceFile(file, (bytes) => {
        refuseConflict(this.target, this.#reading(bytes), secret, condition);
        return this.#format.write(decode(bytes), secret.reveal(), this.#isMarked ? condition.mark : undefined);
      }),
    );
    return { version: secret.fingerprint };
  }

  #reading(bytes: Buffer | undefined): SinkReading {
    const { value, mark } = this.#format.read(decode(bytes));
    return { secret: value === undefined ? undefined : new Secret(value), mark };
  }

  #file(): Promise<string> {
    return this.#explained("read", () => locateFile(this.#path));
  }

  async #explained<T>(doing: "read" | "written", work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof SinkError) throw cause;
      if (cause instanceof FormatError) throw new SinkError(this.target, cause.message);
      const hint = hints[systemCode(cause) ?? ""] ?? messageOf(cause);
      throw new SinkError(this.target, `the file cannot be ${doing}: ${hint}. It is as it was.`, { cause });
    }
  }
}

/** A file that is missing is an empty one. A byte order mark stays a part of the text. */
function decode(bytes: Buffer | undefined): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

const hints: Readonly<Record<string, string>> = {
  EACCES: "permission denied; make the file and its folder writable for this user",
  EPERM: "permission denied; make the file and its folder writable for this user",
  EROFS: "the file system is read-only",
  EBUSY: "it is in use by the system, as a file that is mounted by itself is",
  EDQUOT: "the disk quota is used up",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "its name is too long for the hidden files beside it that are needed for a moment",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENOENT: "its folder does not exist; make it first",
  ENOSPC: "the disk is full",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};
