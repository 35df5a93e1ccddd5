import adyen from "@adyen/api-library";
import { hmacValidator, TerminalCloudAPI, type Types } from "@adyen/api-library";
import HttpClientException from "@adyen/api-library/lib/src/httpClient/httpClientException";
import { RefundOrder } from "./refund-order.ts";

const { Client, CheckoutAPI } = adyen;
const environment = process.env["ADYEN_ENVIRONMENT"] ?? "TEST";

/** The client is made later, of what the caller has. */
export function connect(options: ConstructorParameters<typeof Client>[0]) {
  return new CheckoutAPI(new Client(options));
}

const client = new Client({
  username: process.env["ADYEN_USER"]!,
  password: process.env["ADYEN_PASSWORD"]!,
  environment: environment as adyen.EnvironmentEnum,
  applicationName: "shop",
});

export const terminals = new TerminalCloudAPI(client);
export const balance = new adyen.BalancePlatformAPI(client);
export const classic = new adyen.PaymentAPI(client);

export class Lazy {
  // oxlint-disable-next-line typescript/no-explicit-any
  checkout: any = null;

  async methods(merchantAccount: string): Promise<unknown> {
    this.checkout ??= new CheckoutAPI(client);
    return this.checkout.PaymentsApi.paymentMethods({ merchantAccount });
  }
}

const validator = new hmacValidator();

export function isOurs(item: Types.notification.NotificationRequestItem, key: string): boolean {
  return validator.validateHMAC(item, key);
}

export async function isOursToo(item: Types.notification.NotificationRequestItem, key: string): Promise<string> {
  const isSigned = validator.validateHMAC(item, key);
  return isSigned ? item.eventCode : "unsigned";
}

export async function holder(id: string): Promise<string | undefined> {
  try {
    const { status } = await balance.AccountHoldersApi.getAccountHolder(id);
    return status;
  } catch (error) {
    const { responseHeaders } = error as HttpClientException;
    return String(responseHeaders?.["retry-after"]);
  }
}

export async function session(order: RefundOrder): Promise<string | undefined> {
  const request = new adyen.Types.checkout.CreateCheckoutSessionRequest();
  request.amount = { currency: "EUR", value: order.value };
  request.expiresAt = new Date(order.until);
  const answer = await new CheckoutAPI(client).PaymentsApi.sessions(request);
  return answer.expiresAt?.toISOString();
}
