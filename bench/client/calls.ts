import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { interleaved } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import { CALLER, WITHOUT_COLLECTION } from "./caller.ts";
import type { Project } from "./project.ts";

const CLIENTS = ["node:https", "ours", "ours over undici", "fetch", "undici", "stripe", "official"] as const;
type Name = (typeof CLIENTS)[number];

const ROUNDS = 12;

interface Measured {
  /** Microseconds of CPU time a call. */
  readonly cpu: number;
  /** Bytes that a call allocates. */
  readonly heap: number;
}

/** CPU time and memory of calls over TLS to a server in another process, one after the other and with 64 under way. */
export async function callRows(project: Project): Promise<Row[]> {
  const { key, cert } = project.certificate;
  const server = spawn(process.execPath, [join(import.meta.dirname, "calls-server.ts"), key, cert], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const script = project.write("calls.mjs", CALLER);
    const run = (name: Name, calls: number, atOnce: number, flags: readonly string[] = []): Measured => {
      const args = [...flags, script, name, String(port).trim(), String(calls), String(atOnce)];
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: project.folder,
        encoding: "utf8",
        env,
      });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      return JSON.parse(stdout) as Measured;
    };
    const calls = (name: Name) => (name === "official" ? 400 : 2000);
    const one = await interleaved(CLIENTS, ROUNDS, (name) => run(name, calls(name), 1).cpu);
    const many = await interleaved(CLIENTS, ROUNDS, (name) => run(name, calls(name) * 2, 64).cpu);
    const heap = await interleaved(
      CLIENTS,
      3,
      (name) => run(name, name === "official" ? 400 : 4000, 1, WITHOUT_COLLECTION).heap / 1000,
    );
    return [
      ...rows("CPU per call ÷ raw node:https, one at a time", "", divided(one), { node: 1.25, undici: 1 }),
      ...rows("CPU per call ÷ raw node:https, 64 at once", "", divided(many), { node: 1.25, undici: 0.75 }),
      ...rows("heap per call", "kB", heap, { node: 26, undici: 17.5 }),
    ];
  } finally {
    server.kill();
  }
}

function divided(values: Record<Name, number>): Record<Name, number> {
  const raw = values["node:https"];
  return Object.fromEntries(CLIENTS.map((name) => [name, values[name] / raw])) as Record<Name, number>;
}

function rows(
  what: string,
  unit: string,
  { ours, "ours over undici": overUndici, ...others }: Record<Name, number>,
  goals: { readonly node: number; readonly undici: number },
): Row[] {
  return [
    { what, unit, goal: { most: goals.node }, ours, others },
    { what: `${what}, over undici`, unit, goal: { most: goals.undici }, ours: overUndici, others: {} },
  ];
}
