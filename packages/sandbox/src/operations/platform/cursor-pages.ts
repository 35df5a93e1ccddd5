import type { ReadonlyDeep } from "../../domain/fields.ts";
import type { Document } from "../../domain/management/document.ts";
import { invalid } from "../../domain/refusal.ts";
import { platformId } from "../../platform/notify-platform.ts";
import { accountHolders, balanceAccounts, paymentInstruments } from "../../storage/platform-kinds.ts";
import type { Call } from "../call.ts";
import { ACCOUNT_HOLDER, BALANCE_ACCOUNT, checkReference, PAYMENT_INSTRUMENT, wholeNumber } from "./resources.ts";

/** What a list of transfers or transactions is asked for by. */
export interface ListParams {
  readonly balancePlatform?: string | undefined;
  readonly accountHolderId?: string | undefined;
  readonly balanceAccountId?: string | undefined;
  readonly paymentInstrumentId?: string | undefined;
  readonly createdSince: string;
  readonly createdUntil: string;
  readonly sortOrder?: "asc" | "desc" | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** What a payment instrument took part in. */
export interface Found {
  readonly paymentInstrument?: { readonly id?: string };
}

/** The balance accounts that a request asks for: at least one of four parameters names them. */
export function ownersOf({ params, world }: Call<ListParams>): readonly string[] {
  const { balancePlatform, accountHolderId, balanceAccountId, paymentInstrumentId } = params;
  checkReference({ world }, BALANCE_ACCOUNT, "balanceAccountId", balanceAccountId);
  checkReference({ world }, ACCOUNT_HOLDER, "accountHolderId", accountHolderId);
  checkReference({ world }, PAYMENT_INSTRUMENT, "paymentInstrumentId", paymentInstrumentId);
  if (balanceAccountId !== undefined) return [balanceAccountId];
  if (paymentInstrumentId !== undefined) return [world.one(paymentInstruments, paymentInstrumentId)?.owner ?? ""];
  const own = platformId({ world });
  const holders =
    accountHolderId !== undefined
      ? [accountHolderId]
      : balancePlatform === own
        ? world.of(accountHolders, own).map(({ id }) => id)
        : undefined;
  if (holders === undefined)
    throw invalid([
      {
        name: "balancePlatform",
        ...(balancePlatform !== undefined && { value: balancePlatform }),
        message: `must be ${own}, unless an account holder, a balance account or a payment instrument is named`,
      },
    ]);
  return holders.flatMap((id) => world.of(balanceAccounts, id).map((account) => account.id));
}

const USUAL_LIMIT = 10;
const MOST = 100;

/** Those that were made between two times, the latest first unless it is said otherwise, from where the cursor is. */
export function cursorPage<T extends object>(
  call: Call<ListParams>,
  all: readonly Document<T>[],
): { readonly data: readonly ReadonlyDeep<T>[]; readonly _links: { readonly next?: { readonly href: string } } } {
  const { createdSince, createdUntil, sortOrder = "desc", cursor, limit = USUAL_LIMIT } = call.params;
  const [since, until] = [Date.parse(createdSince), Date.parse(createdUntil)];
  const made = all.filter(({ createdAt }) => createdAt >= since && createdAt <= until);
  const sorted = made.toSorted((a, b) => a.createdAt - b.createdAt);
  if (sortOrder === "desc") sorted.reverse();
  const start = cursor === undefined ? 0 : sorted.findIndex(({ id }) => id === readCursor(cursor)) + 1;
  if (cursor !== undefined && start === 0)
    throw invalid([{ name: "cursor", value: cursor, message: "is of no page of this list" }]);
  const items = sorted.slice(start, start + Math.min(MOST, wholeNumber("limit", limit, 1)));
  const last = items.at(-1);
  const isEnd = last === undefined || start + items.length >= sorted.length;
  return { data: items.map(({ body }) => body), _links: isEnd ? {} : { next: { href: nextOf(call, last.id) } } };
}

function nextOf({ base, path, parameters }: Call, after: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) query.append(name, String(value));
  query.set("cursor", Buffer.from(after).toString("base64url"));
  return `${base}${path}?${query.toString()}`;
}

function readCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString();
}
