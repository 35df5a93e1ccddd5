import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { installPacked } from "../../tools/build/test/support/installed.ts";

export const repository = resolve(import.meta.dirname, "../..");

/** A project of somebody who installed everything that is compared: ours as it is packed, the others as they are published. */
export interface Project extends Disposable {
  readonly folder: string;
  /** Where ours was built. */
  readonly packages: string;
  readonly certificate: { readonly key: string; readonly cert: string };
  write(name: string, code: string): string;
}

const PEERS = ["stripe", "undici", "openapi-fetch", "typescript-5"];

export async function openProject(): Promise<Project> {
  const scratch = mkdtempSync(join(tmpdir(), "bench-"));
  const folder = join(scratch, "project");
  await installPacked(scratch, folder);
  for (const peer of PEERS) link(join(repository, "bench/node_modules", peer), join(folder, "node_modules", peer));
  link(join(repository, "node_modules/@adyen/api-library"), join(folder, "node_modules/@adyen/api-library"));
  return {
    folder,
    packages: join(scratch, "packages"),
    certificate: makeCertificate(scratch),
    write(name, code) {
      const file = join(folder, name);
      writeFileSync(file, code);
      return file;
    },
    [Symbol.dispose]() {
      rmSync(scratch, { recursive: true });
    },
  };
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(from, to);
}

function makeCertificate(folder: string): Project["certificate"] {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const { status, stderr } = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj"],
    ...["/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
  ]);
  if (status !== 0) throw new Error(`openssl cannot make a certificate: ${String(stderr)}`);
  return { key, cert };
}
