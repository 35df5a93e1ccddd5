import { type Row, StoreError, type Value } from "./storage.ts";

const INT8 = 20;

/** Values, or a list of them for each column. */
type Parameters = readonly (Value | readonly Value[])[];

/** One connection: statements are sent without waiting for those before them, and are answered in their order. */
export interface Connection {
  /** `text` is prepared where it has values. */
  query(text: string, values?: Parameters): Promise<readonly Row[]>;
  /** The rows of the last of several statements without values. */
  script(text: string): Promise<readonly Row[]>;
  readonly isOpen: boolean;
  close(): Promise<void>;
}

/** @throws StoreError where the server cannot be reached or does not take this user. */
export async function connect(url: string): Promise<Connection> {
  // Loaded only where it is asked for: most sandboxes live in a file.
  const { default: pg } = await import("pg");
  const types: typeof pg.types = {
    ...pg.types,
    getTypeParser: (oid: number, format?: "text" | "binary"): ReturnType<typeof pg.types.getTypeParser> =>
      oid === INT8 ? Number : (pg.types.getTypeParser as (...of: unknown[]) => never)(oid, format),
  };
  // Its types do not know of `pipeline` yet.
  const options = { connectionString: url, types, application_name: "adyen-kit sandbox", pipeline: true };
  const client = new pg.Client(options);
  let isOpen = true;
  // Without a listener, the event would end the process. What was asked of the connection fails by itself.
  client.on("error", () => (isOpen = false));
  client.on("end", () => (isOpen = false));
  await client.connect().catch((error: unknown) => {
    throw explained(error);
  });

  const query: Connection["query"] = async (text, values = []) => {
    const { rows } =
      values.length === 0
        ? await client.query<Row>(text)
        : await client.query<Row>({ name: nameOf(text), text, values: values.map(storable) });
    return rows;
  };
  return {
    query,
    async script(text) {
      // Of several statements there are several results, which the types of the driver do not say.
      const results: unknown = await client.query<Row>(text);
      return (results as readonly { readonly rows: readonly Row[] }[]).at(-1)?.rows ?? [];
    },
    get isOpen() {
      return isOpen;
    },
    async close() {
      isOpen = false;
      await client.end();
    },
  };
}

/** PostgreSQL's texts cannot hold a NUL, which an id in a path may. What stands for it is as little anybody's id. */
export function storable<T extends Value | readonly Value[]>(value: T): T;
export function storable(value: Value | readonly Value[]): Value | readonly Value[] {
  if (typeof value === "object" && value !== null) return value.map((each) => storable(each));
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\u2400") : value;
}

const names = new Map<string, string>();

/** A short name for a prepared statement: PostgreSQL cuts names at 63 bytes. */
function nameOf(text: string): string {
  const known = names.get(text) ?? `statement_${names.size + 1}`;
  names.set(text, known);
  return known;
}

/** An error of a connection, without the address, which may hold a password. Any other error is given as it is. */
export function explained(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = error instanceof Error ? error.message : code;
  const isConnection =
    /^(E[A-Z]+|28...|3D000|57...|08...)$/.test(code) || (code === "" && /connection|not queryable/i.test(why));
  if (!isConnection) return error;
  return new StoreError(
    `PostgreSQL cannot be used: ${why || code}. Is the server there, and are name, password and database right?`,
  );
}

/** Once all have been answered, so that none is answered later. @throws the first error. */
export async function allOf(sent: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}
