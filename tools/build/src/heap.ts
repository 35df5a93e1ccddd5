import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { CALLER, WITHOUT_COLLECTION } from "../../../bench/client/caller.ts";
import { makeCertificate } from "../../../bench/support/certificate.ts";
import { writeFileSync } from "node:fs";

/**
 * Bytes that a call allocates, over TLS to a server in another process. Nothing is timed, so that it is the same on every
 * machine. `folder` has the built client among its modules.
 */
export async function heapOfCall(folder: string): Promise<number> {
  const { key, cert } = makeCertificate(folder);
  const script = join(folder, "caller.mjs");
  writeFileSync(script, CALLER);
  const serving = join(import.meta.dirname, "../../../bench/client/calls-server.ts");
  const server = spawn(process.execPath, [serving, key, cert], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    const args = [...WITHOUT_COLLECTION, script, "ours", String(port).trim(), "4000", "1"];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
    if (status !== 0) throw new Error(`the calls failed: ${stderr}`);
    return Math.round((JSON.parse(stdout) as { readonly heap: number }).heap);
  } finally {
    server.kill();
  }
}
