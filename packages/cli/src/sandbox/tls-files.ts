import { join } from "node:path";
import { type Certificate, isServing, makeCertificate, servedHosts } from "@adyen-kit/sandbox";
import { openDataFolder, readPrivate, writePrivate } from "./private-files.ts";

/** The certificate of a data folder, and the file that programs are to trust. */
export interface FolderTls extends Certificate {
  readonly authorityFile: string;
  readonly isNew: boolean;
}

/** The certificate of a data folder for Adyen's hosts, this machine and `others`, made anew where it would not do. */
export async function openTls(data: string, others: readonly string[]): Promise<FolderTls> {
  const folder = join(data, "tls");
  openDataFolder(folder);
  const file = (name: string) => join(folder, `${name}.pem`);
  const authorityFile = file("authority");
  const [authority, cert, key] = ["authority", "certificate", "key"].map((name) => readPrivate(file(name)));
  const hosts = servedHosts(others);
  if (authority !== undefined && cert !== undefined && key !== undefined) {
    const kept = { authority, cert, key };
    if (isServing(kept, hosts)) return { ...kept, authorityFile, isNew: false };
  }
  const made = await makeCertificate(hosts);
  writePrivate(file("key"), made.key);
  writePrivate(file("certificate"), made.cert);
  // Last: who finds it finds what it vouches for.
  writePrivate(authorityFile, made.authority);
  return { ...made, authorityFile, isNew: true };
}
