import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { parse } from "dotenv";

export type Values = Readonly<Record<string, string>>;

/** A program that reads `.env` files, asked for what it makes of one. */
export interface RealReader {
  readonly read: (file: string, names: readonly string[]) => Promise<Values>;
  /** The same for many files; `undefined` for one that it refuses. */
  readonly readAll: (files: readonly string[], names: readonly string[]) => Promise<(Values | undefined)[]>;
  /** Why it cannot be asked on this machine. */
  readonly missing: string | false;
}

/** A reader that needs a process for each file. */
function oneByOne(missing: RealReader["missing"], read: RealReader["read"]): RealReader {
  return {
    missing,
    read,
    async readAll(files, names) {
      const found: (Values | undefined)[] = [];
      for (const file of files) found.push(await read(file, names).catch(() => undefined));
      return found;
    },
  };
}

const bare = { PATH: process.env["PATH"] ?? "/usr/bin:/bin" };

export const dotenvReader = oneByOne(false, async (file) => parse(await readFile(file, "utf8")));

export const shellReader = oneByOne(existsSync("/bin/sh") ? false : "there is no /bin/sh", async (file, names) => {
  const script = `. "$1" >/dev/null 2>&1; shift; for n; do eval "printf '%s\\0' \\"\\\${$n-}\\""; done`;
  const out = execFileSync("/bin/sh", ["-c", script, "sh", file, ...names], {
    encoding: "utf8",
    env: bare,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const values = out.split("\0").slice(0, -1);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
});

const hasDocker = bare.PATH.split(":").some((folder) => existsSync(`${folder}/docker`));

/** Docker's own program, in front of an engine that only writes down which container is asked for. */
export const dockerReader = oneByOne(hasDocker ? false : "there is no docker program", async (file) => {
  let asked = "";
  const engine = createServer((request, response) => {
    request.on("data", (chunk: Buffer) => {
      if (request.url?.endsWith("/containers/create") === true) asked += chunk.toString();
    });
    request.once("end", () => {
      response.setHeader("Api-Version", "1.40");
      response.setHeader("Content-Type", "application/json");
      const isPing = request.url?.endsWith("/_ping") === true;
      response.statusCode = isPing ? 200 : 500;
      response.end(isPing ? "OK" : '{"message":"this engine only listens"}');
    });
  });
  engine.listen(0, "127.0.0.1");
  await once(engine, "listening");
  const host = `tcp://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  try {
    const args = ["run", "--env-file", file, "image"];
    const run = promisify(execFile)("docker", args, {
      env: { ...bare, DOCKER_HOST: host, DOCKER_CONFIG: "/nonexistent" },
    });
    await run.catch((error: unknown) => {
      if (asked === "") throw error;
    });
  } finally {
    engine.closeAllConnections();
    engine.close();
  }
  const { Env = [] } = JSON.parse(asked) as { Env?: string[] | null };
  return Object.fromEntries(
    (Env ?? []).map((line) => [line.split("=", 1)[0] ?? "", line.slice(line.indexOf("=") + 1)]),
  );
});

const [library] = globSync(["/usr/lib/*/systemd/libsystemd-shared-*.so", "/usr/lib/systemd/libsystemd-shared-*.so"]);
const hasPython = bare.PATH.split(":").some((folder) => existsSync(`${folder}/python3`));

/** The function by which systemd loads `EnvironmentFile=`, called in its own library. */
export const systemdReader: RealReader = {
  missing:
    library === undefined ? "there is no systemd" : hasPython ? false : "there is no python3 to call systemd's library",
  async read(file, names) {
    const [values] = await systemdReader.readAll([file], names);
    if (values === undefined) throw new Error(`systemd refuses ${file}`);
    return values;
  },
  async readAll(files) {
    const script = `
import ctypes, json, sys
systemd = ctypes.CDLL(sys.argv[1])
def load(name):
    found = ctypes.POINTER(ctypes.c_char_p)()
    if systemd.load_env_file(None, name.encode(), ctypes.byref(found)) < 0: return None
    pairs, at = {}, 0
    while found and found[at] is not None:
        name, _, value = found[at].decode().partition("=")
        pairs[name] = value
        at += 1
    return pairs
print(json.dumps([load(name) for name in sys.argv[2:]]))`;
    const { stdout } = await promisify(execFile)("python3", ["-c", script, library ?? "", ...files], { env: bare });
    return (JSON.parse(stdout) as (Values | null)[]).map((values) => values ?? undefined);
  },
};
