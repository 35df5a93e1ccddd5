import type { Merchant } from "../../domain/accounts/account.ts";
import { asRecord, textIn } from "../../domain/fields.ts";
import { inherited } from "../../domain/management/terminal-settings.ts";
import { type Terminal, terminalAt } from "../../domain/management/terminal.ts";
import { merchants } from "../../storage/kinds.ts";
import { terminalSettings, terminals } from "../../storage/management-kinds.ts";
import type { World } from "../../storage/world.ts";

/** A terminal that is in use, and whose it is. */
export interface BoardedTerminal {
  readonly terminal: Terminal;
  readonly merchant: Merchant;
}

/** The terminal where it is now. One in stock, or without a merchant account, takes no payments. */
export function findBoarded(world: World, id: string, now: number): BoardedTerminal | undefined {
  const found = world.one(terminals, id);
  return found && boarded(world, terminalAt(found, now));
}

export function allBoarded(world: World, now: number): BoardedTerminal[] {
  return world
    .of(terminals, "")
    .map((terminal) => boarded(world, terminalAt(terminal, now)))
    .filter((each) => each !== undefined);
}

function boarded(world: World, terminal: Terminal): BoardedTerminal | undefined {
  const merchant = terminal.merchantId === undefined ? undefined : world.one(merchants, terminal.merchantId);
  return merchant === undefined || terminal.inventory ? undefined : { terminal, merchant };
}

/** A key that a terminal shares with cash registers. */
export interface SharedKey {
  readonly identifier: string;
  readonly passphrase: string;
  readonly version: number;
}

/** The key in a terminal's settings, its own or those above it; nothing where none is set. */
export function sharedKeyOf(world: World, { terminal }: BoardedTerminal): SharedKey | undefined {
  const key = asRecord(nexoSettings(world, terminal)["encryptionKey"]);
  const [identifier, passphrase] = [textIn(key, "identifier"), textIn(key, "passphrase")];
  if (identifier === undefined || passphrase === undefined) return undefined;
  return { identifier, passphrase, version: Number(key["version"] ?? 0) };
}

/** Where a terminal reports what happens at it. */
export interface EventAddress {
  readonly url: string;
  /** For Basic authentication: `name:password`. */
  readonly auth?: string;
  readonly isEncrypted: boolean;
}

export function eventAddresses(
  world: World,
  { terminal }: BoardedTerminal,
  what: "eventUrls" | "displayUrls",
): readonly EventAddress[] {
  const [local, open] = what === "eventUrls" ? ["eventLocalUrls", "eventPublicUrls"] : ["localUrls", "publicUrls"];
  const urls = asRecord(nexoSettings(world, terminal)[what]);
  const listed = [local, open].flatMap((name) => (Array.isArray(urls[name]) ? urls[name].map(asRecord) : []));
  return listed.flatMap((each) => {
    const url = textIn(each, "url");
    const [name, password] = [textIn(each, "username"), textIn(each, "password")];
    if (url === undefined || !URL.canParse(url)) return [];
    const auth = name === undefined ? {} : { auth: `${name}:${password ?? ""}` };
    return [{ url, ...auth, isEncrypted: each["encrypted"] === true }];
  });
}

function nexoSettings(world: World, { id, companyId, merchantId, storeId }: Terminal) {
  const levels = [companyId, merchantId, storeId, id].filter((each) => each !== undefined);
  return asRecord(inherited(levels.map((level) => world.one(terminalSettings, level)?.body ?? {}))["nexo"]);
}
