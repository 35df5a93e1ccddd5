import { isIP } from "node:net";
import { LONGEST_DESCRIPTION } from "../domain/credentials/credential.ts";
import { withOrigin } from "../domain/credentials/origin.ts";
import { isRecord } from "../domain/fields.ts";
import { Refusal } from "../domain/refusal.ts";
import { WEBHOOK_TYPES } from "../domain/webhooks/webhook.ts";
import { type Seed, type SeedCredential, SeedError, withDefaults } from "./seed.ts";

/** Throws where a value is not what it should be. `at`: the path of the field, such as `seed.credentials[0].id`. */
type Check = (value: unknown, at: string) => void;

const fails = (at: string, what: string): never => {
  throw new SeedError(`${at}: ${what}`);
};

const text =
  (pattern: RegExp, what: string): Check =>
  (value, at) => {
    if (typeof value !== "string" || !pattern.test(value)) fails(at, `must be ${what}.`);
  };

const listOf =
  (item: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fails(at, "must be a list.");
    for (const [index, each] of value.entries()) item(each, `${at}[${index}]`);
  };

const objectOf =
  (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check =>
  (value, at) => {
    if (!isRecord(value)) return fails(at, "must be an object.");
    for (const [name, field] of Object.entries(value)) {
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (check === undefined) fails(`${at}.${name}`, `is not a field. There are ${Object.keys(fields).join(", ")}.`);
      else if (field !== undefined) check(field, `${at}.${name}`);
    }
    for (const name of required) if (value[name] === undefined) fails(`${at}.${name}`, "is missing.");
  };

const flag: Check = (value, at) => {
  if (typeof value !== "boolean") fails(at, "must be true or false.");
};
const id = text(/^[^\s/?#\p{Cc}]{1,100}$/u, "a text of up to 100 characters without spaces, slashes, ? and #");
const line = text(/^\P{Cc}+$/u, "a text of one line");
const description = text(
  new RegExp(`^\\P{Cc}{0,${LONGEST_DESCRIPTION}}$`, "u"),
  `a text of up to ${LONGEST_DESCRIPTION} characters`,
);
const apiKey = text(/^[\x21-\x7e]+$/, "printable ASCII characters without spaces: it is sent in a header");
const hmacKey = text(/^([0-9a-f]{2})+$/i, "hexadecimal digits, as generateHmac gives them");
const terminalId = text(/^[\w ]+-\w+$/, "a model, a dash and a serial number, such as V400m-324688179");
const url: Check = (value, at) => {
  const isUrl = typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  if (!isUrl) fails(at, "must be a URL that begins with https:// or http://.");
};
const address: Check = (value, at) => {
  const [ip = "", bits = "0", ...more] = typeof value === "string" ? value.split("/") : [];
  const isRange = isIP(ip) !== 0 && /^\d+$/.test(bits) && Number(bits) <= (isIP(ip) === 4 ? 32 : 128);
  if (!isRange || more.length > 0) fails(at, "must be an address or a range, such as 203.0.113.7 or 10.0.0.0/8.");
};
const domain: Check = (value, at) => {
  try {
    withOrigin([], "", String(value));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fails(at, "must be a scheme, a host and perhaps a port, such as https://shop.example.com.");
  }
};

const credential = objectOf({
  ...{ id, username: line, merchantId: id, roles: listOf(line), apiKey, password: line, description, active: flag },
  allowedIpAddresses: listOf(address),
  allowedOrigins: listOf(objectOf({ id, domain }, ["domain"])),
  associatedMerchantAccounts: listOf(id),
});
const webhookType: Check = (value, at) => {
  if (!WEBHOOK_TYPES.some((type) => type === value)) fails(at, `must be one of ${WEBHOOK_TYPES.join(", ")}.`);
};
const webhook = objectOf({ url, type: webhookType, merchantId: id, hmacKey, id, username: line, password: line }, [
  "url",
]);
const seed = objectOf({
  ...{ companyId: id, merchantIds: listOf(id), credentials: listOf(credential) },
  ...{ webhooks: listOf(webhook), terminalIds: listOf(terminalId) },
  // Where editors find what may stand here.
  $schema: line,
});

/** A seed from a program or a file, with what it leaves out, once everything in it is what it should be. */
export function checkSeed(given: unknown): Required<Omit<Seed, "$schema">> {
  seed(given, "seed");
  const checked = withDefaults(given as Seed);
  const { companyId, merchantIds: accounts, credentials, webhooks, terminalIds } = checked;
  // A default is made of what was given, and may be too long because of it.
  seed(checked, "seed");
  if (credentials.length === 0) fails("seed.credentials", "there must be one that administrates.");
  refuseTwice("seed.merchantIds", accounts, (each) => each);
  for (const [index, each] of accounts.entries())
    if (each === companyId) fails(`seed.merchantIds[${index}]`, "is the company's id too; each account has its own.");
  for (const name of ["id", "username", "apiKey"] as const)
    refuseTwice("seed.credentials", credentials, (each) => each[name], `.${name}`);
  refuseTwice("seed.webhooks", webhooks, (each) => each.id, ".id");
  refuseTwice("seed.terminalIds", terminalIds, (each) => each);
  for (const [index, each] of credentials.entries()) checkAccounts(each, `seed.credentials[${index}]`, accounts);
  for (const [index, each] of webhooks.entries())
    checkAccount(each.merchantId, `seed.webhooks[${index}].merchantId`, accounts);
  return checked;
}

function checkAccounts(one: SeedCredential, at: string, accounts: readonly string[]): void {
  const { merchantId, associatedMerchantAccounts = [], allowedOrigins = [] } = one;
  checkAccount(merchantId, `${at}.merchantId`, accounts);
  if (merchantId !== undefined && associatedMerchantAccounts.length > 0)
    fails(`${at}.associatedMerchantAccounts`, "belongs to a credential of the company, not of a merchant account.");
  for (const [index, each] of associatedMerchantAccounts.entries())
    checkAccount(each, `${at}.associatedMerchantAccounts[${index}]`, accounts);
  refuseTwice(`${at}.allowedOrigins`, allowedOrigins, (each) => each.domain, ".domain");
  refuseTwice(`${at}.allowedOrigins`, allowedOrigins, (each) => each.id, ".id");
}

function checkAccount(account: string | undefined, at: string, accounts: readonly string[]): void {
  if (account !== undefined && !accounts.includes(account)) fails(at, `${account} is not one of seed.merchantIds.`);
}

function refuseTwice<T>(at: string, items: readonly T[], valueOf: (item: T) => string | undefined, field = ""): void {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const value = valueOf(item);
    if (value === undefined) continue;
    const before = seen.get(value);
    // A key is a secret, so no value is shown.
    if (before !== undefined) fails(`${at}[${index}]${field}`, `is that of ${at}[${before}] too.`);
    seen.set(value, index);
  }
}
