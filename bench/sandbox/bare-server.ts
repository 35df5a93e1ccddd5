import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";

/**
 * The least that a server can do for the same answer: it reads the request, keeps it where a store is named, and sends the
 * same bytes. Arguments: a file with the answer, a port, and `none`, `sqlite:<file>` or `postgres://…`.
 */
const [answerFile = "", port = "0", place = "none"] = process.argv.slice(2);
const { status, headers, body } = JSON.parse(readFileSync(answerFile, "utf8")) as {
  status: number;
  headers: Record<string, string>;
  body: string;
};

const keep = await open();

createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    const text = Buffer.concat(chunks).toString();
    const value: unknown = text === "" ? undefined : JSON.parse(text);
    void keep(value).then(() => {
      const bytes = Buffer.from(body);
      outgoing.writeHead(status, { ...headers, "content-length": bytes.length }).end(bytes);
    });
  });
}).listen(Number(port), "127.0.0.1");

async function open(): Promise<(value: unknown) => Promise<void>> {
  if (place.startsWith("sqlite:")) return openGrouped(place.slice("sqlite:".length));
  if (!place.startsWith("postgres:")) return async () => undefined;
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: place, max: 16 });
  await pool.query("CREATE TABLE IF NOT EXISTS bare (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body TEXT)");
  return async (value) => {
    await pool.query({
      name: "keep",
      text: "INSERT INTO bare (body) VALUES ($1)",
      values: [JSON.stringify(value ?? null)],
    });
  };
}

/** Requests of one tick share a commit that reaches the disk. */
function openGrouped(file: string): (value: unknown) => Promise<void> {
  const database = new DatabaseSync(file);
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, body TEXT)",
  );
  const insert = database.prepare("INSERT INTO bare (body) VALUES (?)");
  let waiting: { readonly text: string; readonly done: () => void }[] = [];
  const commit = () => {
    const group = waiting;
    waiting = [];
    database.exec("BEGIN IMMEDIATE");
    for (const { text } of group) insert.run(text);
    database.exec("COMMIT");
    for (const { done } of group) done();
  };
  return (value) =>
    new Promise((done) => {
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ text: JSON.stringify(value ?? null), done });
    });
}
