import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { makeCertificate } from "../support/certificate.ts";
import { type Findings, peersPage } from "./page.ts";

/**
 * `npm run probe [-- --peers]`. Trust in a certificate is read when a process starts, so the probes run in one of their own; each peer
 * has one beside the others. What peers do is written to `docs/client-probes.md`.
 */
const folder = mkdtempSync(join(tmpdir(), "probe-"));
try {
  const { key, cert } = makeCertificate(folder);
  const args = ["--conditions=@adyen-kit/source", join(import.meta.dirname, "run.ts"), key, cert];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
  const given = process.argv.slice(2).filter((argument) => argument !== "--peers");
  const client = spawnSync(process.execPath, [...args, ...given], { stdio: "inherit", env }).status ?? 1;
  if (process.argv.includes("--peers")) {
    const { peers } = await import("./peers.ts");
    const findings = await Promise.all(
      peers.map(async ({ name }): Promise<Findings> => {
        const patient = { PROBE_SHORT: "300", PROBE_LIMIT: "3000", PROBE_PATIENCE: "4000", ...env };
        const child = spawn(process.execPath, [...args, ...given, "--peer", name], {
          stdio: ["ignore", "pipe", "inherit"],
          env: patient,
        });
        const [output] = await Promise.all([text(child.stdout), once(child, "close")]);
        const lines = output.split("\n").filter((line) => line.startsWith("{"));
        return { name, found: lines.map((line) => JSON.parse(line) as Findings["found"][number]) };
      }),
    );
    for (const { name, found } of findings) {
      const bad = found.filter(({ faults }) => faults.length > 0);
      process.stdout.write(`  ${name.padEnd(22)} does not withstand ${bad.length} of ${found.length}\n`);
    }
    writeFileSync(join(import.meta.dirname, "../../docs/client-probes.md"), peersPage(findings, client === 0));
  }
  const sandbox = ["--conditions=@adyen-kit/source", join(import.meta.dirname, "sandbox.ts")];
  process.exitCode = (spawnSync(process.execPath, sandbox, { stdio: "inherit" }).status ?? 1) || client;
} finally {
  rmSync(folder, { recursive: true });
}
