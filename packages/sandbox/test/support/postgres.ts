import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";

export interface TestPostgres {
  /** Why there is none; absent where there is one. */
  readonly missing: string | undefined;
  /** URL of a database that nobody has used. */
  freshDatabase(): Promise<string>;
  /** Removes a database, whoever uses it. */
  drop(database: string): Promise<void>;
  /** Kills the server as a crash would, and starts it again on the same files. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

const NONE = "PostgreSQL's programs are not there: install Debian's postgresql, or set ADYEN_KIT_TEST_POSTGRES";

/** A server of its own on a free loopback port, run by an unprivileged user; or the one that the environment names. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env["ADYEN_KIT_TEST_POSTGRES"];
  if (given !== undefined)
    return on(
      given,
      async () => undefined,
      async () => undefined,
    );
  const programs = await findPrograms();
  if (programs === undefined) {
    return {
      missing: NONE,
      freshDatabase: () => Promise.reject(new Error(NONE)),
      drop: () => Promise.reject(new Error(NONE)),
      crash: async () => undefined,
      stop: async () => undefined,
    };
  }
  const user = unprivileged();
  const folder = await mkdtemp("/tmp/adyen-kit-postgres-");
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "test", "-A", "trust", "--no-instructions"], {
    ...user,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  let server = await launch();

  async function launch(): Promise<ChildProcess> {
    const options = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"];
    const started = spawn(join(programs ?? "", "postgres"), [...options, "-k", folder], { ...user, stdio: "ignore" });
    await untilReady(url);
    return started;
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  }

  return on(
    url,
    async () => {
      // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, recovery from the log at the next start.
      await end("SIGQUIT");
      server = await launch();
    },
    async () => {
      await end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  );
}

function on(url: string, crash: () => Promise<void>, stop: () => Promise<void>): TestPostgres {
  let count = 0;
  const command = async (text: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  return {
    missing: undefined,
    async freshDatabase() {
      count += 1;
      const name = `test_${process.pid}_${Date.now()}_${count}`;
      await command(`CREATE DATABASE ${name}`);
      const fresh = new URL(url);
      fresh.pathname = `/${name}`;
      return fresh.href;
    },
    drop: (database) => command(`DROP DATABASE ${new URL(database).pathname.slice(1)} WITH (FORCE)`),
    crash,
    stop,
  };
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

async function findPrograms(): Promise<string | undefined> {
  const root = "/usr/lib/postgresql";
  const versions = await readdir(root).catch(() => []);
  const [latest] = versions.filter((version) => Number(version) >= 15).sort((a, b) => Number(b) - Number(a));
  return latest === undefined ? undefined : join(root, latest, "bin");
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
