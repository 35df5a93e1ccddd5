import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";

/**
 * The least that a server can do for the same answer: it reads the request, writes the rows that the sandbox wrote for it,
 * under random references, into tables that the sandbox made, and sends the same bytes. Arguments: a file with the answer
 * and the rows, a port, and `none`, `sqlite:<file>`, `postgres://…` or `grouped:postgres://…`.
 */
const [answerFile = "", port = "0", place = "none"] = process.argv.slice(2);
const { status, headers, body, entities, outbox } = JSON.parse(readFileSync(answerFile, "utf8")) as {
  status: number;
  headers: Record<string, string>;
  body: string;
  entities: Entity[];
  outbox: Delivery[];
};

interface Entity {
  readonly world: string;
  readonly kind: string;
  readonly owner: string | null;
  readonly body: string;
}

interface Delivery {
  readonly world: string;
  readonly webhook_id: string;
  readonly due: number;
  readonly body: string;
}

const ENTITY = "INSERT INTO entities (world, kind, id, owner, body)";
const OUTBOX = "INSERT INTO outbox (world, id, webhook_id, state, due, claimed_until, body)";

const keep = await open();

createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const text = Buffer.concat(chunks).toString();
    if (text !== "") JSON.parse(text);
    void keep().then(() => {
      const bytes = Buffer.from(body);
      outgoing.writeHead(status, { ...headers, "content-length": bytes.length }).end(bytes);
    });
  });
}).listen(Number(port), "127.0.0.1");

async function open(): Promise<() => Promise<void>> {
  if (place.startsWith("sqlite:")) return grouped(intoSqlite(place.slice("sqlite:".length)));
  if (place.startsWith("grouped:")) return grouped(await intoPostgres(place.slice("grouped:".length), 1));
  if (!place.startsWith("postgres:")) return async () => undefined;
  const insert = await intoPostgres(place, 16);
  return () => insert(1);
}

/** Requests that arrive together share a commit that reaches the disk. */
function grouped(insert: (count: number) => Promise<void>): () => Promise<void> {
  let waiting: (() => void)[] = [];
  let isBusy = false;
  const commit = async () => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      await insert(group.length);
      for (const done of group) done();
    }
    isBusy = false;
  };
  return () =>
    new Promise((done) => {
      waiting.push(done);
      if (isBusy) return;
      isBusy = true;
      setImmediate(() => void commit());
    });
}

function intoSqlite(file: string): (count: number) => Promise<void> {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  const entity = database.prepare(`${ENTITY} VALUES (?, ?, ?, ?, ?)`);
  const delivery = database.prepare(`${OUTBOX} VALUES (?, ?, ?, 'waiting', ?, 0, ?)`);
  return async (count) => {
    database.exec("BEGIN IMMEDIATE");
    for (let index = 0; index < count; index += 1) {
      for (const row of entities) entity.run(row.world, row.kind, reference(), row.owner, row.body);
      for (const row of outbox) delivery.run(row.world, reference(), row.webhook_id, row.due, row.body);
    }
    database.exec("COMMIT");
  };
}

/** One statement, so that it is one round trip and one commit. */
async function intoPostgres(url: string, max: number): Promise<(count: number) => Promise<void>> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, max });
  return async (count) => {
    const rows = Array.from({ length: count }, () => entities).flat();
    await pool.query({
      name: "keep",
      text: `${ENTITY} SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      values: [
        rows.map((row) => row.world),
        rows.map((row) => row.kind),
        rows.map(() => reference()),
        rows.map((row) => row.owner),
        rows.map((row) => row.body),
      ],
    });
  };
}

function reference(): string {
  return randomBytes(10).toString("hex").slice(0, 16).toUpperCase();
}
