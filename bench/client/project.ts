import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Certificate, makeCertificate } from "../support/certificate.ts";
import { installPacked } from "../../tools/build/test/support/installed.ts";

export const repository = resolve(import.meta.dirname, "../..");

/** A project of somebody who installed everything that is compared: ours as it is packed, the others as they are published. */
export interface Project extends Disposable {
  readonly folder: string;
  /** Where ours was built. */
  readonly packages: string;
  readonly certificate: Certificate;
  write(name: string, code: string): string;
}

const PEERS = ["stripe", "undici", "openapi-fetch"];

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
