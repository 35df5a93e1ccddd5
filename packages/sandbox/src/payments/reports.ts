import type { Merchant } from "../domain/accounts/account.ts";
import { notify } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";

/** REPORT_AVAILABLE: the reference is the report's name, and the reason the address that it is downloaded from. */
export function notifyReport(
  context: PaymentContext,
  { id, companyId }: Merchant,
  name: string,
  address: string,
): void {
  notify(context, companyId, {
    eventCode: "REPORT_AVAILABLE",
    success: true,
    pspReference: name,
    merchantAccount: id,
    merchantReference: "",
    amount: { currency: "EUR", value: 0 },
    reason: address,
  });
}
