import type { Credential } from "../../domain/credentials/credential.ts";
import type { Fields } from "../../domain/fields.ts";
import type { Settings } from "../../domain/settings.ts";
import type { PaymentContext } from "../../payments/payment-context.ts";

/** A request of a shopper's browser, whose client key and origin have been checked. */
export interface ShopperCall extends PaymentContext {
  readonly settings: Settings;
  /** Whose client key it is. */
  readonly caller: Credential;
  /** Address of the sandbox. */
  readonly url: string;
  /** What the path names, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Fields;
}

/** Does what a browser asks for, and gives the body of the response. */
export type ShopperHandler = (call: ShopperCall) => object;
