// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 needs what it puts into place
import "reflect-metadata";
import { isIP } from "node:net";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { DAY } from "../domain/time.ts";
import type { Certificate } from "./certificate.ts";

/** The longest that Apple's systems accept of an authority that a person added is 825 days. */
const VALIDITY = 730 * DAY;
/** Clocks of containers and machines differ. */
const LEEWAY = DAY;
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** An authority, and a certificate of it for these hosts. The authority's own key is not returned. */
export async function issueCertificate(hosts: readonly string[], now: number): Promise<Certificate> {
  const dates = { notBefore: new Date(now - LEEWAY), notAfter: new Date(now + VALIDITY), signingAlgorithm: ALGORITHM };
  const [authorityKeys, keys] = await Promise.all([newKeys(), newKeys()]);
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...dates,
    name: [{ CN: ["adyen-kit sandbox authority"] }],
    keys: authorityKeys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
      await SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await X509CertificateGenerator.create({
    ...dates,
    subject: [{ CN: ["adyen-kit sandbox"] }],
    issuer: authority.subjectName,
    publicKey: keys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(
        hosts.map((value) => ({ type: isIP(value) === 0 ? ("dns" as const) : ("ip" as const), value })),
      ),
      await AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { authority: pemOf(authority), cert: pemOf(certificate), key: await pemOfKey(keys.privateKey) };
}

/** Without names for types of keys: those of Node.js and those of browsers differ, and programs have one or the other. */
const newKeys = () => crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
type Keys = Awaited<ReturnType<typeof newKeys>>;

function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString("pem")}\n`;
}

async function pemOfKey(key: Keys["privateKey"]): Promise<string> {
  const lines = Buffer.from(await crypto.subtle.exportKey("pkcs8", key))
    .toString("base64")
    .replaceAll(/.{64}/g, "$&\n");
  return `-----BEGIN PRIVATE KEY-----\n${lines.trimEnd()}\n-----END PRIVATE KEY-----\n`;
}
