import type { Document } from "../domain/management/document.ts";
import type { Terminal, TerminalAction } from "../domain/management/terminal.ts";
import type { Kind } from "./kinds.ts";

function documents<T extends object = Readonly<Record<string, unknown>>>(name: string): Kind<Document<T>> {
  return { name, id: ({ id }) => id, owner: ({ owner }) => owner };
}

export const users = documents("user");
export const stores = documents("store");
export const methodSettings = documents("payment-method-setting");
export const payoutSettings = documents("payout-setting");
export const splitConfigurations = documents("split-configuration");
export const shippingLocations = documents("shipping-location");
export const terminalOrders = documents("terminal-order");
export const androidApps = documents("android-app");
export const androidCertificates = documents("android-certificate");
/** Settings of a company, merchant account, store or terminal: only what was set there. */
export const terminalSettings = documents("terminal-settings");
/** The id is the account's and the model's together. */
export const terminalLogos = documents<{ readonly data: string }>("terminal-logo");
export const terminals: Kind<Terminal> = { name: "terminal", id: ({ id }) => id, owner: () => "" };
export const terminalActions: Kind<TerminalAction> = {
  name: "terminal-action",
  id: ({ id }) => id,
  owner: ({ companyId }) => companyId,
};
