import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../support/certificate.ts";

/** `npm run probe [-- --peers]`. Trust in a certificate is read when a process starts, so the probes run in one of their own. */
const folder = mkdtempSync(join(tmpdir(), "probe-"));
try {
  const { key, cert } = makeCertificate(folder);
  const script = join(import.meta.dirname, "run.ts");
  const args = ["--conditions=@adyen-kit/source", script, key, cert, ...process.argv.slice(2)];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert };
  const client = spawnSync(process.execPath, args, { stdio: "inherit", env }).status ?? 1;
  const sandbox = ["--conditions=@adyen-kit/source", join(import.meta.dirname, "sandbox.ts")];
  process.exitCode = (spawnSync(process.execPath, sandbox, { stdio: "inherit" }).status ?? 1) || client;
} finally {
  rmSync(folder, { recursive: true });
}
