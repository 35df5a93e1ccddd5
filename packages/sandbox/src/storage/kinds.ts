import type { Company, Merchant } from "../domain/accounts/account.ts";
import type { ApiKey } from "../domain/credentials/api-key.ts";
import type { ClientKey } from "../domain/credentials/client-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import type { Order } from "../domain/payments/order.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { HostedPage } from "../domain/payments/hosted-page.ts";
import { shopperOf, type StoredPaymentMethod } from "../domain/payments/token.ts";
import type { Webhook } from "../domain/webhooks/webhook.ts";

/** A kind of thing that the sandbox remembers, and how it is found again. */
export interface Kind<T> {
  readonly name: string;
  readonly id: (item: T) => string;
  /** What it is listed under. */
  readonly owner?: (item: T) => string;
  /** What no two of the kind share, in all worlds together. */
  readonly lookup?: (item: T) => string | undefined;
  /** Part of the set-up: few, read all the time and hardly ever changed, so that all of them are kept in memory. */
  readonly isSetUp?: true;
}

export const companies: Kind<Company> = { name: "company", isSetUp: true, id: ({ id }) => id, owner: () => "" };
export const merchants: Kind<Merchant> = {
  name: "merchant",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ companyId }) => companyId,
};
export const credentials: Kind<Credential> = {
  name: "credential",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ owner }) => owner.id,
};
/** Credentials by the name with which they sign in. */
export const usernames: Kind<{ readonly username: string; readonly credentialId: string }> = {
  name: "username",
  isSetUp: true,
  id: ({ username }) => username,
};
export const apiKeys: Kind<ApiKey> = {
  name: "api-key",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ credentialId }) => credentialId,
  lookup: ({ hash }) => hash,
};
export const clientKeys: Kind<ClientKey> = {
  name: "client-key",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ credentialId }) => credentialId,
  lookup: ({ hash }) => hash,
};
export const webhooks: Kind<Webhook> = {
  name: "webhook",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ owner }) => owner.id,
};
export const payments: Kind<Payment> = {
  name: "payment",
  id: ({ pspReference }) => pspReference,
  owner: ({ merchantAccount, reference }) => `${merchantAccount}/${reference}`,
};
export const orders: Kind<Order> = { name: "order", id: ({ pspReference }) => pspReference };
export const tokens: Kind<StoredPaymentMethod> = {
  name: "token",
  id: ({ id }) => id,
  owner: ({ merchantAccount, shopperReference }) => shopperOf(merchantAccount, shopperReference),
};
export const hostedPages: Kind<HostedPage> = { name: "page", id: ({ id }) => id };

/** Leave that a shopper gave to another merchant to use their details. */
export const permits: Kind<{ readonly token: string; readonly merchantAccount: string }> = {
  name: "permit",
  id: ({ token }) => token,
};

/** Money for somebody else, which a second person must confirm. */
export interface Payout {
  readonly pspReference: string;
  readonly merchantAccount: string;
  readonly reference: string;
  readonly amount: Payment["amount"];
  readonly tokenId: string;
  readonly state: "submitted" | "confirmed" | "declined";
}
export const payouts: Kind<Payout> = { name: "payout", id: ({ pspReference }) => pspReference };
