import type { AccountHolder, BalanceAccount, BalancePlatform } from "@adyen-kit/client/balance-platform/v2/types";
import type { LegalEntity } from "@adyen-kit/client/legal-entity/v4/types";
import type { Document } from "../domain/management/document.ts";
import { accountHolders, balanceAccounts, balancePlatforms, legalEntities } from "../storage/platform-kinds.ts";
import type { World } from "../storage/world.ts";

/** What the platform itself has: its account holder is liable, and its balance account is where money comes from. */
export const LIABLE = {
  legalEntityId: "LE00000000000000000000001",
  accountHolderId: "AH00000000000000000000001",
  balanceAccountId: "BA00000000000000000000001",
} as const;

/** So much there is of each currency to begin with, in minor units: a million. */
const FUNDS = 100_000_000;
const CURRENCIES = ["EUR", "USD", "GBP"];

/** Seeds the balance platform of a company, `AcmeGroupPlatform`, with its liable account holder. */
export function seedPlatform(world: World, companyId: string, createdAt: number): void {
  const { legalEntityId, accountHolderId, balanceAccountId } = LIABLE;
  const balancePlatform = `${companyId}Platform`;
  const owned = <T extends object>(id: string, owner: string, body: Document<T>["body"]): Document<T> => ({
    ...{ id, owner, createdAt, body },
  });
  const timeZone = "Europe/Amsterdam";
  world.save(
    balancePlatforms,
    owned<BalancePlatform>(balancePlatform, companyId, { id: balancePlatform, status: "Active" }),
  );
  world.save(
    legalEntities,
    owned<LegalEntity>(legalEntityId, companyId, {
      ...{ id: legalEntityId, type: "organization" },
      organization: { legalName: companyId, registeredAddress: { country: "NL" } },
    }),
  );
  world.save(
    accountHolders,
    owned<AccountHolder>(accountHolderId, balancePlatform, {
      ...{ id: accountHolderId, balancePlatform, legalEntityId, status: "active", timeZone },
      ...{ description: "Liable account holder", primaryBalanceAccount: balanceAccountId },
    }),
  );
  world.save(
    balanceAccounts,
    owned<BalanceAccount>(balanceAccountId, accountHolderId, {
      ...{ id: balanceAccountId, accountHolderId, defaultCurrencyCode: "EUR", status: "active", timeZone },
      description: "Liable balance account",
      balances: CURRENCIES.map((currency) => ({ ...NOTHING, available: FUNDS, balance: FUNDS, currency })),
    }),
  );
}

const NOTHING = { pending: 0, reserved: 0 };
