import type {
  AndroidApp,
  AndroidCertificate,
  CompanyUser,
  PaymentMethod,
  PayoutSettings,
  ShippingLocation,
  SplitConfigurationInResponse,
  Store,
  TerminalOrder,
} from "@adyen-kit/client/management/v3/types";
import type { Document } from "../domain/management/document.ts";
import type { TerminalSettings } from "../domain/management/terminal-settings.ts";
import type { Terminal, TerminalAction } from "../domain/management/terminal.ts";
import type { Kind } from "./kinds.ts";

/** Something that is little more than its body. */
export function documents<T extends object>(name: string): Kind<Document<T>> {
  return { name, id: ({ id }) => id, owner: ({ owner }) => owner };
}

export const users = documents<CompanyUser>("user");
export const stores = documents<Store>("store");
export const methodSettings = documents<PaymentMethod>("payment-method-setting");
export const payoutSettings = documents<PayoutSettings>("payout-setting");
export const splitConfigurations = documents<SplitConfigurationInResponse>("split-configuration");
export const shippingLocations = documents<ShippingLocation>("shipping-location");
export const terminalOrders = documents<TerminalOrder & { readonly cancelled?: boolean }>("terminal-order");
export const androidApps = documents<Omit<AndroidApp, "status">>("android-app");
export const androidCertificates = documents<AndroidCertificate>("android-certificate");
/** Settings of a company, merchant account, store or terminal: only what was set there. */
export const terminalSettings = documents<TerminalSettings>("terminal-settings");
/** The id is the account's and the model's together. */
export const terminalLogos = documents<{ readonly data: string }>("terminal-logo");
export const terminals: Kind<Terminal> = { name: "terminal", id: ({ id }) => id, owner: () => "" };
export const terminalActions: Kind<TerminalAction> = {
  name: "terminal-action",
  id: ({ id }) => id,
  owner: ({ companyId }) => companyId,
};
