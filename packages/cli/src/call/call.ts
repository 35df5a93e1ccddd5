import { readFileSync, writeFileSync } from "node:fs";
import { text as readAll } from "node:stream/consumers";
import type { ApiCall, CallOptions, FetchInit } from "@adyen-kit/client";
import type { OperationFacts } from "@adyen-kit/client/facts";
import { redactBody } from "@adyen-kit/client/redact";
import type { Schema } from "@adyen-kit/client/schema";
import { UsageError } from "@adyen-kit/rotate/usage";
import { confirm } from "../confirm.ts";
import { type Connection, connectionOf, type ConnectionOptions } from "../connection.ts";
import { ExitCode } from "../exit-code.ts";
import { printResult, say } from "../output.ts";
import { describeOperation } from "./describe-operation.ts";
import { curlOf } from "./dry-run.ts";
import { findOperation } from "./find-operation.ts";
import { answeredOnce, type AnyOperation, loadOperation } from "./operation.ts";
import { type CallInput, readFields, readFlags } from "./read-fields.ts";

export interface CallCommandOptions extends ConnectionOptions {
  readonly body?: string;
  readonly dryRun?: boolean;
  readonly all?: boolean;
  readonly idempotency?: string;
  readonly timeout?: number;
  readonly out?: string;
  readonly showSecrets?: boolean;
  readonly json?: boolean;
  readonly help?: boolean;
}

/** Any operation of any API, from the shell. */
export async function callOperation(
  name: string,
  given: readonly string[],
  options: CallCommandOptions,
): Promise<ExitCode> {
  const flags = readFlags(given);
  const found = await findOperation(
    name,
    flags.map((flag) => flag.name),
  );
  if (options.help === true) {
    printResult({}, false, await describeOperation(found));
    return ExitCode.done;
  }
  const { facts } = found;
  const { schemas } = await found.entry.load();
  const input = readFields(flags, facts, schemas, await readBody(options.body, facts));
  requirePlace(facts, schemas, options);
  const connection = await connectionOf(options);
  const operation = await loadOperation(facts);
  if (options.dryRun === true) return dryRun(operation, input, connection, options);
  if (connection.isLive && facts.method !== "GET" && options.yes !== true)
    await confirm(`This calls Adyen's LIVE platform: ${facts.method} ${facts.path}.`, {
      name: "the operation's name",
      text: facts.name,
    });
  const call = operation(connection.client(timeoutOf(options)), input, idempotencyOf(options));
  if (options.all === true) return printItems(call, options);
  const { data, statusCode, requestId } = await call.withResponse();
  say(`${statusCode} from ${connection.name}${requestId === undefined ? "" : `, request ${requestId}`}`);
  writeResult(data, options);
  return ExitCode.done;
}

/** A body given whole: JSON, `@file`, or `-` for stdin. Fields that are given beside it win. */
async function readBody(given: string | undefined, facts: OperationFacts): Promise<unknown> {
  if (given === undefined) return undefined;
  if (facts.body === undefined) throw new UsageError(`--body: ${facts.id} takes no body.`);
  const text = given === "-" ? await readAll(process.stdin) : given.startsWith("@") ? readText(given.slice(1)) : given;
  try {
    return JSON.parse(text);
  } catch {
    // What a parser says quotes the text, which may hold a card.
    throw new UsageError("--body: is not JSON. Give JSON, @file, or - for what comes on stdin.");
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new UsageError(`--body @${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** @throws {UsageError} a secret will be answered this one time, and nobody said where it goes. */
function requirePlace(
  facts: OperationFacts,
  schemas: Readonly<Record<string, Schema>>,
  { out, showSecrets, dryRun }: CallCommandOptions,
): void {
  const secret = answeredOnce(facts, schemas);
  if (secret === undefined || out !== undefined || showSecrets === true || dryRun === true) return;
  throw new UsageError(
    `The answer has ${secret}, this one time. Say where it goes: --out <file>, which only you can read, or --show-secrets.`,
  );
}

async function dryRun(
  operation: AnyOperation,
  input: CallInput,
  connection: Connection,
  options: CallCommandOptions,
): Promise<ExitCode> {
  let curl = "";
  const fetch = (url: string, init: FetchInit): Promise<Response> => {
    curl = curlOf(url, init);
    return Promise.resolve(new Response("{}", { status: 200, headers: { "content-type": "application/json" } }));
  };
  const result = await operation(connection.client({ fetch }), input, idempotencyOf(options)).result();
  if (curl === "" && !result.ok) throw result.error;
  printResult({ curl }, options.json, curl);
  return ExitCode.done;
}

function timeoutOf({ timeout }: CallCommandOptions): { readonly timeout?: number } {
  return timeout === undefined ? {} : { timeout: timeout * 1000 };
}

function idempotencyOf({ idempotency }: CallCommandOptions): CallOptions {
  return idempotency === undefined ? {} : { idempotencyKey: idempotency };
}

/** Each item of all pages on a line of its own. */
async function printItems(call: ApiCall<unknown>, options: CallCommandOptions): Promise<ExitCode> {
  if (!(Symbol.asyncIterator in call)) throw new UsageError("--all: this operation does not answer page by page.");
  const items: unknown[] = [];
  for await (const item of call as AsyncIterable<unknown>) {
    if (options.out !== undefined) items.push(item);
    else printResult({}, false, JSON.stringify(shown(item, options)));
  }
  if (options.out !== undefined) writeResult(items, options);
  return ExitCode.done;
}

function writeResult(data: unknown, options: CallCommandOptions): void {
  if (options.out === undefined) {
    printResult(shown(data, options) ?? null, true, "");
    return;
  }
  // `wx`: what is there is not lost, and no link is followed.
  writeFileSync(options.out, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  say(`The answer is in ${options.out}.`);
}

function shown(data: unknown, { showSecrets }: CallCommandOptions): unknown {
  return showSecrets === true || data === undefined ? data : redactBody(JSON.stringify(data));
}
