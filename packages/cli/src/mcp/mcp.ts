import { redactBody } from "@adyen-kit/client/redact";
import { UsageError } from "@adyen-kit/rotate/usage";
import { type CallToolResult, fromJsonSchema, McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { describeOperation } from "../call/describe-operation.ts";
import { findOperation, type FoundOperation, listOperations } from "../call/find-operation.ts";
import { answeredOnce, loadOperation } from "../call/operation.ts";
import { searchOperations } from "../call/list.ts";
import { type Connection, connectionOf, type ConnectionOptions } from "../connection.ts";
import { ExitCode } from "../exit-code.ts";
import { describeError } from "../output.ts";

export interface McpOptions extends ConnectionOptions {
  /** Operations that change something and may be called all the same. */
  readonly allow?: readonly string[];
}

const MOST_FOUND = 30;

/**
 * Serves Adyen's operations to a coding agent over stdin and stdout: it can look up all of them, call those that only read,
 * and of the others those that a person has named. It calls a sandbox, unless a person has named another platform.
 */
export async function serveMcp(options: McpOptions): Promise<ExitCode> {
  const connection = await connectionOf(options);
  if (!connection.isLocal && options.environment === undefined && options.baseUrl === undefined)
    throw new UsageError(
      `This would call ${connection.name}. Say that it is meant: --environment test, or start a sandbox.`,
    );
  if (connection.isLive && options.allow !== undefined && options.yes !== true)
    throw new UsageError(
      "--allow lets an agent change something on Adyen's LIVE platform. Say that it is meant: --yes.",
    );
  const allowed = new Set<string>();
  for (const name of options.allow ?? []) allowed.add((await findOperation(name)).facts.id);
  const ended = new Promise<void>((resolve) => process.stdin.once("close", resolve));
  serveStdio(() => createServer(connection, allowed));
  await ended;
  return ExitCode.done;
}

function createServer(connection: Connection, allowed: ReadonlySet<string>): McpServer {
  const server = new McpServer({ name: "adyen-kit", version: "1" });
  server.registerTool(
    "search_operations",
    {
      description: "Finds operations of Adyen's APIs by words of their name, path or description.",
      inputSchema: fromJsonSchema<{ words: string }>(objectOf({ words: "One or several words, such as: refund" })),
      annotations: { readOnlyHint: true },
    },
    ({ words }) =>
      reply(async () => {
        const found = await searchOperations(await listOperations(), words.split(/\s+/));
        const lines = found.slice(0, MOST_FOUND).map(({ id, description }) => `${id}: ${description}`);
        return lines.join("\n") || "None has all of these words.";
      }),
  );
  server.registerTool(
    "describe_operation",
    {
      description: "Says what an operation does, which role it needs, and which parameters and fields it takes.",
      inputSchema: fromJsonSchema<{ operation: string }>(objectOf({ operation: OPERATION })),
      annotations: { readOnlyHint: true },
    },
    ({ operation }) => reply(async () => describeOperation(await findOperation(operation))),
  );
  server.registerTool(
    "call_operation",
    {
      description: `Calls an operation on ${connection.name}. Allowed are those that only read${
        allowed.size === 0 ? "" : ` and ${[...allowed].join(", ")}`
      }. Keys, passwords and card numbers in the answer are hidden.`,
      inputSchema: fromJsonSchema<{ operation: string; parameters?: object; body?: unknown }>({
        ...objectOf({ operation: OPERATION }),
        properties: {
          operation: { type: "string", description: OPERATION },
          parameters: { type: "object", description: "Parameters of path, query and headers, by name." },
          body: { description: "The JSON body." },
        },
      }),
      annotations: { readOnlyHint: allowed.size === 0 },
    },
    ({ operation, parameters = {}, body }) =>
      reply(async () => {
        const found = await findOperation(operation, Object.keys(parameters));
        await requireAllowed(found, allowed);
        const call = await loadOperation(found.facts);
        const params = { ...parameters, ...(body !== undefined && { body }) };
        const { data, statusCode } = await call(connection.client(), params, {}).withResponse();
        return `${statusCode}\n${JSON.stringify(data === undefined ? null : redactBody(JSON.stringify(data)), null, 2)}`;
      }),
  );
  return server;
}

const OPERATION =
  "Name of an operation, such as checkout/payments or management/v3/my-api-credential/getApiCredentialDetails";

function objectOf(properties: Readonly<Record<string, string>>) {
  return {
    type: "object" as const,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, description]) => [name, { type: "string" as const, description }]),
    ),
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** @throws {UsageError} it changes something and nobody has allowed it, or it answers a secret that would be lost. */
async function requireAllowed({ facts, entry }: FoundOperation, allowed: ReadonlySet<string>): Promise<void> {
  const secret = answeredOnce(facts, (await entry.load()).schemas);
  if (secret !== undefined)
    throw new UsageError(
      `${facts.id} answers ${secret} this one time, which must not pass through here. A person calls it: adyen-kit call ${facts.name} --out <file>.`,
    );
  if (facts.method !== "GET" && !allowed.has(facts.id))
    throw new UsageError(
      `${facts.id} changes something, and is not allowed here. A person allows it: adyen-kit mcp --allow ${facts.id}.`,
    );
}

async function reply(work: () => Promise<string>): Promise<CallToolResult> {
  try {
    return { content: [{ type: "text", text: await work() }] };
  } catch (error) {
    return { content: [{ type: "text", text: describeError(error, false) }], isError: true };
  }
}
