import type { CommandTarget } from "./command/command-target.ts";
import type { PostgresTarget } from "./postgres/postgres-target.ts";
import type { Sink } from "./sink.ts";

/** A kind of target: what stands before the colon decides who opens it. */
export interface SinkKind {
  /** For example `env`. Lower-case letters, digits and `-`. */
  readonly scheme: string;
  /** A target of this kind, for messages. */
  readonly example: string;
  /** @throws {UsageError} the target is malformed. */
  open(target: string): Sink;
  /** The target with all in it that depends on folder and environment written out, as the journal keeps it. */
  absolute?(target: string, folder: string): string;
}

/** What targets may name beside files. */
export interface SinkOptions {
  /** Programs, for `command:<name>`. */
  readonly commands?: readonly CommandTarget[] | undefined;
  /** Tables and queries, for `postgres:<name>`. */
  readonly postgres?: readonly PostgresTarget[] | undefined;
  /** Folder for the receipts of stores that cannot be read. No secret comes there. */
  readonly receipts?: string | undefined;
  /** Further kinds of targets. */
  readonly kinds?: readonly SinkKind[] | undefined;
  /** Where stores and the credentials for them are, in the variables of their own programs. Default: `process.env`. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}
